// Makes what the search form offers, at build: every choice with its stories, and questions that find something.
import type { Corpus, Post } from '../corpus/schema.ts'
import { familiesOf, keepThemes } from '../corpus/select.ts'
import { voices } from '../corpus/voices.ts'
import { hasEdition, lengthOf } from './admitted-in.ts'
import { searchData, type SearchPost } from './documents.ts'
import { createEngine } from './engine.ts'
import { exampleQuestions, waysToAsk } from './examples.ts'
import { minutesNames, voiceNames, type SearchPageData, type Value } from './page-data.ts'
import { editions, lengths } from './query-url.ts'
import { stretchesOf } from './stretches.ts'

/** So many people, organisations and weeks are offered to choose from; the page must not grow with the archive. */
const mostOffered = 30

/** Those with the most stories, in the order they came. */
const busiest = <T extends Value>(choices: readonly T[]): readonly T[] => {
  if (choices.length <= mostOffered) return choices
  const kept = new Set(choices.toSorted((a, b) => b.stories - a.stories).slice(0, mostOffered))
  return choices.filter(choice => kept.has(choice))
}

/** Makes the slice of the search page, with an engine over its stories. A choice that no story answers to is left out. */
export const searchPageData = (corpus: Corpus, { count } = createEngine(searchData(corpus))): SearchPageData => {
  const { posts } = corpus
  const data = searchData(corpus)
  const examples = exampleQuestions(corpus, count)
  const searched = (has: (post: SearchPost) => boolean): number => data.posts.filter(has).length
  const stories = (has: (post: Post) => boolean): number => posts.filter(has).length
  const offered = <T extends Value>(choices: readonly T[]): readonly T[] => choices.filter(choice => choice.stories > 0)
  const several = <T extends Value>(choices: readonly T[]): readonly T[] =>
    offered(choices).length > 1 ? offered(choices) : []
  const onTheme = new Map(corpus.themes.map(theme => [theme.slug, new Set(theme.evidence.map(at => at.post))]))
  const days = stretchesOf(posts.map(({ date }) => date))
  const families = familiesOf(corpus).map(family => ({
    ...family,
    themes: family.themes.map(theme => ({ ...theme, stories: onTheme.get(theme.slug)?.size ?? 0 })),
  }))
  const list = (items: readonly { slug: string; name: string }[], valuesOf: (post: Post) => readonly string[]) => {
    const counts = new Map<string, number>()
    for (const post of posts) for (const slug of new Set(valuesOf(post))) counts.set(slug, (counts.get(slug) ?? 0) + 1)
    return offered(items.map(({ slug, name }) => ({ slug, name, stories: counts.get(slug) ?? 0 })))
  }
  const authors = list(corpus.authors, post => post.authors)
  const organisations = list(corpus.organisations, post => post.organisations)
  const weeks = list(
    corpus.weeks.map(({ slug, title }) => ({ slug, name: title })),
    post => [post.week],
  )
  const long = Object.entries({ authors, organisations, weeks }).filter(([, { length }]) => length > mostOffered)
  return {
    kind: 'search',
    examples,
    ways: waysToAsk(corpus, count, examples),
    choices: {
      families: keepThemes(families, theme => theme.stories > 0),
      authors: busiest(authors),
      organisations: busiest(organisations),
      weeks: weeks.slice(0, mostOffered),
      voices: offered(
        voices.map(slug => ({
          slug,
          name: voiceNames[slug],
          stories: stories(post => post.voices.some(({ voice }) => voice === slug)),
        })),
      ),
      editions: several(editions.map(slug => ({ slug, stories: searched(post => hasEdition(post, slug)) }))),
      minutes: several(
        lengths.map(slug => ({
          slug,
          name: minutesNames[slug],
          stories: searched(post => lengthOf(post.minutes) === slug),
        })),
      ),
      from: days.map(({ first, name }) => ({ slug: first, name, stories: stories(post => post.date >= first) })),
      to: days.map(({ last, name }) => ({ slug: last, name, stories: stories(post => post.date <= last) })),
      ...(long.length > 0 && { cut: Object.fromEntries(long.map(([name, { length }]) => [name, length])) }),
    },
  }
}

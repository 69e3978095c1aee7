// Makes what the search form offers, at build: every choice with its stories, and questions that find something.
import type { Corpus, Post } from '../corpus/schema.ts'
import { familiesOf, keepThemes } from '../corpus/select.ts'
import { hasEdition, lengthOf } from './admitted-in.ts'
import { searchData, type SearchPost } from './documents.ts'
import { createEngine } from './engine.ts'
import { exampleQuestions, waysToAsk } from './examples.ts'
import { minutesNames, voiceNames, type SearchPageData, type Value } from './page-data.ts'
import { editions, lengths, voices } from './query-url.ts'
import { stretchesOf } from './stretches.ts'

/** Makes the slice of the search page. A choice that no story answers to is left out. */
export const searchPageData = (corpus: Corpus): SearchPageData => {
  const { posts } = corpus
  const data = searchData(corpus)
  const { count } = createEngine(data)
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
  const list = (items: readonly { slug: string; name: string }[], has: (post: Post, slug: string) => boolean) =>
    offered(items.map(({ slug, name }) => ({ slug, name, stories: stories(post => has(post, slug)) })))
  return {
    kind: 'search',
    examples,
    ways: waysToAsk(corpus, count, examples),
    choices: {
      families: keepThemes(families, theme => theme.stories > 0),
      authors: list(corpus.authors, (post, slug) => post.authors.includes(slug)),
      organisations: list(corpus.organisations, (post, slug) => post.organisations.includes(slug)),
      weeks: list(
        corpus.weeks.map(({ slug, title }) => ({ slug, name: title })),
        (post, slug) => post.week === slug,
      ),
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
    },
  }
}

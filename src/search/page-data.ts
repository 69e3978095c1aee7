// What the search form offers before anybody has searched: small, and inside the page, so the form is whole without script.
// The texts themselves are not here; they come with the search index, when somebody asks for something.
import type { Corpus, Edition, Post, Voice } from '../corpus/schema.ts'
import { familiesOf, keepThemes } from '../corpus/select.ts'
import type { FamilyRef, SearchSlice, ThemeRef } from '../corpus/slices.ts'
import { searchData, type SearchPost } from './documents.ts'
import { createEngine } from './engine.ts'
import { exampleQuestions, waysToAsk, type WayToAsk } from './examples.ts'
import { hasEdition, lengthOf } from './filters.ts'
import { stretchesOf } from './stretches.ts'
import { editions, lengths, voices, type KnownValues, type Minutes } from './query-url.ts'

/** A value to choose; `stories`: how many the search would find after it is chosen. */
export interface Value {
  readonly slug: string
  readonly stories: number
}

/** A value with the name it is chosen by. */
export interface Choice extends Value {
  readonly name: string
}

export type ThemeChoice = ThemeRef & Choice

/**
 * Everything that can be chosen. `from` and `to` are days, oldest first. `editions` and `minutes` are empty where there is
 * only one of them: that is no choice. Editions have their names where they are shown.
 */
export interface Choices {
  readonly families: readonly FamilyRef<ThemeChoice>[]
  readonly authors: readonly Choice[]
  readonly organisations: readonly Choice[]
  readonly weeks: readonly Choice[]
  readonly voices: readonly (Choice & { readonly slug: Voice })[]
  readonly editions: readonly (Value & { readonly slug: Edition })[]
  readonly minutes: readonly (Choice & { readonly slug: Minutes })[]
  readonly from: readonly Choice[]
  readonly to: readonly Choice[]
}

/** The slice of the search page. */
export type SearchPageData = SearchSlice & {
  /** Questions to try. */
  readonly examples: readonly string[]
  /** One question for each way to ask that works on these stories. */
  readonly ways: readonly WayToAsk[]
  readonly choices: Choices
  /** Whether the index is fetched whole or in parts; the build says which costs less. */
  readonly index?: 'whole' | 'parts'
}

/** How each voice is named where it can be chosen. */
export const voiceNames: Readonly<Record<Voice, string>> = {
  'uses-services': 'Someone who uses services',
  'family-or-carer': 'Family or carer',
  staff: 'Staff',
  academic: 'Academic',
  artist: 'Artist',
}

/** How each length of a story is named where it can be chosen. */
export const minutesNames: Readonly<Record<Minutes, string>> = {
  short: 'Up to 2 minutes',
  medium: '3 to 5 minutes',
  long: 'More than 5 minutes',
}

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

const isSearchPageData = (slice: SearchSlice): slice is SearchPageData =>
  typeof slice['choices'] === 'object' && Array.isArray(slice['examples']) && Array.isArray(slice['ways'])

/** The slice as the search page reads it. Throws when the slice was made by another version of the site. */
export const readPageData = (slice: SearchSlice): SearchPageData => {
  if (isSearchPageData(slice)) return slice
  throw new TypeError('search: expected a slice with `choices`, `examples` and `ways`. Load the page again.')
}

/** The values an address may name, from the choices there are. */
export const knownValues = ({ families, authors, organisations, weeks }: Choices): KnownValues => {
  const slugs = (choices: readonly Choice[]) => new Set(choices.map(({ slug }) => slug))
  return {
    themes: slugs(families.flatMap(({ themes }) => themes)),
    authors: slugs(authors),
    organisations: slugs(organisations),
    weeks: slugs(weeks),
  }
}

// What the search form offers before anybody has searched: small, and inside the page, so the form is whole without script.
// The texts themselves are not here; they come with the search index, when somebody asks for something.
import { plainDay } from '../corpus/dates.ts'
import type { Corpus, Post, Voice } from '../corpus/schema.ts'
import { familiesOf, keepThemes } from '../corpus/select.ts'
import type { FamilyRef, SearchSlice, ThemeRef } from '../corpus/slices.ts'
import { exampleQuestions } from './examples.ts'
import { voices, type KnownValues } from './query-url.ts'

/** A value to choose; `stories`: how many the search would find after it is chosen. */
export interface Choice {
  readonly slug: string
  readonly name: string
  readonly stories: number
}

export type ThemeChoice = ThemeRef & Choice

/** Everything that can be chosen. `from` and `to` are days, oldest first. */
export interface Choices {
  readonly families: readonly FamilyRef<ThemeChoice>[]
  readonly authors: readonly Choice[]
  readonly organisations: readonly Choice[]
  readonly weeks: readonly Choice[]
  readonly voices: readonly (Choice & { readonly slug: Voice })[]
  readonly from: readonly Choice[]
  readonly to: readonly Choice[]
}

/** The slice of the search page. */
export type SearchPageData = SearchSlice & {
  /** Questions to try. */
  readonly examples: readonly string[]
  readonly choices: Choices
}

/** How each voice is named where it can be chosen. */
export const voiceNames: Readonly<Record<Voice, string>> = {
  'uses-services': 'Someone who uses services',
  'family-or-carer': 'Family or carer',
  staff: 'Staff',
  academic: 'Academic',
  artist: 'Artist',
}

/** Makes the slice of the search page. A choice that no story answers to is left out. */
export const searchPageData = (corpus: Corpus): SearchPageData => {
  const { posts } = corpus
  const stories = (has: (post: Post) => boolean): number => posts.filter(has).length
  const offered = <T extends Choice>(choices: readonly T[]): readonly T[] =>
    choices.filter(choice => choice.stories > 0)
  const onTheme = new Map(corpus.themes.map(theme => [theme.slug, new Set(theme.evidence.map(at => at.post))]))
  const days = [...new Set(posts.map(post => post.date))].toSorted()
  const families = familiesOf(corpus).map(family => ({
    ...family,
    themes: family.themes.map(theme => ({ ...theme, stories: onTheme.get(theme.slug)?.size ?? 0 })),
  }))
  const list = (items: readonly { slug: string; name: string }[], has: (post: Post, slug: string) => boolean) =>
    offered(items.map(({ slug, name }) => ({ slug, name, stories: stories(post => has(post, slug)) })))
  return {
    kind: 'search',
    examples: exampleQuestions(corpus),
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
      from: days.map(day => ({ slug: day, name: plainDay(day), stories: stories(post => post.date >= day) })),
      to: days.map(day => ({ slug: day, name: plainDay(day), stories: stories(post => post.date <= day) })),
    },
  }
}

const isSearchPageData = (slice: SearchSlice): slice is SearchPageData =>
  typeof slice['choices'] === 'object' && Array.isArray(slice['examples'])

/** The slice as the search page reads it. Throws when the slice was made by another version of the site. */
export const readPageData = (slice: SearchSlice): SearchPageData => {
  if (isSearchPageData(slice)) return slice
  throw new TypeError('search: expected a slice with `choices` and `examples`. Load the page again.')
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

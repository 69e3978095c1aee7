// What the search form offers before anybody has searched: small, and inside the page, so the form is whole without script.
// The texts themselves are not here; they come with the search index, when somebody asks for something. It is made at build,
// by `make-page-data.ts`.
import type { Edition, Voice } from '../corpus/schema.ts'
import type { FamilyRef, SearchSlice, ThemeRef } from '../corpus/slices.ts'
import type { WayToAsk } from './examples.ts'
import type { KnownValues, Minutes } from './query-url.ts'

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
  /** Lists that are cut: how many there are in all. An archive has more people than anybody could choose from in a page. */
  readonly cut?: { readonly [list in CutList]?: number }
}

/** Lists that grow with the archive. */
export type CutList = 'authors' | 'organisations' | 'weeks'

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

const isSearchPageData = (slice: SearchSlice): slice is SearchPageData =>
  typeof slice['choices'] === 'object' && Array.isArray(slice['examples']) && Array.isArray(slice['ways'])

/** The slice as the search page reads it. Throws when the slice was made by another version of the site. */
export const readPageData = (slice: SearchSlice): SearchPageData => {
  if (isSearchPageData(slice)) return slice
  throw new TypeError('search: expected a slice with `choices`, `examples` and `ways`. Load the page again.')
}

/** The values an address may name, from the choices there are. */
export const knownValues = ({ families, authors, organisations, weeks, cut = {} }: Choices): KnownValues => {
  const slugs = (choices: readonly Choice[]) => new Set(choices.map(({ slug }) => slug))
  // Of a list that is cut, a name that may be one of the others is believed: where nobody has it, nothing is found.
  const listed = (list: CutList, choices: readonly Choice[]) => (cut[list] === undefined ? slugs(choices) : maybeSlug)
  return {
    themes: slugs(families.flatMap(({ themes }) => themes)),
    authors: listed('authors', authors),
    organisations: listed('organisations', organisations),
    weeks: listed('weeks', weeks),
  }
}

const maybeSlug = { has: (value: string): boolean => /^[a-z\d]+(?:-[a-z\d]+)*$/.test(value) && value.length <= 100 }

/** The name of a value of a list that is cut, as its address tells it: `gemma-stacey` is Gemma Stacey. */
export const nameOfSlug = (slug: string): string =>
  slug
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

// What can still be chosen from where the reader is, each choice with the number of stories found after it is taken.
// A choice that would add nothing or leave nothing is not offered, unless it is chosen already: then it can be undone.
// A group that would lose all its choices keeps them with 0 stories, to be shown but not taken: nothing just vanishes.
import { keepThemes } from '../corpus/select.ts'
import type { Choice, Choices } from './page-data.ts'
import type { ListName, SearchState } from './query-url.ts'

/** Counts the stories of a search; an engine's `count`. */
type Count = (search: SearchState) => number

/** The search with one more value in a list, or, where it is there already, with one less. */
export const toggled = (search: SearchState, list: ListName, value: string): SearchState => {
  const values: readonly string[] = search[list]
  const has = values.includes(value)
  return { ...search, [list]: has ? values.filter(one => one !== value) : [...values, value] }
}

/** The search with other days; undefined for any day. */
export const withDays = (
  search: SearchState,
  days: { readonly from?: string | undefined; readonly to?: string | undefined },
) => {
  const { from, to, ...rest } = { ...search, ...days }
  return { ...rest, ...(from && { from }), ...(to && { to }) } satisfies SearchState
}

/** The search in another order; anything that is no order means best first. */
export const withOrder = (search: SearchState, order: string | undefined): SearchState => {
  const { sort, ...rest } = search
  if (order === sort) return search
  return order === 'newest' || order === 'oldest' ? { ...rest, sort: order } : rest
}

/** Narrows all choices to those worth offering beside a search. */
export const choicesFor = (all: Choices, search: SearchState, count: Count): Choices => {
  const now = count(search)
  const narrow =
    (list: ListName) =>
    <T extends Choice>(choice: T): readonly T[] => {
      const values: readonly string[] = search[list]
      if (values.includes(choice.slug)) return [{ ...choice, stories: now }]
      // Within a list values add up, so a value must bring stories of its own.
      if (count({ ...search, [list]: [choice.slug] }) === 0) return []
      return [{ ...choice, stories: count(toggled(search, list, choice.slug)) }]
    }
  const narrowed = <T extends Choice>(list: ListName, choices: readonly T[]): readonly T[] => {
    const left = choices.flatMap(narrow(list))
    return left.length > 0 ? left : choices.map(none)
  }
  const narrowDays = (choices: readonly Choice[], end: 'from' | 'to') =>
    choices.flatMap(choice => {
      const stories = count(withDays(search, { [end]: choice.slug }))
      return stories > 0 || search[end] === choice.slug ? [{ ...choice, stories }] : []
    })
  const themes = new Map(
    narrowed(
      'themes',
      all.families.flatMap(family => family.themes),
    ).map(theme => [theme.slug, theme]),
  )
  return {
    families: keepThemes(
      all.families.map(family => ({ ...family, themes: family.themes.flatMap(({ slug }) => themes.get(slug) ?? []) })),
      () => true,
    ),
    authors: narrowed('authors', all.authors),
    organisations: narrowed('organisations', all.organisations),
    weeks: narrowed('weeks', all.weeks),
    voices: narrowed('voices', all.voices),
    from: narrowDays(all.from, 'from'),
    to: narrowDays(all.to, 'to'),
  }
}

const none = <T extends Choice>(choice: T): T => ({ ...choice, stories: 0 })

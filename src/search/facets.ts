// What can still be chosen from where the reader is, each choice with the number of stories found after it is taken.
// A choice that would add nothing or leave nothing is not offered, unless it is chosen already: then it can be undone.
// A group that would lose all its choices keeps them with 0 stories, to be shown but not taken: nothing just vanishes.
import { keepThemes } from '../corpus/select.ts'
import type { Choices, Value } from './page-data.ts'
import { emptySearch, type ListName, type SearchState } from './query-url.ts'

/** Counts the stories of a search; an engine's `count`. */
type Count = (search: SearchState) => number

/** The search with one more value in a list, or, where it is there already, with one less. */
export const toggled = (search: SearchState, list: ListName, value: string): SearchState => {
  const values: readonly string[] = search[list]
  const has = values.includes(value)
  return { ...search, [list]: has ? values.filter(one => one !== value) : [...values, value] }
}

/** A search without one of its values, and which values of the same list went with it. */
export interface TakenOff {
  readonly search: SearchState
  readonly also: readonly string[]
}

/**
 * Takes a chosen value off. No story may have what is left of its list: of "Ana or Ben", chosen first, and a theme, chosen
 * later, only Ana's stories need be on the theme. Such values were worth offering when they were taken and add nothing now.
 * They go too, and the reader is told, for taking a choice off must not lead to nothing. Without the whole list a search
 * finds at least what it found with it. Where nothing was found before, only what was asked for is done.
 */
export const takenOff = (
  search: SearchState,
  { list, value, count }: { readonly list: ListName; readonly value: string; readonly count?: Count | undefined },
): TakenOff => {
  const without = toggled(search, list, value)
  const left: readonly string[] = without[list]
  if (!count || left.length === 0 || count(without) > 0 || count(search) === 0) return { search: without, also: [] }
  return { search: { ...without, [list]: [] }, also: left }
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

/** The same question in the same order, of all stories. */
export const unfiltered = ({ q, sort }: SearchState): SearchState => ({ ...emptySearch, q, ...(sort && { sort }) })

/** The search with only as many stories shown as at first: what is asked anew begins at its beginning. */
export const fromStart = (search: SearchState): SearchState => {
  const { show, ...rest } = search
  return show === undefined ? search : rest
}

type Step<T> = Generator<undefined, T>

function* kept<T, U>(items: readonly T[], keep: (item: T) => readonly U[]): Step<readonly U[]> {
  const left: U[] = []
  for (const item of items) {
    left.push(...keep(item))
    yield
  }
  return left
}

/**
 * Narrows all choices to those worth offering beside a search, one choice at each step: among a thousand stories it is
 * many small searches, and whoever waits for a key must not wait for them.
 */
export function* narrowing(all: Choices, search: SearchState, count: Count): Step<Choices> {
  const now = count(search)
  const narrowed = function* <T extends Value>(list: ListName, choices: readonly T[]): Step<readonly T[]> {
    const values: readonly string[] = search[list]
    const left = yield* kept(choices, (choice): readonly T[] => {
      if (values.includes(choice.slug)) return [{ ...choice, stories: now }]
      // Within a list values add up, so a value must bring stories of its own.
      const own = count({ ...search, [list]: [choice.slug] })
      if (own === 0) return []
      return [{ ...choice, stories: values.length === 0 ? own : count(toggled(search, list, choice.slug)) }]
    })
    return left.length > 0 ? left : choices.map(none)
  }
  const narrowDays = <T extends Value>(choices: readonly T[], end: 'from' | 'to') =>
    kept(choices, (choice): readonly T[] => {
      const stories = count(withDays(search, { [end]: choice.slug }))
      return stories > 0 || search[end] === choice.slug ? [{ ...choice, stories }] : []
    })
  const left = yield* narrowed(
    'themes',
    all.families.flatMap(family => family.themes),
  )
  const themes = new Map(left.map(theme => [theme.slug, theme]))
  return {
    ...(all.cut && { cut: all.cut }),
    families: keepThemes(
      all.families.map(family => ({ ...family, themes: family.themes.flatMap(({ slug }) => themes.get(slug) ?? []) })),
      () => true,
    ),
    authors: yield* narrowed('authors', all.authors),
    organisations: yield* narrowed('organisations', all.organisations),
    weeks: yield* narrowed('weeks', all.weeks),
    voices: yield* narrowed('voices', all.voices),
    editions: yield* narrowed('editions', all.editions),
    minutes: yield* narrowed('minutes', all.minutes),
    from: yield* narrowDays(all.from, 'from'),
    to: yield* narrowDays(all.to, 'to'),
  }
}

/** All steps at once. */
export const choicesFor = (all: Choices, search: SearchState, count: Count): Choices => {
  const steps = narrowing(all, search, count)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

const none = <T extends Value>(choice: T): T => ({ ...choice, stories: 0 })

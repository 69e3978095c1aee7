// A search and its address. The address is the only home of a search: Back, reload and a shared link find the same again.
// What comes from an address is never trusted: a value nobody offers is left out, and what is left is a search.
import { isDay } from '../corpus/dates.ts'
import type { Day, Edition, Voice } from '../corpus/schema.ts'
import { voices } from '../corpus/voices.ts'
import { shownAtFirst } from './filters.ts'

/** How hits are ordered; without it, best first. */
export type Sort = 'newest' | 'oldest'

/** How long a story takes to read: up to 2 minutes, 3 to 5, or more. */
export type Minutes = 'short' | 'medium' | 'long'

/** A search. Within a list, any of its values will do; all the lists, days and words must hold together. */
export interface SearchState {
  readonly q: string
  readonly themes: readonly string[]
  readonly authors: readonly string[]
  readonly organisations: readonly string[]
  readonly weeks: readonly string[]
  readonly voices: readonly Voice[]
  readonly editions: readonly Edition[]
  readonly minutes: readonly Minutes[]
  readonly from?: Day
  readonly to?: Day
  readonly sort?: Sort
  /** How many stories to show, where more are shown than at first. */
  readonly show?: number
}

/** The lists of a search, each with its name in the address. */
export const listNames = {
  themes: 'theme',
  authors: 'author',
  organisations: 'organisation',
  weeks: 'week',
  voices: 'voice',
  editions: 'edition',
  minutes: 'minutes',
} as const
export type ListName = keyof typeof listNames
export const listKeys: readonly ListName[] = [
  'themes',
  'authors',
  'organisations',
  'weeks',
  'voices',
  'editions',
  'minutes',
]

/** Whether a list has a value; asked of sets, so that no address reaches a built-in property. */
type Known = Pick<ReadonlySet<string>, 'has'>

/** The values an address may name. */
export interface KnownValues {
  readonly themes: Known
  readonly authors: Known
  readonly organisations: Known
  readonly weeks: Known
}

/** The editions and the lengths in the order they are offered. */
export const editions: readonly Edition[] = ['original', 'retold', 'summary']
export const lengths: readonly Minutes[] = ['short', 'medium', 'long']

/** Longer questions are cut: nobody types them, and an address has its limits. */
export const longestQuestion = 500

const mostShown = 2000

export const emptySearch: SearchState = {
  q: '',
  themes: [],
  authors: [],
  organisations: [],
  weeks: [],
  voices: [],
  editions: [],
  minutes: [],
}

/** Reads the search of an address. */
export const readSearch = (params: URLSearchParams, known: KnownValues): SearchState => {
  const asked = (name: ListName): readonly string[] => [...new Set(params.getAll(listNames[name]))]
  const listed = (name: keyof KnownValues) => asked(name).filter(value => known[name].has(value))
  const [from, to] = ['from', 'to'].map(name => params.get(name)).map(day => (day && isDay(day) ? day : undefined))
  const [first, last] = from && to && from > to ? [to, from] : [from, to]
  const sort = params.get('sort')
  const show = Math.min(mostShown, Number(/^\d{1,6}$/.exec(params.get('show') ?? '')?.[0] ?? 0))
  const offered = <T extends string>(name: ListName, all: readonly T[]) => all.filter(one => asked(name).includes(one))
  return {
    q: (params.get('q') ?? '').replace(/\p{Cc}+/gu, ' ').slice(0, longestQuestion),
    themes: listed('themes'),
    authors: listed('authors'),
    organisations: listed('organisations'),
    weeks: listed('weeks'),
    voices: offered('voices', voices),
    editions: offered('editions', editions),
    minutes: offered('minutes', lengths),
    ...(first && { from: first }),
    ...(last && { to: last }),
    ...((sort === 'newest' || sort === 'oldest') && { sort }),
    ...(show > shownAtFirst && { show }),
  }
}

/** Writes a search as the parameters of its address; what is not asked for is not in it. */
export const writeSearch = (search: SearchState): URLSearchParams => {
  const params = new URLSearchParams()
  if (search.q !== '') params.set('q', search.q)
  for (const name of listKeys) for (const value of search[name]) params.append(listNames[name], value)
  if (search.from) params.set('from', search.from)
  if (search.to) params.set('to', search.to)
  if (search.sort) params.set('sort', search.sort)
  if (search.show) params.set('show', String(search.show))
  return params
}

/** Whether a search has any filter: a day it begins or ends with, or a list with something in it. */
export const isFiltered = (search: SearchState): boolean =>
  search.from !== undefined || search.to !== undefined || listKeys.some(name => search[name].length > 0)

/** Whether anything is asked for: words or a filter. The order alone asks for nothing. */
export const asksSomething = (search: SearchState): boolean => search.q.trim() !== '' || isFiltered(search)

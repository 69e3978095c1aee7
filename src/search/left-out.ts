// What an address asks for that the search could not take: a day that is none, a person nobody knows. It is left out, and
// said so, for a search that drops a filter in silence answers another question than the one that was shared.
import { listKeys, listNames, type SearchState } from './query-url.ts'

/** A parameter of the address and the value that was left out. */
export interface LeftOut {
  readonly name: string
  readonly value: string
}

const longestShown = 60

/** Compares an address with the search that was read from it. Empty values are no values: an unfilled form sends them. */
export const leftOutOf = (params: URLSearchParams, search: SearchState): readonly LeftOut[] => {
  const beside = (name: string, taken: readonly (string | undefined)[]): readonly LeftOut[] =>
    [...new Set(params.getAll(name))]
      .filter(value => value !== '' && !taken.includes(value))
      .map(value => ({ name, value: value.slice(0, longestShown) }))
  const days = [search.from, search.to]
  return [
    ...listKeys.flatMap(list => beside(listNames[list], search[list])),
    ...beside('from', days),
    ...beside('to', days),
    ...beside('sort', [search.sort]),
  ]
}

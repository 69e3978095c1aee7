// A word of which only a letter or two are typed is no question yet: that it finds nothing says nothing.
import { writeSearch, type SearchState } from './query-url.ts'
import type { Answered } from './use-archive.ts'

/** A last word of fewer letters is still too little to look for. */
const enough = 3

const filtersOf = (search: SearchState): string => writeSearch({ ...search, q: '' }).toString()

/** Whether the last word, which somebody is typing, has too few letters, and nothing was found with it. */
export const isBegun = ({ search: { q }, result }: Answered): boolean => {
  const last = /[\p{L}\p{N}]+$/u.exec(q)?.[0] ?? ''
  return result.stories === 0 && last.length > 0 && last.length < enough
}

/** Whether a question is an earlier one, which found something, with more typed to it. */
export const goesOnFrom = (earlier: Answered, now: Answered): boolean =>
  earlier.result.stories > 0 &&
  earlier.search.q.trim() !== '' &&
  now.search.q.startsWith(earlier.search.q.trim()) &&
  filtersOf(earlier.search) === filtersOf(now.search)

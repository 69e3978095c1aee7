// The address of a search, for links. Where it lies is the business of `paths`, what it asks that of the search.
import { paths } from '../paths.ts'
import { writeSearch, type SearchState } from '../search/query-url.ts'

/** `/search/?q=…`, with every filter. */
export const searchPath = (search: SearchState): string => {
  const asked = writeSearch(search).toString()
  return asked === '' ? paths.search() : `${paths.search()}?${asked}`
}

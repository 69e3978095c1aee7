// The slices of the search: what its form offers, which stands in the page, and what is searched, fetched when needed.
import type { Corpus } from '../corpus/schema.ts'
import { searchData } from '../search/documents.ts'
import { searchPageData } from '../search/page-data.ts'

/** Both slices by name. */
export function* searchSlices(corpus: Corpus): Generator<readonly [name: string, slice: unknown]> {
  yield ['search', searchPageData(corpus)]
  yield ['search-index', searchData(corpus)]
}

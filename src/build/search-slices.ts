// The slices of the search: what its form offers, which stands in the page, and what is searched, fetched when needed.
// The general words are a slice of their own: only a question with a word that no story has asks for them.
import type { Corpus } from '../corpus/schema.ts'
import { searchData } from '../search/documents.ts'
import { searchPageData } from '../search/page-data.ts'
import { generalWords } from './general-words.ts'

/** All of them by name. */
export function* searchSlices(corpus: Corpus): Generator<readonly [name: string, slice: unknown]> {
  const data = searchData(corpus)
  yield ['search', searchPageData(corpus)]
  yield ['search-index', data]
  yield ['general-words', generalWords(data)]
}

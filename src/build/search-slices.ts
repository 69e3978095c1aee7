// The slices of the search: what its form offers, which stands in the page, and what is searched, fetched when needed: the
// index whole, or where that is too dear for a reader, in parts. A week is far too small for parts, and is spared the reckoning.
// The general words are a slice of their own: only a question with a word that no story has asks for them.
import type { Corpus } from '../corpus/schema.ts'
import { besideTexts, textsAlone } from '../search/apart.ts'
import { searchData } from '../search/documents.ts'
import { createEngine } from '../search/engine.ts'
import { createFinder } from '../search/finder.ts'
import { folding } from '../search/fold.ts'
import { withLists } from '../search/lists-for.ts'
import { searchPageData } from '../search/make-page-data.ts'
import { createSayings } from '../search/sayings.ts'
import { archiveFinder, archiveParts } from './archive-index.ts'
import { generalWords } from './general-words.ts'
import { beginStep } from './steps.ts'
import { cheaperIndex, costsOf, type IndexKind } from './index-choice.ts'

/** Fewer posts than this are never searched in parts. */
const fewPosts = 50

/** All of them by name. */
export function* searchSlices(corpus: Corpus): Generator<readonly [name: string, slice: unknown]> {
  const data = searchData(corpus)
  const isFew = data.posts.length < fewPosts
  const finder = isFew ? createFinder(data, folding) : archiveFinder(data)
  const sayings = createSayings(finder.data, finder.index)
  const parts = isFew ? [] : [...archiveParts(data, finder, sayings)]
  beginStep('search page')
  const index: IndexKind = parts.length === 0 ? 'whole' : cheaperIndex(costsOf(parts))
  yield ['search', { ...searchPageData(corpus, createEngine(finder.data, finder, sayings)), index }]
  if (index === 'parts') yield* parts
  // Lines of one word are made of the whole, however large; but it answers only where there are no parts.
  yield ['search-index', textsAlone(index === 'whole' ? withLists(data) : data)]
  if (index === 'whole') yield ['search-beside', besideTexts(data)]
  beginStep('general words')
  yield ['general-words', generalWords(data)]
}

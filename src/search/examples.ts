// Questions to try, for the page before anybody has asked: words the posts use that the word list explains.
// Found by searching at build, so an example that finds nothing cannot be offered.
import type { Corpus } from '../corpus/schema.ts'
import { searchData } from './documents.ts'
import { createEngine } from './engine.ts'
import { emptySearch } from './query-url.ts'

const most = 5

/** Up to five words or phrases, each found in at least one story, those in most stories first. */
export const exampleQuestions = (corpus: Corpus): readonly string[] => {
  const engine = createEngine(searchData(corpus))
  const plain = (word: string) => engine.search({ ...emptySearch, q: word }).corrected.length === 0
  return corpus.words
    .filter(({ inPosts }) => inPosts.length === 0)
    .map(({ word }) => ({ word, stories: engine.count({ ...emptySearch, q: word }) }))
    .filter(({ word, stories }) => stories > 0 && plain(word))
    .toSorted((a, b) => b.stories - a.stories || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
}

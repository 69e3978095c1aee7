// Of all the words that are known by name, those that some texts need: a first answer folds by them as it would by all.
// A question with a word of the others has a word that stands nowhere, and that is left to the whole engine.
import type { SearchData } from './documents.ts'
import { english } from './english.ts'
import { folding } from './fold.ts'
import type { WordLists } from './folding.ts'
import { createWordIndex, type IndexedWord } from './word-index.ts'

/** Rules change the ends of words: words that come out alike begin alike. */
const start = (word: string): string => word.slice(0, 3)

/** The lists for texts of these words. */
export const listsFor = (words: readonly Pick<IndexedWord, 'word'>[]): WordLists => {
  const starts = new Set(words.map(({ word }) => start(word)))
  const kept = (list: string): string =>
    list
      .split(/\s+/)
      .filter(one => one.split(':').some(word => starts.has(start(word))))
      .join(' ')
  return {
    stop: kept(english.stop),
    asking: kept(english.asking),
    whole: kept(english.whole),
    irregular: kept(english.irregular),
    spelling: kept(english.spelling),
  }
}

/** The data with the lists that its texts need. */
export const withLists = (data: SearchData): SearchData => ({
  ...data,
  lists: listsFor(createWordIndex(data, folding).words),
})

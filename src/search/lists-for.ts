// Of all the words that are known by name, those that some texts need: a first answer folds by them as it would by all.
// A question with a word of the others has a word that stands nowhere, and that is left to the whole engine.
import type { SearchData } from './documents.ts'
import { english } from './english.ts'
import { folding } from './fold.ts'
import type { WordLists } from './folding.ts'
import { createWordIndex, type IndexedWord } from './word-index.ts'

/** The last letter of a word may be another in its inflections: supply, supplies. */
const sameStart = (word: string): string => word.slice(0, Math.max(1, word.length - 1))

/** The lists for texts of these words. */
export const listsFor = (words: readonly Pick<IndexedWord, 'word'>[]): WordLists => {
  const starts = new Set<string>()
  for (const { word } of words) for (let end = 1; end <= word.length; end++) starts.add(word.slice(0, end))
  const kept = (list: string): string =>
    list
      .split(/\s+/)
      .filter(one => one.split(':').some(word => starts.has(sameStart(word))))
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

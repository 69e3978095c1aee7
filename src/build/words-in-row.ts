// Words that must stand next to each other in a text, compared as search compares them: by the one folding of both.
// Case, accents, quotation marks and punctuation make no difference; words left out or moved do.
import { tokenise } from '../search/fold.ts'
import type { Token } from '../search/fold.ts'

/** `word`: only the very word will do. `term`: its inflections will do too. */
export type Sameness = 'word' | 'term'

/** The folded words of a text, to compare. */
export const keysOf = (text: string, sameness: Sameness): readonly string[] =>
  tokenise(text).map((token: Token) => token[sameness])

/** Whether the wanted keys stand in the others in a row. No keys at all stand nowhere. */
export const standInRow = (wanted: readonly string[], keys: readonly string[]): boolean =>
  wanted.length > 0 && keys.some((_, at) => wanted.every((key, step) => keys[at + step] === key))

/** Whether a text holds nothing that search looks for: stop words at most. */
export const isUnsearchable = (text: string): boolean => tokenise(text).every(({ stop }) => stop)

/** Whether nobody could be found by a text as everyday words: a single common word. Two or more count as they stand. */
export const isUnaskable = (text: string): boolean => isUnsearchable(text) && tokenise(text).length < 2

// Articles, prepositions, pronouns, joining words and forms of "be": no row of these alone says anything. Other common words
// can together, as "way out" does.
const joining = new Set(
  `a an the of to in on at by for from with into as and or but nor so if than that this these those it its he she we they
  you i me him her us them is are was were be been am not no`.split(/\s+/),
)

/** Whether a text says nothing that a story could be found by: one common word, or words that only join others. */
export const saysNothing = (text: string): boolean =>
  isUnaskable(text) || tokenise(text).every(({ word }) => joining.has(word))

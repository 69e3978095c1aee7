// How common the words of a sign are in English: "stage" and "support" stand in any text, "co-production board" does not.
// Counted in the texts that WordNet's authors tagged, so that no post has a part in it.
import { tokenise } from '../search/fold.ts'
import { usesInEnglish } from './wordnet.ts'

/** The most that counts: what stands there in its hundreds stands everywhere. */
export const commonest = 6

const known = new Map<string, number>()

/** How common a phrase is, from 0 (never met) to `commonest`, by the logarithm; each further word makes it rarer. */
export const commonness = (phrase: string): number => {
  const before = known.get(phrase)
  if (before !== undefined) return before
  const words = tokenise(phrase).filter(({ stop }) => !stop)
  const uses = words.reduce((sum, { word, term }) => sum + Math.max(usesInEnglish(word), usesInEnglish(term)), 0)
  const common = Math.min(commonest, Math.log(1 + uses / Math.max(1, words.length) ** 3))
  known.set(phrase, common)
  return common
}

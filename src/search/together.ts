// What stands together in a story: the words of one text, or of a passage and the passages beside it, under the title and
// the names that hold for all of them. Beyond one text only firm words count: "took" here and "care" there say nothing.
import { coverage } from './weighing.ts'

/** What one text of a story holds; `passage` -1 for title and names. */
export interface Held {
  readonly passage: number
  readonly holds: number
  readonly firm: number
}

/** The share of the question, by rarity, that one stretch of a story holds: 0 to 1. */
export const heldTogether = (texts: readonly Held[], rarity: readonly number[]): number => {
  const firm = new Map<number, number>()
  let whole = 0
  for (const { passage, holds, firm: here } of texts) {
    if (passage === -1) whole |= holds
    else firm.set(passage, (firm.get(passage) ?? 0) | here)
  }
  const at = (passage: number) => firm.get(passage) ?? 0
  // Many texts hold the same: each mixture of words is weighed once.
  const stretches = new Set([whole])
  for (const { passage, holds } of texts) {
    stretches.add(whole | holds)
    stretches.add(whole | at(passage - 1) | at(passage) | at(passage + 1))
  }
  let most = 0
  for (const held of stretches) most = Math.max(most, coverage(held, rarity))
  return most
}

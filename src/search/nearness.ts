// How much two words of a question, one after the other, stand together in a text.
import type { Place } from './beside-words.ts'

const farthest = 10
/** Side by side, or with one small word between them: "taken into care". */
const besides = 2
const otherWayRound = 0.6

/**
 * From 1 for the words themselves side by side and in order, down to 0 for words more than ten apart. Another inflection
 * brings less. Everyday words that stand for both are side by side.
 */
export const nearness = (first: readonly Place[], second: readonly Place[]): number => {
  let most = 0
  for (const a of first) {
    for (const b of second) {
      const steps = Math.abs(b.at - a.at)
      if (steps > farthest || (steps === 0 && a.length === 1)) continue
      const inOrder = b.at >= a.at ? 1 : otherWayRound
      most = Math.max(most, (a.weight * b.weight * inOrder) / Math.max(1, steps - besides + 1))
    }
  }
  return most
}

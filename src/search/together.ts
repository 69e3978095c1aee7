// What stands together in a story: the words of one text, or of a passage and the passages beside it, under the title and
// the names that hold for all of them. Beyond one text only firm words count: "took" here and "care" there say nothing.
import { coverage, type TextMatch } from './match.ts'

/** The share of the question, by rarity, that one stretch of a story holds: 0 to 1. */
export const heldTogether = (matches: readonly TextMatch[], rarity: readonly number[]): number => {
  const firm = new Map<number, number>()
  let whole = 0
  for (const { text, holds, firm: here } of matches) {
    if (text.passage === -1) whole |= holds
    else firm.set(text.passage, (firm.get(text.passage) ?? 0) | here)
  }
  const at = (passage: number) => firm.get(passage) ?? 0
  const stretches = matches.flatMap(({ text: { passage }, holds }) => [
    whole | holds,
    whole | at(passage - 1) | at(passage) | at(passage + 1),
  ])
  return Math.max(...[whole, ...stretches].map(held => coverage(held, rarity)))
}

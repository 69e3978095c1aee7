// A word as a reader should see it.
import type { WordIndex } from './word-index.ts'

/** A folded word as some text writes it: `sciencse` is only a key. */
export const asWritten = ({ words, numbers, row, texts }: WordIndex, word: string): string => {
  const number = numbers.get(word) ?? -1
  const at = words[number]?.texts[0] ?? -1
  const cells = row(at)
  for (let cell = 0; cell < cells.length; cell += 3)
    if (cells[cell] === number) return texts[at]?.text.slice(cells[cell + 1], cells[cell + 2]) ?? word
  return word
}

// A word as a reader should see it.
import type { WordIndex } from './word-index.ts'

/** A folded word as some text writes it: `sciencse` is only a key. */
export const asWritten = ({ words, numbers, rows, texts }: WordIndex, word: string): string => {
  const number = numbers.get(word) ?? -1
  const at = words[number]?.texts[0] ?? -1
  const row = rows[at] ?? new Int32Array()
  for (let cell = 0; cell < row.length; cell += 3)
    if (row[cell] === number) return texts[at]?.text.slice(row[cell + 1], row[cell + 2]) ?? word
  return word
}

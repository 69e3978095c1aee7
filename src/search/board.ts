// What the texts hold of one question: a cell for each text, in plain arrays that are used again for the next question, so
// that a question of common words stays cheap in a large archive. Bit n of a cell stands for the n-th wanted word.
import { halfSaid, relativeLength, worthOf } from './weighing.ts'
import type { WordIndex } from './word-index.ts'

export interface Board {
  /** The words a text has so far. */
  readonly holds: Int32Array
  /** Those of them it has in a form that says much. */
  readonly firm: Int32Array
  readonly score: Float64Array
  /** What `holds` was at the end of each layer. */
  readonly layers: readonly Int32Array[]
  /** Texts that hold anything. */
  readonly texts: readonly number[]
  /** Says that a word stands in a text, with what its form is worth. */
  readonly add: (text: number, weight: number) => void
  /** Ends a word: writes it into its texts; `rarity` is asked with their number. */
  readonly endWord: (word: number, rarity: (texts: number) => number) => void
  readonly endLayer: (layer: number) => void
  readonly clear: () => void
}

/** A board with a number of layers. */
export const createBoard = (index: WordIndex, layers: number): Board => {
  const size = index.texts.length
  const cells = () => new Int32Array(size)
  const [holds, firm, score, weights] = [cells(), cells(), new Float64Array(size), new Float64Array(size)]
  const kept = Array.from({ length: layers }, cells)
  const texts: number[] = []
  let here: number[] = []
  return {
    holds,
    firm,
    score,
    layers: kept,
    texts,
    add: (text, weight) => {
      if (weights[text] === 0) here.push(text)
      weights[text] = (weights[text] ?? 0) + weight
    },
    endWord: (word, rarityFor) => {
      const found = here
      const rarity = rarityFor(found.length)
      const bit = 1 << word
      for (const text of found) {
        const weight = weights[text] ?? 0
        const held = holds[text] ?? 0
        // A text that has been emptied again must not be counted twice.
        if (held === 0 && score[text] === 0) texts.push(text)
        holds[text] = held | bit
        if (weight > halfSaid) firm[text] = (firm[text] ?? 0) | bit
        score[text] = (score[text] ?? 0) + worthOf(rarity, weight, relativeLength(index, text))
        weights[text] = 0
      }
      here = []
    },
    endLayer: layer => {
      const cell = kept[layer]
      if (cell) for (const text of texts) cell[text] = holds[text] ?? 0
    },
    clear: () => {
      for (const text of texts) {
        holds[text] = firm[text] = score[text] = 0
        for (const cell of kept) cell[text] = 0
      }
      texts.length = 0
    },
  }
}

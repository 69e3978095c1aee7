// What a card shows of very long words: whole as far as they can be, then cut between words, with an ellipsis.
import { edges, column, sizes, type Sizes } from './card-layout.ts'
import type { CardFamily, CardWords } from './card-words.ts'

/** At most so many letters of each; `rows` of families. */
interface Limits {
  readonly title: number
  readonly words: number
  readonly name: number
  readonly rows: number
}

// The first is for all cards; the others where even the smallest letters leave no room. The last always fits.
const limits: readonly [Limits, ...Limits[]] = [
  { title: 160, words: 280, name: 40, rows: 5 },
  { title: 120, words: 140, name: 28, rows: 4 },
  { title: 70, words: 70, name: 20, rows: 3 },
  { title: 24, words: 30, name: 14, rows: 3 },
]

/** A text of at most `most` letters: cut between words, or within one that is longer than half of that. */
export const cutText = (text: string, most: number): string => {
  const letters = Array.from(text)
  if (letters.length <= most) return text
  const start = letters.slice(0, most - 1).join('')
  const at = start.lastIndexOf(' ')
  return `${(at > most / 2 ? start.slice(0, at) : start).replace(/[\s,;:.–-]+$/, '')}…`
}

const fewer = (families: readonly CardFamily[], { rows, name: most }: Limits): readonly CardFamily[] => {
  const rest = families.length - rows
  const named = families.slice(0, rest > 0 ? rows - 1 : rows).map(of => ({ ...of, name: cutText(of.name, most) }))
  return rest > 0 ? [...named, { slug: '', name: `and ${rest + 1} more`, lines: [] }] : named
}

/** What is shown of the words of a card after so many cuts, from 0 to 3. */
export const shorterWords = (words: CardWords, cuts: number): CardWords => {
  const limit = limits[cuts] ?? limits[0]
  return {
    ...words,
    above: cutText(words.above, limit.words),
    title: cutText(words.title, limit.title),
    below: words.below.map(text => cutText(text, limit.words)),
    families: fewer(words.families, limit),
  }
}

/** Whether every word of a title stands whole on a line: with letters as wide as few words have them, .64 of their height. */
const isWhole = (title: string, size: number): boolean =>
  title.split(/[\s-]/).every(word => word.length * size * 0.64 <= edges.right - column)

/**
 * How high the words are at least: with letters as narrow as two fifths of their height, which no text is. Saves laying out what
 * cannot fit, and words broken in two where smaller letters would leave them whole.
 */
export const roomOf = ({ title, below, families }: CardWords, size: Sizes): number => {
  const lines = (text: string, letter: number) => Math.ceil((text.length * letter * 0.4) / (edges.right - column))
  const words = below.reduce((sum, text) => sum + lines(text, size.words) * size.words * 1.3, 0)
  if (!isWhole(title, size.title) && size !== sizes.at(-1)) return Infinity
  return lines(title, size.title) * size.title * 1.06 + words + families.length * 34
}

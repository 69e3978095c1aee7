// Texts of the archive as rows of words: of a text that has not been read, only the words a question asks for, each in its
// place; of one that has been read, all of them. Rows are made when they are looked at: a question of common words touches
// many texts and looks at few.
import { tokenise, type Token } from '../fold.ts'
import type { Row, SearchText } from '../word-index.ts'
import { findKey } from './find-key.ts'
import type { Postings } from './postings.ts'

/** Numbers that stand for words nobody asked for: those of a name that carry meaning, and any others. */
export const unasked = { meaningful: 0, other: 1 }

/** What rows are made of. */
export interface RowSource {
  readonly keys: Float64Array
  readonly texts: readonly SearchText[]
  readonly lengths: Int32Array
  /** How many words of a name carry meaning, by its text. */
  readonly meaningful: ReadonlyMap<number, number>
  readonly posted: readonly { readonly number: number; readonly postings: Postings }[]
  /** Phrases of the question, word by word. */
  readonly phrases: readonly (readonly { readonly number: number; readonly stop: boolean }[])[]
  readonly numberOf: (word: string, term: string, stop: boolean) => number
}

export interface PartRows {
  readonly row: (text: number) => Row
  /** Makes the row of a text anew when it is looked at next. */
  readonly forget: (text: number) => void
}

/** Puts the common words of a phrase where its other words stand as they should: that they are there is believed. */
const believe = (row: Row, phrase: RowSource['phrases'][number]): void => {
  const isAt = (from: number) =>
    phrase.every(({ number, stop }, step) =>
      stop ? (from + step) * 3 < row.length : row[(from + step) * 3] === number,
    )
  for (let from = 0; from * 3 < row.length; from++)
    if (isAt(from)) phrase.forEach(({ number }, step) => (row[(from + step) * 3] = number))
}

const partRow = ({ keys, lengths, meaningful, posted, phrases }: RowSource, text: number): Row => {
  const row = new Int32Array((lengths[text] ?? 0) * 3).fill(unasked.other)
  let known = 0
  for (const { number, postings } of posted) {
    const at = findKey(postings.keys, keys[text] ?? -1)
    if (at < 0) continue
    for (let place = postings.from[at] ?? 0; place < (postings.from[at + 1] ?? 0); place++) {
      row[(postings.places[place] ?? 0) * 3] = number
      known++
    }
  }
  let others = (meaningful.get(text) ?? 0) - known
  for (let cell = 0; cell < row.length && others > 0; cell += 3)
    if (row[cell] === unasked.other) {
      row[cell] = unasked.meaningful
      others--
    }
  for (const phrase of phrases) believe(row, phrase)
  return row
}

// The same stories are read again for every key that is typed.
const told = new Map<string, readonly Token[]>()
const mostTold = 4000

const wordsOf = (text: string): readonly Token[] => {
  const before = told.get(text)
  if (before) return before
  const tokens = tokenise(text)
  if (told.size >= mostTold) told.clear()
  told.set(text, tokens)
  return tokens
}

const wholeRow = ({ numberOf }: RowSource, text: string): Row => {
  const tokens = wordsOf(text)
  const row = new Int32Array(tokens.length * 3)
  tokens.forEach(({ word, term, stop, start, end }, place) =>
    row.set([numberOf(word, term, stop), start, end], place * 3),
  )
  return row
}

/** The rows of the texts. */
export const createPartRows = (source: RowSource): PartRows => {
  const made = new Map<number, Row>()
  const rowOf = (text: number): Row => {
    const known = made.get(text)
    if (known) return known
    const here = source.texts[text]?.text ?? ''
    const row = here === '' ? partRow(source, text) : wholeRow(source, here)
    made.set(text, row)
    return row
  }
  return {
    row: rowOf,
    forget: text => made.delete(text),
  }
}

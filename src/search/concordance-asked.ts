// What is asked of the concordance, as words to compare: one word, or several in a row. Common words at the ends of a question
// are left off ("where is the lamp" asks for "lamp"); between others they count, as in "share of the power".
import { tokenise, type Token } from './fold.ts'

/** A word of the row: by its term where it carries meaning, else as it stands. */
export type AskedKey = Pick<Token, 'word' | 'term' | 'stop'>

export interface AskedWords {
  /** As typed, from the first word that carries meaning to the last. */
  readonly text: string
  /** All of these in a row. */
  readonly row: readonly AskedKey[]
  /** Those that carry meaning, each once, as typed. */
  readonly words: readonly { readonly word: string; readonly term: string }[]
}

/** Reads a question; nothing where all its words are too common. */
export const askedWords = (text: string): AskedWords | undefined => {
  const tokens = tokenise(text)
  const first = tokens.findIndex(({ stop }) => !stop)
  if (first === -1) return undefined
  const row = tokens.slice(first, tokens.findLastIndex(({ stop }) => !stop) + 1)
  const words = new Map(
    row.filter(({ stop }) => !stop).map(({ term, start, end }) => [term, { word: text.slice(start, end), term }]),
  )
  return { text: text.slice(row[0]?.start, row.at(-1)?.end), row, words: [...words.values()] }
}

/** Whether a word of a text is one that is asked for. */
export const isKey = (key: AskedKey, token: AskedKey): boolean =>
  key.stop === token.stop && (key.stop ? key.word === token.word : key.term === token.term)

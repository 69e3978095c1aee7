// A long word list in pieces that are read one after the other: the reader of Markdown moves all it has read whenever a list
// ends, so 10,000 words at once took it a minute. A piece begins with the heading of a word, where nothing is open.
import { lineEndsIn } from './line-ends.ts'

/** How many words are read at once. */
export const wordsInPiece = 100

/** A stretch of a list. `linesBefore`: lines of the file that stand above it. */
export interface Piece {
  readonly text: string
  readonly linesBefore: number
}

/** Cuts a list before every so many headings. What stands above the first heading is in the first piece. */
export const piecesOf = (text: string): readonly Piece[] => {
  const starts = Array.from(text.matchAll(/^## /gm), ({ index }) => index)
  const cuts = [0, ...starts.filter((_, at) => at > 0 && at % wordsInPiece === 0)]
  let linesBefore = 0
  return cuts.map((start, at) => {
    const piece = { text: text.slice(start, cuts[at + 1]), linesBefore }
    linesBefore += lineEndsIn(piece.text)
    return piece
  })
}

// A shown text as it is said: names by their pronunciation, without what is only for eyes. Each piece of what is said knows
// where it stands in what is shown, so that marks fall on the right words.
import type { Pronunciations, Span } from './speech.ts'

/** A piece of a text. Where `isSame`, what is said is what is shown, letter for letter. */
interface Piece extends Span {
  /** Where it begins in what is said. */
  readonly at: number
  readonly said: string
  readonly isSame: boolean
}

export interface SaidText {
  readonly said: string
  readonly pieces: readonly Piece[]
  /** As long as the shown text, but with nothing in it that looks like the end of a sentence and is none. */
  readonly outline: string
}

interface Swap extends Span {
  readonly said: string
}

/** What is only for eyes, and what is said for it. Nothing in it may match an empty text. */
const forEyes: readonly (readonly [RegExp, string])[] = [
  [/(?:https?:\/\/|www\.)[^\s<>"”“]*[^\s<>"”“.,;:!?)\]'’]/gi, 'a link'],
  [
    /\b(?:[a-z\d-]+\.)+(?:org|com|net|uk|edu|gov|int|eu|info|ie|il|us|io|tv|ly|be)\/[^\s<>"”“]*[^\s<>"”“.,;:!?)\]'’]/gi,
    'a link',
  ],
  // Note marks and passages cited: [1], [2, 3], [p12]. Years in brackets, [2019], are words of the text.
  [/\s*\[p?\d{1,3}(?:\s*[,–-]\s*p?\d{1,3})*\]/gi, ''],
  [/[⁰¹²³⁴-⁹†‡]+/g, ''],
  [/¶\s*\d*/g, ''],
  [/[•▪‣●◦]+/g, ''],
  [/[*_~=-]{3,}/g, ''],
  [/\u00ad|\u200b|\u2060|\ufeff/g, ''],
]

const letterOrDigit = /[\p{L}\p{N}]/u
const isInWord = (text: string, offset: number): boolean => letterOrDigit.test(text.charAt(offset))

const namesIn = (text: string, pronunciations: Pronunciations): readonly Swap[] =>
  [...pronunciations].flatMap(([name, said]) => {
    const swaps: Swap[] = []
    if (name.trim() === '' || said.trim() === '') return swaps
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length
      if (!isInWord(text, start - 1) && !isInWord(text, end)) swaps.push({ start, end, said })
    }
    return swaps
  })

const swapsIn = (text: string, pronunciations: Pronunciations): readonly Swap[] => {
  const eyes = forEyes.flatMap(([pattern, said]) =>
    Array.from(text.matchAll(pattern), match => ({ start: match.index, end: match.index + match[0].length, said })),
  )
  // Whatever stands in a link is the link: of two that overlap the earlier one stays, of two that begin together the longer.
  const swaps = [...eyes, ...namesIn(text, pronunciations)].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const apart: Swap[] = []
  for (const swap of swaps) if (swap.start >= (apart.at(-1)?.end ?? 0)) apart.push(swap)
  return apart
}

/** Something said instead is a word with a capital; something left out is a space. */
const outlineOf = ({ start, end, said }: Swap): string =>
  said === '' ? ' '.repeat(end - start) : 'X'.padEnd(end - start, 'x')

/** What is said for a text. */
export const saidText = (text: string, pronunciations: Pronunciations): SaidText => {
  const pieces: Piece[] = []
  let [shown, said, outline] = [0, '', '']
  const add = (end: number, swap: Swap | undefined): void => {
    const same = text.slice(shown, end)
    pieces.push({ start: shown, end, at: said.length, said: swap?.said ?? same, isSame: swap === undefined })
    said += swap?.said ?? same
    outline += swap === undefined ? same : outlineOf(swap)
    shown = end
  }
  for (const swap of swapsIn(text, pronunciations)) {
    if (swap.start > shown) add(swap.start, undefined)
    add(swap.end, swap)
  }
  if (shown < text.length) add(text.length, undefined)
  return { said, pieces, outline }
}

/** Where a shown letter stands in what is said. Inside something said differently: where that begins. */
export const toSaid = ({ said, pieces }: SaidText, shown: number): number => {
  const piece = pieces.find(({ end }) => shown < end)
  if (piece === undefined) return said.length
  return piece.isSame ? piece.at + Math.max(0, shown - piece.start) : piece.at
}

const pieceAt = (pieces: readonly Piece[], at: number): Piece | undefined =>
  pieces.findLast(piece => piece.at <= at && at < piece.at + piece.said.length)

/** What is shown for a stretch of what is said; the whole of whatever is said differently. */
export const toShown = ({ pieces }: SaidText, { start, end }: Span): Span | undefined => {
  const first = pieceAt(pieces, start)
  const last = pieceAt(pieces, Math.max(start, end - 1))
  if (first === undefined || last === undefined) return undefined
  return {
    start: first.isSame ? first.start + start - first.at : first.start,
    end: last.isSame ? last.start + end - last.at : last.end,
  }
}

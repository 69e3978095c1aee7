// A text that is longer than a passage may be, as several: parted after a sentence, or else between words.
import type { Mark } from '../../corpus/schema.ts'

/** A text with its marks. */
export interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The most letters of a paragraph and of a heading, as content allows them (markdown.ts). */
export const longest = { prose: 20_000, heading: 300 }

const sentenceEnd = /[.!?…]["'”’)\]]*\s/gu
const insideWord = /^[\p{L}\p{N}\p{M}]{2}$/u

/** The parts of a text, in order; undefined where one word alone is longer than `most`. */
export function divide({ text, marks }: Marked, most: number): readonly Marked[] | undefined {
  const parts: Marked[] = []
  for (let from = 0; from < text.length;) {
    const to = text.length - from <= most ? text.length : cutIn(text, from, most)
    if (to === undefined) return undefined
    const part = trimmed(text, marks, { from, to })
    if (part.text !== '') parts.push(part)
    from = to
  }
  return parts
}

function cutIn(text: string, from: number, most: number): number | undefined {
  const half = from + Math.floor(most / 2)
  const ends = [...text.slice(half, from + most).matchAll(sentenceEnd)].at(-1)
  if (ends !== undefined) return half + ends.index + ends[0].length
  for (let at = from + most; at > from; at -= 1) if (/\s/u.test(text.charAt(at - 1))) return at
  for (let at = from + most; at > from; at -= 1) if (!joins(text, at)) return at
  return undefined
}

/** Whether the letters before and after a place belong to one word or one sign. */
function joins(text: string, at: number): boolean {
  const before = text.codePointAt(isLow(text, at - 1) ? at - 2 : at - 1) ?? 0
  const after = text.codePointAt(at) ?? 0
  return (
    isLow(text, at) ||
    insideWord.test(String.fromCodePoint(before, after)) ||
    /\p{M}|\u200d/u.test(String.fromCodePoint(after))
  )
}

const isLow = (text: string, at: number): boolean => /^[\udc00-\udfff]$/.test(text.charAt(at))

/** The stretch of a text without the white space at its ends, and what of the marks lies in it. */
export function trimmed(text: string, marks: readonly Mark[], { from, to }: { from: number; to: number }): Marked {
  const stretch = text.slice(from, to)
  const words = stretch.trim()
  const first = from + stretch.indexOf(words)
  return {
    text: words,
    marks: marks.flatMap(mark => {
      const start = Math.max(mark.start - first, 0)
      const end = Math.min(mark.end - first, words.length)
      return start < end ? [{ ...mark, start, end }] : []
    }),
  }
}

// A text as its sentences. The browser's own rules split after every "E. " and after "?" within a quotation; those pieces
// are joined again, so that a voice does not stop inside a name.
import type { Span } from './speech.ts'

/** Where sentences begin in a text, in order. */
export type SentenceStarts = (text: string) => readonly number[]

const letterOrDigit = /[\p{L}\p{N}]/u

/** For browsers without `Intl.Segmenter`: after the end mark, its quotes and brackets, and the space that follows. */
export const startsByPunctuation: SentenceStarts = text => [
  0,
  ...Array.from(text.matchAll(/[.!?…]["'”’)\]]*\s+|\n/g), match => match.index + match[0].length),
]

/** By the rules of Unicode (UAX 29). */
export const startsBySegmenter: SentenceStarts = text =>
  Array.from(new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text), ({ index }) => index)

const usualStarts: SentenceStarts = text => ('Segmenter' in Intl ? startsBySegmenter(text) : startsByPunctuation(text))

/** An initial, or a short form that a name or an example follows. "I" alone is a person who speaks. */
const endsInShortForm = /(?:^|[\s(“"'‘.])(?:[A-HJ-Z]|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|vs|e\.g|i\.e|cf)\.\s*$/
const beginsSmall = /^["'“‘(]*\p{Ll}/u

const belongTogether = (before: string, after: string): boolean =>
  !/\n\s*$/.test(before) && (!letterOrDigit.test(after) || endsInShortForm.test(before) || beginsSmall.test(after))

const trimmed = (text: string, { start, end }: Span): Span => {
  const part = text.slice(start, end)
  return { start: start + part.length - part.trimStart().length, end: end - (part.length - part.trimEnd().length) }
}

/** The sentences of a text, without the space around them. What has no letter and no digit is none. */
export const sentencesOf = (text: string, starts: SentenceStarts = usualStarts): readonly Span[] => {
  const begins = starts(text)
  const joined: Span[] = []
  for (const [index, start] of begins.entries()) {
    const end = begins[index + 1] ?? text.length
    const last = joined.at(-1)
    if (last !== undefined && belongTogether(text.slice(last.start, last.end), text.slice(start, end))) {
      joined[joined.length - 1] = { start: last.start, end }
    } else joined.push({ start, end })
  }
  return joined.filter(({ start, end }) => letterOrDigit.test(text.slice(start, end))).map(span => trimmed(text, span))
}

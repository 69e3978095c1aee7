// The texts as a reader hears them: sentence after sentence, with the way on and back. Each text is taken apart when it is
// first needed, so that a whole week costs nothing before its first word.
import { sentencesOf } from './sentences.ts'
import { saidText, toSaid, toShown, type SaidText } from './speech-said.ts'
import type { Pronunciations, Span, SpeechTarget, SpeechText } from './speech.ts'

/** A sentence: the number of its text, and its own number there. */
export interface Cursor {
  readonly text: number
  readonly sentence: number
}

/** A cursor, and the letter to begin with. */
export interface Start {
  readonly cursor: Cursor
  readonly offset: number
}

export interface SpeechScript {
  readonly textAt: (cursor: Cursor) => SpeechText | undefined
  /** The sentence in what is shown. */
  readonly sentence: (cursor: Cursor) => Span
  readonly first: () => Cursor | undefined
  readonly after: (cursor: Cursor) => Cursor | undefined
  readonly before: (cursor: Cursor) => Cursor | undefined
  /** Where a target stands: the beginning of its word, or what comes next where nothing is said there. */
  readonly find: (target: SpeechTarget) => Start | undefined
  /** What is said of a sentence from a shown offset on; `at` says where that begins in what is said of the text. */
  readonly said: (cursor: Cursor, offset: number) => { readonly at: number; readonly words: string }
  /** A stretch of what is said of the text, as it is shown. */
  readonly shown: (cursor: Cursor, said: Span) => Span | undefined
}

interface Parted {
  readonly text: SaidText
  readonly sentences: readonly Span[]
}

const letterOrDigit = /[\p{L}\p{N}]/u
const nothing: Parted = { text: { said: '', pieces: [], outline: '' }, sentences: [] }
const noSpan: Span = { start: 0, end: 0 }

const wordStart = (text: string, offset: number, least: number): number => {
  let start = offset
  const isInside = () => letterOrDigit.test(text.charAt(start)) && letterOrDigit.test(text.charAt(start - 1))
  while (start > least && isInside()) start -= 1
  return start
}

export const createScript = (texts: readonly SpeechText[], pronunciations: Pronunciations): SpeechScript => {
  const known = new Map<number, Parted>()
  const part = (index: number): Parted => {
    const there = known.get(index)
    if (there !== undefined) return there
    const source = texts[index]
    if (source === undefined) return nothing
    const text = saidText(source.text, pronunciations)
    const parted = { text, sentences: sentencesOf(text.outline) }
    known.set(index, parted)
    return parted
  }
  const sentence = (cursor: Cursor): Span => part(cursor.text).sentences[cursor.sentence] ?? noSpan
  const firstFrom = (text: number): Cursor | undefined => {
    for (let index = text; index < texts.length; index += 1) {
      if (part(index).sentences.length > 0) return { text: index, sentence: 0 }
    }
    return undefined
  }
  const lastBefore = (text: number): Cursor | undefined => {
    for (let index = text - 1; index >= 0; index -= 1) {
      const count = part(index).sentences.length
      if (count > 0) return { text: index, sentence: count - 1 }
    }
    return undefined
  }
  const indexOf = ({ id, post, edition }: SpeechTarget): { index: number; isExact: boolean } => {
    const fits = (text: SpeechText) => text.id === id && (post === undefined || text.post === post)
    const exact = texts.findIndex(text => fits(text) && (edition === undefined || text.edition === edition))
    return exact >= 0 ? { index: exact, isExact: true } : { index: texts.findIndex(fits), isExact: false }
  }
  const startOf = (cursor: Cursor | undefined): Start | undefined =>
    cursor === undefined ? undefined : { cursor, offset: sentence(cursor).start }

  return {
    textAt: cursor => texts[cursor.text],
    sentence,
    first: () => firstFrom(0),
    after: cursor => {
      const next = { text: cursor.text, sentence: cursor.sentence + 1 }
      return next.sentence < part(cursor.text).sentences.length ? next : firstFrom(cursor.text + 1)
    },
    before: cursor =>
      cursor.sentence > 0 ? { text: cursor.text, sentence: cursor.sentence - 1 } : lastBefore(cursor.text),
    find: target => {
      const { index, isExact } = indexOf(target)
      if (index < 0) return undefined
      const { text, sentences } = part(index)
      // In another edition the letters stand elsewhere: its passage begins anew.
      const offset = isExact ? (target.offset ?? 0) : 0
      const number = sentences.findIndex(({ end }) => offset < end)
      const found = sentences[number]
      if (found === undefined) return startOf(firstFrom(index + 1) ?? lastBefore(index + 1))
      const at = toSaid(text, wordStart(texts[index]?.text ?? '', Math.max(offset, found.start), found.start))
      const shown = toShown(text, { start: at, end: at + 1 })?.start ?? found.start
      return { cursor: { text: index, sentence: number }, offset: Math.max(shown, found.start) }
    },
    said: (cursor, offset) => {
      const { text } = part(cursor.text)
      const at = toSaid(text, offset)
      return { at, words: text.said.slice(at, toSaid(text, sentence(cursor).end)) }
    },
    shown: (cursor, said) => toShown(part(cursor.text).text, said),
  }
}

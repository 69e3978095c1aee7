// Where in one text the words of a question stand: for nearness, for names, and for what to mark. Read only for the few texts
// that may be shown; which texts those are is told by `match.ts`.
import type { Question } from './question.ts'
import { runsIn } from './runs.ts'
import type { Said } from './said.ts'
import type { Anchor } from './sayings.ts'
import type { WordIndex } from './word-index.ts'

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place in a text, counted in words, and how well what stands there answers: 1 for the word itself. */
export interface Place {
  readonly at: number
  readonly length: number
  readonly weight: number
  /** Only a sign of a theme: marked where nothing else in the text answers. */
  readonly sign?: boolean
}

export interface TextReader {
  /** For each wanted word, where it stands in a text. */
  readonly places: (text: number) => readonly (readonly Place[])[]
  /** What to mark in a text: meaningful words that answer, in order. */
  readonly marks: (text: number) => readonly Span[]
  /** Where everyday words of the question lead to in a text. */
  readonly anchors: (text: number) => readonly Anchor[]
}

/** Reads texts for one question. */
export const readerFor = (index: WordIndex, question: Question, said: readonly Said[]): TextReader => {
  const asked = new Map<number, { readonly wanted: number; readonly weight: number }[]>()
  const phrases: { readonly phrase: string; readonly wanted: number }[] = []
  // Most words of a text are not asked for: a flag says so faster than a map.
  const isAsked = new Uint8Array(index.words.length)
  question.wanted.forEach(({ options }, wanted) => {
    for (const option of options) {
      if (option.kind === 'phrase') {
        phrases.push({ phrase: option.text, wanted })
        continue
      }
      for (const [word, weight] of option.weights) {
        const number = index.numbers.get(word) ?? -1
        const others = asked.get(number)
        isAsked[number] = 1
        if (others) others.push({ wanted, weight })
        else asked.set(number, [{ wanted, weight }])
      }
    }
  })
  const anchored = new Map<number, { readonly anchor: Anchor; readonly by: Said }[]>()
  for (const by of said)
    for (const anchor of by.saying.anchors) {
      const others = anchored.get(anchor.text)
      if (others) others.push({ anchor, by })
      else anchored.set(anchor.text, [{ anchor, by }])
    }
  const known = new Map<number, readonly (readonly Place[])[]>()
  const places = (text: number) => {
    const before = known.get(text)
    if (before) return before
    const found: Place[][] = question.wanted.map(() => [])
    const row = index.rows[text] ?? new Int32Array()
    for (let cell = 0; cell < row.length; cell += 3) {
      const number = row[cell] ?? -1
      if (isAsked[number])
        for (const { wanted, weight } of asked.get(number) ?? [])
          found[wanted]?.push({ at: cell / 3, length: 1, weight })
    }
    for (const { phrase, wanted } of phrases)
      for (const run of runsIn(index, text, { phrase, exactly: true }))
        found[wanted]?.push({ at: run.from, length: run.length, weight: 1 })
    for (const { anchor, by } of anchored.get(text) ?? []) {
      const { from: at, length, worth } = anchor
      for (let wanted = 0; wanted < found.length; wanted++)
        if (by.mask & (1 << wanted))
          found[wanted]?.push({ at, length, weight: by.worth * worth, sign: by.saying.layer === 'theme' })
    }
    known.set(text, found)
    return found
  }
  const marked = new Map<number, readonly Span[]>()
  const marks = (text: number) => {
    const before = marked.get(text)
    if (before) return before
    const row = index.rows[text] ?? new Int32Array()
    const words = new Set<number>()
    const all = places(text).flat()
    const telling = all.filter(({ sign }) => sign !== true)
    for (const { at, length } of telling.length > 0 ? telling : all)
      for (let step = 0; step < length; step++) words.add(at + step)
    const spans = [...words]
      .filter(at => index.words[row[at * 3] ?? -1]?.stop === false)
      .toSorted((a, b) => a - b)
      .map(at => ({ start: row[at * 3 + 1] ?? 0, end: row[at * 3 + 2] ?? 0 }))
    marked.set(text, spans)
    return spans
  }
  return { places, marks, anchors: text => (anchored.get(text) ?? []).map(({ anchor }) => anchor) }
}

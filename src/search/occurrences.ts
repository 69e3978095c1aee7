// Where in one text the words of a question stand: for nearness, for names, and for what to mark. Read only for the few texts
// that may be shown; which texts those are is told by `match.ts`.
import type { Beside, Place } from './beside-words.ts'
import type { Asking } from './question.ts'
import type { WordIndex } from './word-index.ts'

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface TextReader {
  /** For each wanted word, where it stands in a text. */
  readonly places: (text: number) => readonly (readonly Place[])[]
  /** What to mark in a text: meaningful words that answer, in order. */
  readonly marks: (text: number) => readonly Span[]
}

// Most words of a text are not asked for: a flag says so faster than a map, which tells words apart that share a flag.
const manyFlags = 1021

/** Reads texts for one question, with what it found beside its words so far. */
export const readerFor = (index: WordIndex, { wanted: asked }: Asking, beside?: Beside): TextReader => {
  const wanting = new Map<number, { readonly wanted: number; readonly weight: number }[]>()
  const flags = new Uint8Array(manyFlags)
  asked.forEach(({ options }, wanted) => {
    for (const { weights } of options) {
      for (const [word, weight] of weights) {
        const number = index.numbers.get(word) ?? -1
        const others = wanting.get(number)
        flags[number % manyFlags] = 1
        if (others) others.push({ wanted, weight })
        else wanting.set(number, [{ wanted, weight }])
      }
    }
  })
  const known = new Map<number, readonly (readonly Place[])[]>()
  const places = (text: number) => {
    const before = known.get(text)
    if (before) return before
    const found: Place[][] = asked.map(() => [])
    const row = index.row(text)
    for (let cell = 0; cell < row.length; cell += 3) {
      const number = row[cell] ?? -1
      if (flags[number % manyFlags] === 1)
        for (const { wanted, weight } of wanting.get(number) ?? [])
          found[wanted]?.push({ at: cell / 3, length: 1, weight })
    }
    beside?.places(text, found)
    known.set(text, found)
    return found
  }
  const marked = new Map<number, readonly Span[]>()
  const marks = (text: number) => {
    const before = marked.get(text)
    if (before) return before
    const row = index.row(text)
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
  return { places, marks }
}

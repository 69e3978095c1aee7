// Where in the texts a wanted word or phrase stands, and which stretches of a text to mark for it.
import { tokenise, type Token } from './fold.ts'
import type { Wanted } from './question.ts'
import type { WordIndex } from './word-index.ts'

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place in a text, counted in words, and how well what stands there answers: 1 for the word itself. */
export interface Place {
  readonly at: number
  readonly weight: number
}

/** How often something stands in a text, counted by weight, and at which places. */
export interface Occurrence {
  readonly weight: number
  readonly places: readonly Place[]
}

/** Text -> occurrence. */
export type Occurrences = ReadonlyMap<number, Occurrence>

const placesOfWords = (index: WordIndex, weights: ReadonlyMap<string, number>): Occurrences => {
  const found = new Map<number, { weight: number; places: Place[] }>()
  for (const [word, weight] of weights) {
    const pairs = index.places.get(word) ?? []
    for (let at = 0; at < pairs.length; at += 2) {
      const text = pairs[at] ?? -1
      const place = { at: pairs[at + 1] ?? -1, weight }
      const here = found.get(text)
      if (here) {
        here.weight += weight
        here.places.push(place)
      } else found.set(text, { weight, places: [place] })
    }
  }
  return found
}

/** Places in a row of tokens where all of `words` stand side by side. */
const runsOf = (tokens: readonly Token[], words: readonly string[]): readonly number[] =>
  tokens.flatMap((_, at) => (words.every((word, step) => tokens[at + step]?.word === word) ? [at] : []))

/** Finds a wanted word or phrase in all texts. */
export const occurrencesOf = (index: WordIndex, wanted: Wanted): Occurrences => {
  const found = placesOfWords(index, wanted.weights)
  if (wanted.kind === 'word') return found
  const runs = [...found].flatMap(([text, { places }]): [number, Occurrence][] => {
    if (places.length < wanted.weights.size) return []
    const starts = runsOf(tokenise(index.texts[text]?.text ?? ''), wanted.words)
    const standing = starts.map(at => ({ at, weight: 1 }))
    return starts.length > 0 ? [[text, { weight: starts.length * wanted.weights.size, places: standing }]] : []
  })
  return new Map(runs)
}

/** The stretches of a text to mark, in order: every wanted word, and the meaningful words of every wanted phrase. */
export const marksIn = (text: string, wanted: readonly Wanted[]): readonly Span[] => {
  const tokens = tokenise(text)
  const marked = new Set<number>()
  for (const one of wanted) {
    if (one.kind === 'word') tokens.forEach(({ word }, at) => one.weights.has(word) && marked.add(at))
    else for (const at of runsOf(tokens, one.words)) one.words.forEach((_, step) => marked.add(at + step))
  }
  return tokens.flatMap(({ stop, start, end }, at) => (marked.has(at) && !stop ? [{ start, end }] : []))
}

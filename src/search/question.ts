// What a question asks of the texts: each meaningful word or phrase of it with the words that answer it.
// Stop words are dropped here, so nothing later can find or mark one.
import { asWritten, begunWith, joinedInOne, nearestWord, sameWord, splitInTwo, type Weights } from './expand.ts'
import { tokenise, type Token } from './fold.ts'
import { parseQuery } from './query.ts'
import type { WordIndex } from './word-index.ts'

/** A word to find, in any of several forms; or words to find side by side, stop words among them. */
export type Wanted =
  | { readonly kind: 'word'; readonly text: string; readonly weights: Weights }
  | { readonly kind: 'phrase'; readonly text: string; readonly words: readonly string[]; readonly weights: Weights }

/** A word nobody wrote, and the word that was looked for instead. */
export interface Correction {
  readonly from: string
  readonly to: string
}

export interface Question {
  readonly wanted: readonly Wanted[]
  readonly without: readonly Wanted[]
  readonly corrected: readonly Correction[]
  /** Words that stand nowhere, as they were typed. */
  readonly missing: readonly string[]
  /** Something was typed, but only words too common to search for. */
  readonly tooCommon: boolean
}

/** Words beyond these are not looked for; the mask of a match has a bit for each. */
export const mostWords = 30

interface Found {
  readonly wanted: readonly Wanted[]
  readonly correction?: Correction
}

/** One typed word; `open` while it may not be finished. */
const findWord = (index: WordIndex, token: Token, typed: { readonly text: string; readonly open: boolean }): Found => {
  const { text, open } = typed
  const same = sameWord(index, token)
  const weights = same.size === 0 && open ? begunWith(index, token.word) : same
  if (weights.size > 0) return { wanted: [{ kind: 'word', text, weights }] }
  const halves = splitInTwo(index, token.word)
  if (halves) return { wanted: halves.flatMap(half => findAll(index, half, false).flatMap(found => found.wanted)) }
  const near = nearestWord(index, token.word)
  if (!near) return { wanted: [{ kind: 'word', text, weights }] }
  const to = asWritten(index, near.word)
  return { wanted: [{ kind: 'word', text: to, weights: near.weights }], correction: { from: text, to } }
}

const findAll = (index: WordIndex, text: string, open: boolean): readonly Found[] => {
  const tokens = tokenise(text)
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token || token.stop) continue
    const typed = text.slice(token.start, token.end)
    if (next && !next.stop && (sameWord(index, token).size === 0 || sameWord(index, next).size === 0)) {
      const weights = joinedInOne(index, typed, text.slice(next.start, next.end))
      if (weights.size > 0) {
        found.push({ wanted: [{ kind: 'word', text: text.slice(token.start, next.end), weights }] })
        at++
        continue
      }
    }
    found.push(findWord(index, token, { text: typed, open: open && at === tokens.length - 1 }))
  }
  return found
}

const findPhrase = (index: WordIndex, text: string): readonly Found[] => {
  const tokens = tokenise(text)
  const meaningful = tokens.filter(token => !token.stop).map(({ word }) => word)
  if (meaningful.length === 0) return []
  const weights = new Map(meaningful.every(word => index.places.has(word)) ? meaningful.map(word => [word, 1]) : [])
  return [{ wanted: [{ kind: 'phrase', text, words: tokens.map(({ word }) => word), weights }] }]
}

/** Reads what was typed against what there is to find. A last word with nothing after it may be unfinished. */
export const readQuestion = (index: WordIndex, text: string): Question => {
  const query = parseQuery(text)
  const read = (without: boolean): readonly Found[] =>
    query
      .filter(part => part.without === without)
      .flatMap(part =>
        part.kind === 'phrase'
          ? findPhrase(index, part.text)
          : findAll(index, part.text, part === query.at(-1) && !without && /[\p{L}\p{N}]$/u.test(text)),
      )
  const asked = read(false).slice(0, mostWords)
  const wanted = asked.flatMap(found => found.wanted).slice(0, mostWords)
  return {
    wanted,
    // A guess may help to find something; it must never hide anything.
    without: read(true).flatMap(({ wanted: hidden, correction }) => (correction ? [] : hidden)),
    corrected: asked.flatMap(({ correction }) => correction ?? []),
    missing: wanted.filter(({ weights }) => weights.size === 0).map(({ text: typed }) => typed),
    tooCommon: wanted.length === 0 && query.some(part => !part.without),
  }
}

// What a question asks of the texts: each meaningful word or phrase of it with the words that answer it.
// Stop words are dropped here, so nothing later can find or mark one.
import { begunWith, joinedInOne, nearestWord, sameWord, splitInTwo, type Sides, type Weights } from './expand.ts'
import { foldWord, tokenise, type Token } from './fold.ts'
import type { Query } from './query.ts'
import { isScaffold } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One way to answer: a word in any of several forms, or words side by side, stop words among them. */
export type Option =
  { readonly kind: 'word'; readonly weights: Weights } | { readonly kind: 'phrase'; readonly text: string }

/** Something to find; any of its options will do. */
export interface Wanted {
  /** As it was typed. */
  readonly text: string
  readonly options: readonly Option[]
  /** By which terms everyday words are known; none for phrases. */
  readonly terms: ReadonlySet<string>
  /** A word of asking rather than of what is asked: it helps, but a story need not have it. */
  readonly scaffold: boolean
  /** Looked for only by words alike in meaning: what has them comes near, and answers nothing. */
  readonly near?: boolean
}

/** Bits of the wanted words that a story must have: all but words of asking. */
export const neededOf = (wanted: readonly Wanted[]): number =>
  wanted.reduce((mask, { scaffold }, word) => (scaffold ? mask : mask | (1 << word)), 0)

/** A word nobody wrote, and the word that was looked for instead. */
export interface Correction {
  readonly from: string
  readonly to: string
}

export interface Question {
  readonly query: Query
  readonly wanted: readonly Wanted[]
  readonly without: readonly Wanted[]
  readonly corrected: readonly Correction[]
  /** There are no words but those of asking. */
  readonly asksOnly: boolean
  /** Something was typed, but only words too common to search for. */
  readonly tooCommon: boolean
}

/** Words beyond these are not looked for; the mask of a match has a bit for each. */
export const mostWords = 30

interface Found {
  readonly wanted: readonly Wanted[]
  readonly correction?: Correction
}

/** An unfinished word must have this many letters before everyday words are guessed from it. */
const enoughToGuess = 4

const asWord = (text: string, weights: Weights, terms: Iterable<string>): Wanted => ({
  text,
  options: weights.size > 0 ? [{ kind: 'word', weights }] : [],
  terms: new Set(terms),
  scaffold: isScaffold(foldWord(text)),
})

interface Typed {
  readonly text: string
  readonly open: boolean
  readonly sides: Sides
}

/** One typed word; `open` while it may not be finished. */
const findWord = (known: Vocabulary, token: Token, { text, open, sides }: Typed): Found => {
  const same = sameWord(known, token)
  if (same.size > 0) return { wanted: [asWord(text, same, [token.term])] }
  const begun = open ? begunWith(known, token.word) : same
  if (begun.size > 0) {
    const terms = token.word.length < enoughToGuess ? [] : [...begun.keys()].flatMap(word => termsOf(word))
    return { wanted: [asWord(text, begun, terms)] }
  }
  const halves = splitInTwo(known, token.word)
  if (halves) return { wanted: halves.flatMap(half => findAll(known, half, false).flatMap(found => found.wanted)) }
  const near = nearestWord(known, token.word, sides)
  if (!near) return { wanted: [asWord(text, same, [token.term])] }
  return {
    wanted: [asWord(near.word, near.weights, termsOf(near.word))],
    correction: { from: text, to: near.word },
  }
}

const termsOf = (text: string): readonly string[] => tokenise(text).map(({ term }) => term)

const findAll = (known: Vocabulary, text: string, open: boolean): readonly Found[] => {
  const tokens = tokenise(text)
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token || token.stop) continue
    const typed = text.slice(token.start, token.end)
    // "Power-point" may be one word even where both its halves are known.
    const isHyphened = next !== undefined && /^[-‐‑]$/.test(text.slice(token.end, next.start))
    const isUnknown = (one: Token) => sameWord(known, one).size === 0
    if (next && !next.stop && (isHyphened || isUnknown(token) || isUnknown(next))) {
      const weights = joinedInOne(known, typed, text.slice(next.start, next.end))
      if (weights.size > 0) {
        const joined = [...weights.keys()].flatMap(word => termsOf(word))
        found.push({ wanted: [asWord(text.slice(token.start, next.end), weights, joined)] })
        at++
        continue
      }
    }
    found.push(
      findWord(known, token, {
        text: typed,
        open: open && at === tokens.length - 1,
        sides: [tokens[at - 1]?.word, next?.word],
      }),
    )
  }
  return found
}

const hasMeaning = (text: string): boolean => tokenise(text).some(({ stop }) => !stop)

const findPhrase = (text: string): readonly Found[] =>
  hasMeaning(text)
    ? [{ wanted: [{ text, options: [{ kind: 'phrase', text }], terms: new Set(), scaffold: false }] }]
    : []

/** Reads what was typed against what there is to find. A last word with nothing after it may be unfinished. */
export const readQuestion = (known: Vocabulary, query: Query, text: string): Question => {
  const read = (without: boolean): readonly Found[] =>
    query
      .filter(part => part.without === without)
      .flatMap((part): readonly Found[] => {
        const open = part === query.at(-1) && !without && /[\p{L}\p{N}]$/u.test(text)
        if (part.kind === 'phrase') return findPhrase(part.text)
        if (part.kind === 'words') return findAll(known, part.text, open)
        if (part.kind === 'field') return []
        const options = part.options.flatMap(option =>
          option.kind === 'phrase' ? findPhrase(option.text) : findAll(known, option.text, open),
        )
        const corrections = options.map(found => ({ ...found, wanted: [] }))
        return options.length > 0 ? [{ wanted: [anyOf(options.flatMap(({ wanted }) => wanted))] }, ...corrections] : []
      })
  const asked = read(false).slice(0, mostWords)
  const wanted = asked.flatMap(found => found.wanted).slice(0, mostWords)
  return {
    query,
    asksOnly: wanted.every(({ scaffold }) => scaffold),
    // A question of nothing but words of asking asks for those.
    wanted: wanted.every(({ scaffold }) => scaffold) ? wanted.map(one => ({ ...one, scaffold: false })) : wanted,
    // A guess may help to find something; it must never hide anything.
    without: read(true).flatMap(({ wanted: hidden, correction }) => (correction ? [] : hidden)),
    corrected: asked.flatMap(({ correction }) => correction ?? []),
    tooCommon: wanted.length === 0 && query.some(part => !part.without && part.kind !== 'field'),
  }
}

const anyOf = (wanted: readonly Wanted[]): Wanted => ({
  text: wanted.map(({ text }) => text).join(' or '),
  options: wanted.flatMap(({ options }) => options),
  terms: new Set(wanted.flatMap(({ terms }) => [...terms])),
  scaffold: false,
})

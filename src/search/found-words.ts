// The words a search found, as they travel with a reader to the story: kept in the history beside its address, or read
// again from the question alone. What comes from there is never trusted.
import { isStopWord, tokenise, type Token } from './fold.ts'
import { parseQuery, type QueryPart } from './query.ts'
import { longestQuestion } from './query-url.ts'

/** What to mark in a story: folded words, and runs of folded words that stand side by side. `q`: the question as typed. */
export interface FoundWords {
  readonly q: string
  readonly words: readonly string[]
  readonly phrases: readonly (readonly string[])[]
  /** Keys of words in all their inflections: only where the question alone is known, not what the search made of it. */
  readonly terms?: readonly string[]
}

/** More than a search ever gives; longer lists are cut. */
const mostFound = 500

const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value
        .filter(item => typeof item === 'string' && item !== '' && item.length <= longestQuestion)
        .slice(0, mostFound)
    : []

const meaningful = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter(word => !isStopWord(word))

/** The found words, where there is anything to mark. A stop word may stand in a phrase, never alone. */
const anyOf = ({ q, words, phrases, terms = [] }: FoundWords): FoundWords | undefined => {
  const kept = {
    q,
    words: meaningful(words),
    phrases: phrases.filter(phrase => !phrase.every(isStopWord)),
    ...(terms.length > 0 && { terms: [...new Set(terms)] }),
  }
  return kept.words.length + kept.phrases.length + terms.length > 0 ? kept : undefined
}

/** Reads found words from anything at all; undefined where there is nothing to mark. */
export const parseFound = (value: unknown): FoundWords | undefined => {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('q' in value) ||
    typeof value.q !== 'string' ||
    value.q.trim() === ''
  )
    return undefined
  const phrases = 'phrases' in value && Array.isArray(value.phrases) ? value.phrases.slice(0, mostFound) : []
  return anyOf({
    q: value.q.slice(0, longestQuestion),
    words: 'words' in value ? asTexts(value.words) : [],
    phrases: phrases.map(asTexts),
    terms: 'terms' in value ? asTexts(value.terms) : [],
  })
}

interface Asked {
  readonly kind: 'words' | 'phrase'
  readonly text: string
}

/** The words and phrases a part of a question asks for; none for what it does without, and for people and themes. */
const askedIn = (part: QueryPart): readonly Asked[] => {
  if (part.without) return []
  if (part.kind === 'either') {
    return part.options.map(({ kind, text }) => ({ kind: kind === 'phrase' ? 'phrase' : 'words', text }))
  }
  return part.kind === 'words' || part.kind === 'phrase' ? [{ kind: part.kind, text: part.text }] : []
}

/** Derives what to mark from a question alone: every inflection of its words, its phrases as they stand. */
export const foundFromQuestion = (text: string): FoundWords | undefined => {
  const q = text.slice(0, longestQuestion)
  const asked = parseQuery(q).flatMap(askedIn)
  const tokensOf = (kind: Asked['kind']) => asked.filter(part => part.kind === kind).map(part => tokenise(part.text))
  return anyOf({
    q,
    words: [],
    phrases: tokensOf('phrase').map(tokens => tokens.map(({ word }) => word)),
    terms: tokensOf('words').flatMap(tokens => tokens.flatMap(({ stop, term }) => (stop ? [] : [term]))),
  })
}

/** First and last place, counted in words, of the stretches of every run of `phrase` that lie between its stop words. */
const runsOf = (tokens: readonly Token[], phrase: readonly string[]): readonly (readonly [number, number])[] => {
  const telling = phrase.flatMap((word, step) => (isStopWord(word) ? [] : [step]))
  const stretches = telling.flatMap((step, at) => {
    if (telling[at - 1] === step - 1) return []
    const end = telling.slice(at).find((one, more) => telling[at + more + 1] !== one + 1) ?? step
    return [[step, end] as const]
  })
  return tokens.flatMap((_, at) =>
    phrase.every((word, step) => tokens[at + step]?.word === word)
      ? stretches.map(([first, last]) => [at + first, at + last] as const)
      : [],
  )
}

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
type Stretch = Pick<Token, 'start' | 'end'>

/** The stretches of a text that were found, in order and apart: a word each, or a whole phrase. */
export const spansIn = (text: string, { words, phrases, terms = [] }: FoundWords): readonly Stretch[] => {
  const tokens = tokenise(text)
  const [asWords, asTerms] = [new Set(words), new Set(terms)]
  const isFound = ({ word, term, stop }: Token) => !stop && (asWords.has(word) || asTerms.has(term))
  const single = tokens.flatMap((token, at) => (isFound(token) ? [[at, at] as const] : []))
  const places = [...single, ...phrases.flatMap(phrase => runsOf(tokens, phrase))].toSorted((a, b) => a[0] - b[0])
  const apart: [number, number][] = []
  for (const [first, last] of places) {
    const before = apart.at(-1)
    if (before && first <= before[1]) before[1] = Math.max(before[1], last)
    else apart.push([first, last])
  }
  return apart.map(([first, last]) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }))
}

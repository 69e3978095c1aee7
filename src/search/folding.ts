// Text into words that can be compared: by rules, and by lists of the words that follow none.
// Offsets are UTF-16 and always point into the text as it was given, never into the folded one.
import { oneSpelling } from './spelling.ts'
import { createStemmer, type Stemmer } from './stem.ts'

/** A word of a text. `word` is its folded form, `term` the key all its inflections share. */
export interface Token {
  readonly word: string
  readonly term: string
  readonly stop: boolean
  readonly start: number
  readonly end: number
}

// "co-production", "co production", "Co- producing", "co-pro", "copro" are one word; other hyphens stand between words.
const coProduction = String.raw`(?<![\p{L}\p{N}])co[-‐‑‒–—\s]{0,3}pro\u00AD?(?:d[\p{L}\u00AD]*)?(?![\p{L}\p{N}\p{M}])`
const anyWord = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:['’ʼ][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*)*`
const words = new RegExp(`${coProduction}|${anyWord}`, 'giu')

const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' }

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’ʼ]s$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[ßæœøłđðþ]/g, letter => letters[letter] ?? letter)
    .replace(/^copro(?:du?)?$/, 'coproduction')

// No word is as long as this; what is, is not worth the time.
const longestWord = 40

type Folded = Pick<Token, 'word' | 'term' | 'stop'>

/** The words of a text as they are written, with where each begins. */
export const writtenWords = (text: string): Iterable<RegExpExecArray> => text.matchAll(words)

const mostKnown = 50_000

/** Folding is the dearest step of indexing and of asking, and both repeat their words: each is worked out once. */
const once = <T>(make: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    const fresh = make(word)
    if (known.size >= mostKnown) known.clear()
    known.set(word, fresh)
    return fresh
  }
}

/** Words that are known by name, each list as one text: how they are sent. */
export interface WordLists {
  readonly stop: string
  readonly asking: string
  /** Words that only look as if they had a suffix, or whose stem is another word's. */
  readonly whole: string
  /** Forms that no suffix makes, each with its word after a colon. */
  readonly irregular: string
  /** American words that no rule makes British. */
  readonly spelling: string
}

const listed = (list: string): readonly string[] => list.split(/\s+/)

const paired = (list: string): ReadonlyMap<string, string> =>
  new Map(
    listed(list).map(pair => {
      const [form = '', word = ''] = pair.split(':')
      return [form, word]
    }),
  )

/** How words are compared. */
export interface Folding extends Omit<Stemmer, 'stem'> {
  /** Lower case, no accents, no apostrophes or possessive `'s`, one spelling for both sides of the Atlantic. */
  readonly foldWord: (text: string) => string
  /** The key of a folded word: equal for its inflections. */
  readonly termOf: (word: string) => string
  /** Whether a folded word carries no meaning of its own. Single letters do not; single digits do. */
  readonly isStopWord: (word: string) => boolean
  /** Whether a folded word helps to ask, but says little about what is asked for. */
  readonly isScaffold: (word: string) => boolean
  /** All words of a text in order. A text with no letter and no digit has none. */
  readonly tokenise: (text: string) => readonly Token[]
}

/** Folding by the rules of English, with some words known by name. */
export const createFolding = (lists: WordLists): Folding => {
  const { stem, ...stemmer } = createStemmer(paired(lists.irregular), new Set(listed(lists.whole)))
  const [stop, asking] = [new Set(listed(lists.stop)), new Set(listed(lists.asking))]
  const british = paired(lists.spelling)
  const isStopWord = (word: string): boolean => stop.has(word) || /^[a-z]$/.test(word)
  const stemOf = once(stem)
  const termOf = (word: string): string =>
    word.startsWith('coprod') ? 'coproduction' : word.length > longestWord ? word : stemOf(word)
  const fold = once((written): Folded => {
    const plain = foldLetters(written)
    const word = oneSpelling(british.get(plain) ?? plain)
    // "Gettin" is as common as "getting".
    return { word, term: termOf(word), stop: isStopWord(word) || isStopWord(`${word}g`) }
  })
  return {
    ...stemmer,
    foldWord: text => fold(text).word,
    termOf,
    isStopWord,
    isScaffold: word => asking.has(word),
    tokenise: text => {
      const tokens: Token[] = []
      for (const { 0: written, index: start } of writtenWords(text)) {
        const { word, term, stop: isStop } = fold(written)
        if (word !== '') tokens.push({ word, term, stop: isStop, start, end: start + written.length })
      }
      return tokens
    },
  }
}

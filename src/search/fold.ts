// Text into words that can be compared: the one place where index and question are folded, so they cannot drift apart.
// Offsets are UTF-16 and always point into the text as it was given, never into the folded one.
import { oneSpelling } from './spelling.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'

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

const foldLetters = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’ʼ]s$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[ßæœøłđðþ]/g, letter => letters[letter] ?? letter)
  if (/^copro(?:du?)?$/.test(plain)) return 'coproduction'
  return oneSpelling(plain)
}

/** The key of a folded word: equal for its inflections. */
export const termOf = (word: string): string => {
  if (word.startsWith('coprod')) return 'coproduction'
  // No word is as long as this; what is, is not worth the time.
  return word.length > longestWord ? word : stem(word)
}

const longestWord = 40

type Folded = Pick<Token, 'word' | 'term' | 'stop'>

// Folding is the dearest step of indexing and texts repeat their words: each written form is folded once.
const folded = new Map<string, Folded>()
const mostFolded = 50_000

const fold = (written: string): Folded => {
  const known = folded.get(written)
  if (known) return known
  const word = foldLetters(written)
  // "Gettin" is as common as "getting".
  const fresh = { word, term: termOf(word), stop: isStopWord(word) || isStopWord(`${word}g`) }
  if (folded.size >= mostFolded) folded.clear()
  folded.set(written, fresh)
  return fresh
}

/** Lower case, no accents, no apostrophes or possessive `'s`, one spelling for both sides of the Atlantic. */
export const foldWord = (text: string): string => fold(text).word

// One question is read by several readers, word for word the same.
const recent = new Map<string, readonly Token[]>()
const mostRecent = 40
const short = 200

/** All words of a text in order. A text with no letter and no digit has none. */
export const tokenise = (text: string): readonly Token[] => {
  const before = recent.get(text)
  if (before) return before
  const tokens: Token[] = []
  for (const { 0: written, index: start } of text.matchAll(words)) {
    const { word, term, stop } = fold(written)
    if (word !== '') tokens.push({ word, term, stop, start, end: start + written.length })
  }
  if (text.length <= short) {
    if (recent.size >= mostRecent) recent.clear()
    recent.set(text, tokens)
  }
  return tokens
}

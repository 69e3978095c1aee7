// What a question asks of the texts: each meaningful word or phrase of it with the words that answer it. A question of words
// that all stand in the texts is read here; `read-question.ts` reads any other.
// Stop words are dropped here, so nothing later can find or mark one.
import type { Weights } from './expand.ts'
import type { Query } from './query.ts'

/** One way to answer: a word in any of several forms, or words side by side, stop words among them. */
export type Option =
  | { readonly kind: 'word'; readonly weights: Weights }
  | { readonly kind: 'phrase'; readonly text: string; /** None. */ readonly weights: Weights }

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

/** Bits of the wanted words that a story must have: all but words of asking, where there are any others. */
export const neededOf = (wanted: readonly Wanted[]): number =>
  wanted.reduce((mask, { scaffold }, word) => (scaffold ? mask : mask | (1 << word)), 0) || (1 << wanted.length) - 1

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

/** What is looked for. */
export type Asking = Pick<Question, 'wanted'>

/** Words beyond these are not looked for; the mask of a match has a bit for each. */
export const mostWords = 30

/** A word as it was typed; `open` while it may not be finished. */
export interface Typed {
  readonly text: string
  readonly open: boolean
}

/** Whether the last word of what was typed may be unfinished: nothing stands after it. */
export const isOpen = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text)

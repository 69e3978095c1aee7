// What the plain-language rules look at, and what they say. A rule is a pure function over one block of text.
import { sentencesOf, wordsOf } from '../reading-grade.ts'

export type RuleId =
  | 'E01'
  | 'E02'
  | 'E03'
  | 'E04'
  | 'E05'
  | 'E06'
  | 'E07'
  | 'E08'
  | 'E09'
  | 'E10'
  | 'E11'
  | 'E12'
  | 'E13'
  | 'E14'
  | 'E15'
  | 'E16'
  | 'E19'

/** A stretch of text that stands alone: a paragraph, a heading, a button. In a list item, commas may part its members. */
export interface TextBlock {
  readonly text: string
  readonly isItem?: boolean
}

/** What the text around a block says of its words. */
export interface Surroundings {
  /** Words and initials that the reader can look up, in lower case. */
  readonly explained: ReadonlySet<string>
  /** All blocks together: initials may be explained in another block. */
  readonly whole: string
}

export interface Sentence {
  readonly text: string
  readonly words: readonly string[]
}

/** One thing that breaks a rule: where, which words do it, and what was expected. */
export interface Finding {
  readonly rule: RuleId
  readonly sentence: string
  readonly found: string
  readonly expected: string
}

/** What a check gives: the words that break its rule, and what to write where that is known. */
export interface Breach {
  readonly found: string
  readonly expected?: string
}

/** Looks at one sentence of a block. */
export type SentenceCheck = (sentence: Sentence, block: TextBlock, surroundings: Surroundings) => readonly Breach[]

/** The sentences of a block with their words. */
export const sentencesIn = ({ text }: TextBlock): readonly Sentence[] =>
  sentencesOf(text).map(sentence => ({ text: sentence, words: wordsOf(sentence) }))

/** All that a pattern finds in a text, as breaches. The pattern is global. */
export const breachesBy = (pattern: RegExp, text: string): readonly Breach[] =>
  Array.from(text.matchAll(pattern), ([found]) => ({ found: found.trim() }))

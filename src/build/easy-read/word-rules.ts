// Rules on single words: short forms, initials, hard words, idioms. After Inclusion Europe, "Information for all" (2009),
// and the GOV.UK style guide, A to Z ("eg, etc and ie", "abbreviations and acronyms", "words to avoid").
import { syllable } from 'syllable'
import { breachesBy } from './finding.ts'
import type { SentenceCheck } from './finding.ts'
import { easierWords, everydayWords, idioms } from './word-lists.ts'

/** E05. `don’t`, `we’ll`, `it’s`. The ’s of an owner, `Ann’s`, is none. */
export const hasShortForms: SentenceCheck = ({ text }) =>
  breachesBy(
    /\b(?:\w+n['’]t|\w+['’](?:d|ll|m|re|ve)|(?:he|here|how|it|let|she|that|there|what|where|who)['’]s)\b/gi,
    text,
  )

const initials = /\b\p{Lu}{2,6}(?=s?\b)/gu

const isExplainedIn = (whole: string, word: string): boolean =>
  new RegExp(`\\b${word}\\b[^.]{0,12}\\b(?:means|is short for|stands for)\\b`).test(whole)

/** E06. Initials that neither the text nor the word list explains. */
export const hasUnknownInitials: SentenceCheck = ({ text }, _, { explained, whole }) =>
  breachesBy(initials, text).filter(({ found }) => !explained.has(found.toLowerCase()) && !isExplainedIn(whole, found))

/** E07. Latin in short: eg, ie, etc, viz, NB, vs. */
export const hasLatin: SentenceCheck = ({ text }) =>
  breachesBy(/(?<![\p{L}.])(?:e\.?g|i\.?e|etc|viz|n\.?b|vs|via|per se|ad hoc)(?=[\s,.)]|$)/giu, text)

/** A word as the lists have it: small letters, no owner’s ’s. */
const plain = (word: string): string => word.toLowerCase().replace(/['’]s$/, '')

const isName = (word: string, at: number): boolean => at > 0 && /^\p{Lu}/u.test(word)

/** The words of a sentence with three syllables or more that are neither everyday words nor names, in small letters. */
export const hardWordsIn = (words: readonly string[]): readonly string[] =>
  words
    .filter((word, at) => !isName(word, at))
    .map(plain)
    .filter(word => syllable(word) >= 3 && !everydayWords.has(word))

/** E09. A hard word that is not explained. */
export const hasHardWords: SentenceCheck = ({ words }, _, { explained }) =>
  hardWordsIn(words)
    .filter(word => !explained.has(word))
    .map(found => ({ found }))

const stiffWords = [...easierWords].map(([stiff, easier]) => ({
  stiff,
  easier,
  pattern: new RegExp(`\\b${stiff}\\b`, 'i'),
}))

/** E10. A stiff word that has an easier one. */
export const hasStiffWords: SentenceCheck = ({ text }) =>
  stiffWords
    .filter(({ pattern }) => pattern.test(text))
    .map(({ stiff, easier }) => ({ found: stiff, expected: `say “${easier}”` }))

/** E14. An idiom: a picture taken at its word. */
export const hasIdioms: SentenceCheck = ({ text }) => {
  const small = text.toLowerCase()
  return idioms.filter(idiom => small.includes(idiom)).map(found => ({ found }))
}

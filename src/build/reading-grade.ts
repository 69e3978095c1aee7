// How long and how hard a text is. A rough guide for editors and readers: it counts syllables and knows no meaning.
// Each block ends a sentence, or a heading without a full stop would run into the paragraph below it.
import { syllable } from 'syllable'
import type { Measure } from '../corpus/schema.ts'

const wordsAMinute = 200

/** Words: runs of letters and digits, with the apostrophes and hyphens inside them. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’‐‑-][\p{L}\p{N}]+)*/gu) ?? []

/** A dot after these ends no sentence: titles, Latin short forms, and the initials of a name. */
const shortForm = /(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Inc|Ltd|Rev|No|vs|etc|e\.g|i\.e|\p{Lu}(?:\.\p{Lu})*)\.$/u

/** Where a sentence may end: its sign, closing quotes or brackets, space, and then no small letter. */
const ending = /[.!?…]+["'”’)\]]*\s+(?!\p{Ll})/gu

/** The sentences of one block of text, in order. A number such as 2.5 and the dot of `Mr.` end none. */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = []
  let start = 0
  for (const end of text.matchAll(ending)) {
    const candidate = text.slice(start, end.index + end[0].length).trim()
    if (shortForm.test(candidate)) continue
    sentences.push(candidate)
    start = end.index + end[0].length
  }
  return [...sentences, text.slice(start).trim()].filter(sentence => wordsOf(sentence).length > 0)
}

// An archive uses the same words again and again, and each costs a row of rules.
const counted = new Map<string, number>()
const mostCounted = 100_000

const syllablesOf = (word: string): number => {
  const known = counted.get(word)
  if (known !== undefined) return known
  const fresh = syllable(word)
  if (counted.size < mostCounted) counted.set(word, fresh)
  return fresh
}

/**
 * Measures blocks of text. The grade is Flesch and Kincaid's (Kincaid, Fishburne, Rogers and Chissom, 1975, Navy Research
 * Branch Report 8-75): 0.39 words a sentence + 11.8 syllables a word - 15.59, in years of school, to one decimal.
 */
export const measure = (blocks: readonly string[]): Measure => {
  const words = blocks.flatMap(wordsOf)
  const sentences = blocks.flatMap(sentencesOf).length
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade = words.length === 0 ? 0 : (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59
  return {
    words: words.length,
    minutes: Math.max(1, Math.ceil(words.length / wordsAMinute)),
    grade: Math.round(grade * 10) / 10,
  }
}

// Rules on how a sentence is built: how long it is, how many ideas it holds, who does what.
// After Inclusion Europe, "Information for all: European standards for making information easy to read" (2009).
import { breachesBy } from './finding.ts'
import type { Breach, SentenceCheck } from './finding.ts'
import { irregularParticiples, states } from './word-lists.ts'

const longest = 15
const longestAimedAt = 10

/** E01. More than fifteen words. */
export const isTooLong: SentenceCheck = ({ words }) =>
  words.length > longest ? [{ found: `${words.length} words` }] : []

/** E02. More than ten words: short enough for most, but not for all. */
export const isOverAim: SentenceCheck = ({ words }) =>
  words.length > longestAimedAt && words.length <= longest ? [{ found: `${words.length} words` }] : []

const joiners = /,(?=\s)|\b(?:and|because|but|if|or|so|when)\b/gi
const subordinators =
  /\b(?:although|despite|furthermore|however|moreover|nevertheless|therefore|though|unless|whereas|whereby|which|while|whilst)\b/gi

/** In so few words a second joining word still parts nothing that is hard to hold together. */
const fewWords = 8

/** E03. Two joining words or commas, or one word that hangs an idea on another. In a list item, commas are allowed. */
export const hasManyIdeas: SentenceCheck = ({ text, words }, { isItem = false }) => {
  const hung = breachesBy(subordinators, text)
  const joined = breachesBy(joiners, text)
  if (hung.length > 0) return [{ found: hung.map(({ found }) => found).join(' ') }]
  return joined.length > 1 && !isItem && words.length > fewWords
    ? [{ found: joined.map(({ found }) => found).join(' ') }]
    : []
}

/** E04. A semicolon, brackets, a dash, or a colon with more after it. A hyphen within a word is none. */
export const hasHardSigns: SentenceCheck = ({ text }) => breachesBy(/[;()[\]–—]|\s-\s|:(?=\s+\S)/g, text)

const participle = new RegExp(
  `\\b(?:am|are|be|been|being|is|was|were)(?:n['’]t)?((?:\\s+(?:not|also|already|always|ever|never|now|often|only|still|\\p{L}+ly))*)` +
    `\\s+(\\p{L}{3,}ed|${irregularParticiples.join('|')})\\b(?!-)`,
  'giu',
)

/** E08. A form of "be" with a past participle: it hides who does it. */
export const isPassive: SentenceCheck = ({ text }) =>
  Array.from(text.matchAll(participle)).flatMap(([found, , verb = '']): readonly Breach[] =>
    states.has(verb.toLowerCase()) ? [] : [{ found }],
  )

/** E15. Two words that deny: the reader has to turn the sense round twice. */
export const deniesTwice: SentenceCheck = ({ text }) => {
  const denials = breachesBy(/\b(?:cannot|never|no|nobody|none|nor|not|nothing|nowhere|without|\w+n['’]t)\b/gi, text)
  return denials.length > 1 ? [{ found: denials.map(({ found }) => found).join(' … ') }] : []
}

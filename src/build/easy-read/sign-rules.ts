// Rules on how numbers and letters are shown. After Inclusion Europe, "Information for all" (2009): numbers as digits,
// no percentages, no Roman numbers, no writing in capitals or italics.
import { breachesBy } from './finding.ts'
import type { SentenceCheck } from './finding.ts'

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const teens = 'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const numberWords = new RegExp(
  `\\b(?:two|three|four|five|six|seven|eight|nine|ten|${teens}|${tens}|hundred|thousand|million)\\b`,
  'gi',
)

/** E11. A number written as a word. "One" is left alone: it is a pronoun more often than a number. */
export const hasNumberWords: SentenceCheck = ({ text }) => breachesBy(numberWords, text)

/** E12. Per cent, a fraction, a Roman number. */
export const hasHardNumbers: SentenceCheck = ({ text }) =>
  breachesBy(
    /\d\s?%|\bper ?cent\b|\b(?:half|third|quarter) of\b|\d\/\d|[¼½¾⅓⅔]|\b(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XI?V|XVI{0,3}|X{2,3})\b/gi,
    text,
  ).filter(({ found }) => !/^[ivx]+$/.test(found))

/** E13. A word of seven capitals or more, which is no set of initials, or italics, as Markdown or HTML. */
export const isShouted: SentenceCheck = ({ text }) =>
  breachesBy(/\b\p{Lu}{7,}\b|<(?:i|em)>|(?<![\p{L}\p{N}*_])([*_])(?![*_\s])[^*_]+\1(?![\p{L}\p{N}*_])/gu, text)

/** E19. An exclamation mark or dots that trail off: signs that ask the reader to feel or to guess. */
export const hasLoudEnd: SentenceCheck = ({ text }) => breachesBy(/!+|…|\.{3,}/g, text)

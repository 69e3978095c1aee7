// Signs that no reader sees. Some turn the order of the letters around them or hide in words, some are left over from
// machines: none comes through, and how many there were is said. White space and joined emoji stay as they are.
import type { Doubt } from './importer.ts'

/** Takes signs out of texts and keeps count. */
export interface SignTally {
  clean(text: string, line: number): string
  doubts(): readonly Doubt[]
}

interface Rule {
  readonly signs: RegExp
  /** A control may have parted words; what stands inside words goes without a trace. */
  readonly instead: string
  readonly says: string
}

// Unicode UAX 9 (bidi controls) and UAX 14 (soft hyphen, zero width space, byte order mark).
const rules: readonly Rule[] = [
  {
    signs: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    instead: '',
    says: 'signs that turn the direction of the text were taken out; look whether it reads in order',
  },
  {
    signs: /[\u00ad\u200b\u2060\ufeff]/gu,
    instead: '',
    says: 'signs that nobody sees (soft hyphens, spaces of no width) were taken out of the words',
  },
  {
    signs: /(?![\t\n\f\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu,
    instead: ' ',
    says: 'signs that only machines read were taken out; look whether a letter is missing there',
  },
  {
    signs: /\p{Cs}/gu,
    instead: '\ufffd',
    says: 'signs are broken in the source; a \ufffd stands where each was',
  },
]

/** A tally for one body. */
export function signTally(): SignTally {
  const found = rules.map(rule => ({ rule, count: 0, line: 0 }))
  return {
    clean: (text, line) =>
      found.reduce((cleaned, one) => {
        return cleaned.replace(one.rule.signs, () => {
          if (one.count === 0) one.line = line
          one.count += 1
          return one.rule.instead
        })
      }, text),
    doubts: () =>
      found.flatMap(({ rule, count, line }) => (count === 0 ? [] : [{ line, about: `${rule.says}: ${count} in all` }])),
  }
}

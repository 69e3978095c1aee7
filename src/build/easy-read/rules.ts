// The plain-language rules E01 to E16 and E19, and the one function that asks them all. They are for texts of ours that must
// be easy: the short summaries and the words of the interface. They know no meaning: a text may pass and still be hard.
import { sentencesIn } from './finding.ts'
import type { Finding, RuleId, SentenceCheck, Surroundings, TextBlock } from './finding.ts'
import { deniesTwice, hasHardSigns, hasManyIdeas, isOverAim, isPassive, isTooLong } from './sentence-rules.ts'
import { hasHardNumbers, hasLoudEnd, hasNumberWords, isShouted } from './sign-rules.ts'
import { hasHardWords, hasIdioms, hasLatin, hasShortForms, hasStiffWords, hasUnknownInitials } from './word-rules.ts'

interface Rule {
  readonly expected: string
  /** Something to aim at; a text with such findings alone is plain. */
  readonly isAim?: boolean
  /** E16 is about a whole block and has none. */
  readonly check?: SentenceCheck
}

const mostSentences = 3

/** Every rule: what it expects, and how it looks at a sentence. */
export const easyReadRules: Readonly<Record<RuleId, Rule>> = {
  E01: { expected: 'at most 15 words in a sentence', check: isTooLong },
  E02: { expected: '10 words in a sentence or fewer, where possible', isAim: true, check: isOverAim },
  E03: { expected: 'one idea in a sentence: at most one joining word or comma', check: hasManyIdeas },
  E04: { expected: 'no semicolon, colon, dash or brackets in a sentence', check: hasHardSigns },
  E05: { expected: 'no short forms: “do not”, not “don’t”', check: hasShortForms },
  E06: { expected: 'no initials that are not explained', check: hasUnknownInitials },
  E07: { expected: 'no eg, ie or etc', check: hasLatin },
  E08: { expected: 'say who does it', check: isPassive },
  E09: { expected: 'an everyday word, or one that is explained', check: hasHardWords },
  E10: { expected: 'the easier word', isAim: true, check: hasStiffWords },
  E11: { expected: 'numbers as digits', check: hasNumberWords },
  E12: { expected: 'no per cent, fraction or Roman number', check: hasHardNumbers },
  E13: { expected: 'no words in capitals or italics', check: isShouted },
  E14: { expected: 'words that mean what they say, no idiom', check: hasIdioms },
  E15: { expected: 'one “no” or “not” in a sentence', check: deniesTwice },
  E16: { expected: `at most ${mostSentences} sentences in a paragraph` },
  E19: { expected: 'no exclamation mark and no dots that trail off', isAim: true, check: hasLoudEnd },
}

const ruleIds = Object.keys(easyReadRules).filter((id): id is RuleId => id in easyReadRules)

/** A finding with the number of its block, so that whoever asked can say where it stands. */
export type FindingInBlock = Finding & { readonly block: number }

const findingsInBlock = (block: TextBlock, surroundings: Surroundings): readonly Finding[] => {
  const sentences = sentencesIn(block)
  const bySentence = sentences.flatMap(sentence =>
    ruleIds.flatMap(rule => {
      const { check, expected } = easyReadRules[rule]
      const breaches = check?.(sentence, block, surroundings) ?? []
      return breaches.map(breach => ({ rule, sentence: sentence.text, expected, ...breach }))
    }),
  )
  if (sentences.length <= mostSentences) return bySentence
  const { expected } = easyReadRules.E16
  return [...bySentence, { rule: 'E16', sentence: block.text, found: `${sentences.length} sentences`, expected }]
}

/**
 * Everything in a text that breaks a rule, block by block. `explained` are the words and initials the reader can look up.
 * A hard word is told once, where it first stands: one entry in the word list mends all its uses.
 */
export const easyReadFindings = (
  blocks: readonly TextBlock[],
  explained: Iterable<string> = [],
): readonly FindingInBlock[] => {
  const surroundings: Surroundings = {
    explained: new Set(Array.from(explained, word => word.toLowerCase())),
    whole: blocks.map(({ text }) => text).join('\n'),
  }
  const told = new Set<string>()
  return blocks.flatMap((block, number) =>
    findingsInBlock(block, surroundings).flatMap(finding => {
      if (finding.rule === 'E09' && told.has(finding.found)) return []
      if (finding.rule === 'E09') told.add(finding.found)
      return [{ ...finding, block: number }]
    }),
  )
}

/** Whether a finding breaks a rule that has to be kept; the others are aims. */
export const mustBeMended = ({ rule }: Finding): boolean => easyReadRules[rule].isAim !== true

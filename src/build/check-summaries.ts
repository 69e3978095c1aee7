// The short summaries held to the plain-language rules, with the lines they stand on. A rule is a fault, an aim a hint.
// A summary that still has places to fill in is held to none: nobody has written it yet.
import { isUnfilled } from './check-unfilled.ts'
import type { Notes } from './check-notes.ts'
import type { Finding, RuleId } from './easy-read/finding.ts'
import { easyReadFindings, mustBeMended } from './easy-read/rules.ts'
import { wholeTextFindings, wholeTextRules } from './easy-read/whole-rules.ts'
import type { WholeRuleId } from './easy-read/whole-rules.ts'
import type { Fault } from './faults.ts'
import type { PostRecord } from './read-post.ts'
import type { SummaryFile } from './read-summary.ts'

/** What the rules know besides the summary: words that readers can look up, and names. */
export interface SummaryWords {
  readonly explained: readonly string[]
  readonly names: readonly string[]
}

/** What breaks a plain-language rule in the summary of a post. */
export const summaryNotes = ({ summary, facts }: PostRecord, { explained, names }: SummaryWords): Notes => {
  if (summary === undefined || summary.blocks.some(({ text }) => isUnfilled(text))) return { faults: [], hints: [] }
  const { blocks } = summary
  const bySentence = easyReadFindings(blocks, explained).map(finding => ({
    isFault: mustBeMended(finding),
    fault: noteOf(summary, `${finding.rule} ${partOf(finding)} in “${finding.sentence}”`, finding),
  }))
  const isInShort = !facts.lacks('inShort')
  const onWhole = wholeTextFindings({ blocks, names, isInShort }).map(finding => ({
    isFault: wholeTextRules[finding.rule].isAim !== true,
    fault: noteOf(summary, `${finding.rule} ${finding.found}`, finding),
  }))
  const all = [...bySentence, ...onWhole]
  return {
    faults: all.flatMap(({ isFault, fault }) => (isFault ? [fault] : [])),
    hints: all.flatMap(({ isFault, fault }) => (isFault ? [] : [fault])),
  }
}

/** Words out of the sentence stand in quotation marks; a count does not. */
const partOf = ({ found }: Finding): string => (/^\d+ (?:words|sentences)$/.test(found) ? found : `“${found}”`)

const parts = 'make two of it'
const explain = 'say it in plainer words, or explain it in words.md'

/** What mends a breach, where that is more than plainer words. */
const mends: { readonly [rule in RuleId | WholeRuleId]?: string } = {
  E01: parts,
  E02: parts,
  E03: parts,
  E06: explain,
  E09: explain,
  E16: 'put an empty line between two of them',
  E17: 'use shorter words and sentences',
  E18: 'put a heading between two points',
  E21: 'choose one of them',
  E22: 'say who does it',
  E23: 'explain each where it first stands',
  E24: 'add what is missing',
}

interface Said {
  readonly rule: RuleId | WholeRuleId
  readonly expected: string
  readonly block?: number
}

const noteOf = ({ file, blocks }: SummaryFile, found: string, { rule, expected, block }: Said): Fault => {
  const line = block === undefined ? 1 : (blocks[block]?.line ?? 1)
  return { file, line, found, expected, mend: mends[rule] ?? 'say it in plainer words' }
}

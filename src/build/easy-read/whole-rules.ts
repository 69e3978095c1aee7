// The plain-language rules on a text as a whole: E17, E18 and E21 to E24. What else they ask for is held where a summary is
// read, for a page could not be made without it: 300 words at most (E18), who checked it (E24), the passages of each
// point (E25). E20, a picture beside each point: summaries hold no pictures, and one that is put there is refused by that name.
import { measure } from '../reading-grade.ts'
import type { Breach } from './finding.ts'
import { unexplainedWords } from './explained.ts'

export type WholeRuleId = 'E17' | 'E18' | 'E21' | 'E22' | 'E23' | 'E24'

/** A summary as the rules see it. */
export interface WholeText {
  readonly blocks: readonly { readonly kind: 'heading' | 'point'; readonly text: string }[]
  /** Names of people and groups: a text that names one says who. */
  readonly names: readonly string[]
  /** Whether the story says in a sentence or two what happens in it. */
  readonly isInShort: boolean
}

/** A breach, with the number of the block where that is known. */
export interface WholeFinding extends Breach {
  readonly rule: WholeRuleId
  readonly expected: string
  readonly block?: number
}

type WholeBreach = Breach & { readonly block?: number }

interface WholeRule {
  readonly expected: string
  /** Something to aim at; a text with such findings alone is plain. */
  readonly isAim?: boolean
  readonly check: (whole: WholeText) => readonly WholeBreach[]
}

const hardest = 5
const mostWithoutHeading = 100

const pointsOf = ({ blocks }: WholeText): readonly string[] =>
  blocks.flatMap(({ kind, text }) => (kind === 'point' ? [text] : []))

const isHard = (whole: WholeText): readonly WholeBreach[] => {
  const { grade } = measure(pointsOf(whole))
  return grade > hardest ? [{ found: `a reading grade of ${grade}` }] : []
}

const isUnbroken = ({ blocks }: WholeText): readonly WholeBreach[] => {
  const breaches: WholeBreach[] = []
  let words = 0
  for (const [block, { kind, text }] of blocks.entries()) {
    const before = words
    words = kind === 'heading' ? 0 : before + measure([text]).words
    const isFirst = before <= mostWithoutHeading && words > mostWithoutHeading
    if (isFirst) breaches.push({ found: `${words} words with no heading between them`, block })
  }
  return breaches
}

/** Words for one thing: a reader who meets two of them looks for two things. */
const sameThings: readonly (readonly string[])[] = [
  ['carer', 'caregiver', 'care giver'],
  ['service user', 'people who use services', 'client', 'patient'],
  ['co-production', 'coproduction', 'co-pro', 'co pro'],
  ['learning disability', 'learning difficulty', 'intellectual disability'],
]

const holds = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}-])${words}s?(?![\\p{L}-])`, 'iu').test(text)

const saysTwoWays = (whole: WholeText): readonly WholeBreach[] => {
  const text = pointsOf(whole).join('\n')
  return sameThings.flatMap(names => {
    const used = names.filter(name => holds(text, name))
    return used.length > 1 ? [{ found: used.join(' and ') }] : []
  })
}

const isNobodys = (whole: WholeText): readonly WholeBreach[] => {
  const text = pointsOf(whole).join('\n')
  if (/\b(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Yy]ou)\b/.test(text)) return []
  return whole.names.some(name => text.includes(name)) ? [] : [{ found: 'nobody' }]
}

const isUnexplained = (whole: WholeText): readonly WholeBreach[] => {
  const words = unexplainedWords(pointsOf(whole))
  return words.length === 0 ? [] : [{ found: words.join(', ') }]
}

const lacksFields = ({ blocks, isInShort }: WholeText): readonly WholeBreach[] => [
  ...(isInShort ? [] : [{ found: 'no inShort in post.md' }]),
  ...(blocks.some(({ kind }) => kind === 'heading') ? [] : [{ found: 'no heading' }]),
  ...blocks.flatMap(({ kind, text }, block) =>
    kind === 'heading' && blocks[block + 1]?.kind !== 'point'
      ? [{ found: `the heading “${text}” with no point below it`, block }]
      : [],
  ),
]

/** Every rule on a whole: what it expects, and how it looks. */
export const wholeTextRules: Readonly<Record<WholeRuleId, WholeRule>> = {
  E17: { expected: `a reading grade of ${hardest} or less`, check: isHard },
  E18: { expected: `a heading at least every ${mostWithoutHeading} words`, check: isUnbroken },
  E21: { expected: 'the same word for the same thing', isAim: true, check: saysTwoWays },
  E22: { expected: 'who does it: a person, or “you”, “we”, “they”', check: isNobodys },
  E23: { expected: 'hard words explained in the next sentence', isAim: true, check: isUnexplained },
  E24: { expected: 'what the story is in short, and headings with points below them', check: lacksFields },
}

const wholeRuleIds = Object.keys(wholeTextRules).filter((id): id is WholeRuleId => id in wholeTextRules)

/** Everything in a text as a whole that breaks a rule. */
export const wholeTextFindings = (whole: WholeText): readonly WholeFinding[] =>
  wholeRuleIds.flatMap(rule => {
    const { expected, check } = wholeTextRules[rule]
    return check(whole).map(breach => ({ rule, expected, ...breach }))
  })

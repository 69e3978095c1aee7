// Each plain-language rule with a text that keeps it and one that breaks it, and what the check says of the latter.
import { describe, expect, it } from 'vitest'
import { easyReadFindings, easyReadRules, mustBeMended } from '../../src/build/easy-read/rules.ts'

const findings = (text: string, explained: readonly string[] = [], isItem = false) =>
  easyReadFindings([{ text, isItem }], explained)

const broken = (text: string, explained: readonly string[] = []) => [
  ...new Set(findings(text, explained).map(({ rule }) => rule)),
]

const fifteen = 'The kite went up and the man held on to it with both his hands.'

describe('a rule', () => {
  it.each([
    ['E02', 'The old man took his new kite up to the high hill.', 'The old man took his new kite up the hill.'],
    ['E03', 'The wind came, and the old kite went up so high.', 'The wind came and the old kite went up high.'],
    ['E03', 'The kite, however, stayed.', 'But the kite stayed.'],
    ['E04', 'The wind came; the kite rose.', 'The wind came.'],
    ['E04', 'Take these: a kite and a string.', 'Take these things:'],
    ['E04', 'The kite (a red one) rose.', 'The well-known kite rose.'],
    ['E04', 'The kite – a red one – rose.', 'The red kite rose.'],
    ['E05', 'It won’t rise.', 'Ann’s kite will not rise.'],
    ['E05', "That's a kite.", 'That is a kite.'],
    ['E06', 'Ask the KFA.', 'KFA means the Kite and Flyers’ Club. Ask the KFA.'],
    ['E07', 'Bring string, etc.', 'Bring string and more.'],
    ['E07', 'Bring a toy, e.g. a kite.', 'Bring a toy such as a kite.'],
    ['E08', 'The kite was held by Ann.', 'Ann held the kite.'],
    ['E08', 'The kite is not often mended.', 'We do not often mend the kite.'],
    ['E09', 'An aeronautical kite.', 'A beautiful kite for somebody in October.'],
    ['E10', 'Use sufficient string.', 'Use enough string.'],
    ['E11', 'Take three kites.', 'Take 3 kites, or one.'],
    ['E12', 'Take 30 % of it.', 'Take 30 of them.'],
    ['E12', 'Take half of it.', 'I take some of it.'],
    ['E12', 'See part IV.', 'See part 4.'],
    ['E13', 'Keep OUTSIDE now.', 'Keep out now.'],
    ['E13', 'Keep *well* away.', 'Keep 2 * 3 steps away.'],
    ['E14', 'We think outside the box.', 'We think in new ways.'],
    ['E15', 'Nobody did not fly.', 'Nobody fell.'],
    ['E16', 'Ann flew. Bo flew. Cy flew. Di flew.', 'Ann flew. Bo flew. Cy flew.'],
  ])('%s refuses “%s” and lets “%s” be', (rule, bad, good) => {
    expect(broken(bad)).toContain(rule)
    expect(broken(good)).not.toContain(rule)
  })

  it('E01 allows fifteen words and no more', () => {
    expect(broken(fifteen)).not.toContain('E01')
    expect(findings(fifteen.replace('.', ' now.')).find(({ rule }) => rule === 'E01')).toMatchObject({
      found: '16 words',
      expected: 'at most 15 words in a sentence',
    })
  })

  it('E03 lets the members of a list item stand between commas', () => {
    const members = 'A kite, a ball of string, a stick and some wind.'
    expect(findings(members).map(({ rule }) => rule)).toContain('E03')
    expect(findings(members, [], true).map(({ rule }) => rule)).not.toContain('E03')
  })

  it('E08 knows what somebody is from what is done to them', () => {
    expect(broken('They are interested and tired. They used to be married.')).not.toContain('E08')
  })

  it('E09 takes names and explained words as known, and tells each word once', () => {
    expect(broken('We met Alexandra at a regatta.', ['Regatta'])).not.toContain('E09')
    const twice = easyReadFindings([{ text: 'A regatta.' }, { text: 'One more regatta.' }])
    expect(twice.filter(({ rule }) => rule === 'E09')).toMatchObject([{ block: 0, found: 'regatta' }])
  })
})

describe('a check', () => {
  it('says the sentence, the words in it, what was expected, and in which block', () => {
    expect(easyReadFindings([{ text: 'Ann flew.' }, { text: 'Bo flew. Use it via the string.' }])).toEqual([
      { rule: 'E07', sentence: 'Use it via the string.', found: 'via', expected: easyReadRules.E07.expected, block: 1 },
      { rule: 'E10', sentence: 'Use it via the string.', found: 'via', expected: 'say “by”', block: 1 },
    ])
  })

  it('tells what must be mended from what is an aim', () => {
    const [latin, stiff] = findings('Use it via the string.')
    expect([latin, stiff].map(finding => finding && mustBeMended(finding))).toEqual([true, false])
  })

  it('finds initials explained in another block', () => {
    expect(easyReadFindings([{ text: 'Ask the KFA.' }, { text: 'KFA is short for a club.' }])).toEqual([])
  })

  it('finds nothing in nothing', () => {
    expect(findings('')).toEqual([])
  })
})

// The plain-language rules E01 to E25 where editors meet them: as faults and hints of a summary, with the line.
import { describe, expect, it } from 'vitest'
import { kite, writeContent, edited } from '../support/content-folder.ts'
import { deskNotes, plainContent, plainSummary } from '../support/desk-notes.ts'
import { printFault } from '../../src/build/faults.ts'
import { loadCorpus } from '../../src/build/load-corpus.ts'

const file = `${kite}/summary.md`
const withPoint = (point: string) => ({ [file]: `${plainSummary}\n${point} {p2}\n` })
const notesOf = (point: string) => deskNotes(withPoint(point))

const onLine8 = (rule: string) => expect.stringMatching(new RegExp(`^${file}:8: ${rule}.*, expected .+, .+`))
const onWhole = (rule: string) => expect.stringMatching(new RegExp(`^${file}:1: ${rule}.*, expected .+, .+`))

describe('a summary', () => {
  it('that keeps the rules has neither fault nor hint', async () => {
    const { faults, hints } = await deskNotes()
    expect([faults, hints.filter(hint => hint.startsWith(file))]).toEqual([[], []])
  })

  it.each([
    ['E01', 'She saw the kite go up and up in the big blue sky for a long time.'],
    ['E03', 'The wind came, and the old kite went up so high.'],
    ['E04', 'It rose; it fell.'],
    ['E05', 'It didn’t fall.'],
    ['E06', 'They ask the KFA.'],
    ['E07', 'They use it via a string.'],
    ['E08', 'It was held by her.'],
    ['E09', 'It is aeronautical.'],
    ['E11', 'They made two.'],
    ['E12', 'They made 30 % of it.'],
    ['E13', 'They stay OUTSIDE now.'],
    ['E14', 'They touch base.'],
    ['E15', 'Nobody did not fly.'],
    ['E16', 'She ran. He ran. It flew. They saw.'],
  ])('has a fault where it breaks %s: “%s”', async (rule, point) => {
    expect((await notesOf(point)).faults).toEqual([onLine8(rule)])
  })

  it.each([
    ['E02', 'She saw the kite go up and up in the big sky.'],
    ['E10', 'She made sufficient kites.'],
    ['E19', 'It flew!'],
  ])('has a hint where it misses the aim of %s: “%s”', async (rule, point) => {
    expect((await notesOf(point)).hints).toContainEqual(onLine8(rule))
  })

  it('tells words by what mends them, and finds explained ones right', async () => {
    const { faults } = await notesOf('She made an aeronautical spar.')
    expect(faults[0]).toContain('say it in plainer words, or explain it in words.md')
    const words = '## aeronautical\nTo do with flying.\n'
    expect((await deskNotes({ ...withPoint('It is aeronautical.'), 'words.md': words })).faults).toEqual([])
  })

  it('is held to the rules on a whole: grade, headings, who it is about, and fields', async () => {
    const whole = async (summary: string, changes = {}) =>
      (await deskNotes({ [file]: `---\ncheckedBy: not yet\n---\n${summary}`, ...changes })).faults
    const long = '## A day\n\nWords, 1 day of administration, organisation and imagination for everybody. {p2}\n'
    expect(await whole(long)).toContainEqual(onWhole('E17'))
    const many = `## A day\n\n${'She saw a kite. It flew. {p2}\n\n'.repeat(18)}`
    expect(await whole(many)).toEqual([
      `${file}:38: E18 102 words with no heading between them, expected a heading at least every 100 words, put a heading between two points`,
    ])
    expect(await whole('## A day\n\nA kite flew. {p2}\n')).toEqual([onWhole('E22')])
    expect(await whole('## A day\n\nThe Kite Club flew. {p2}\n')).toEqual([])
    expect(await whole('She flew. {p2}\n')).toEqual([onWhole('E24 no heading')])
    expect(await whole('She flew. {p2}\n\n## A day\n')).toEqual([
      expect.stringContaining(`${file}:6: E24 the heading “A day” with no point below it`),
    ])
    const noShort = edited(`${kite}/post.md`, /^inShort.*\n/m, '')
    expect(await whole('## A day\n\nShe flew. {p2}\n', noShort)).toEqual([onWhole('E24 no inShort in post.md')])
  })

  it('has a hint where it has two words for one thing, or explains a hard word too late', async () => {
    const { hints } = await notesOf('The carer came. A caregiver came.')
    expect(hints).toContainEqual(onWhole('E21 carer and caregiver'))
    const words = { 'words.md': '## regatta\nA race of boats.\n' }
    const hintsOf = async (point: string) =>
      (await deskNotes({ ...withPoint(point), ...words })).hints.filter(hint => hint.includes('E23'))
    expect(await hintsOf('She saw a regatta. It was cold.')).toEqual([onWhole('E23 regatta')])
    expect(await hintsOf('She saw a regatta. This means a race of boats.')).toEqual([])
    expect(await hintsOf('She saw a regatta. A race.\n\nThis is a race of boats.')).toEqual([onWhole('E23 regatta')])
    expect(await hintsOf('She saw a regatta. Regattas are races of boats.')).toEqual([])
  })

  it('cannot hold a picture, and is told so as E20', async () => {
    const summary = plainSummary.replace('It flew.', 'It flew ![A kite](https://example.org/kite.png)')
    const { faults } = await loadCorpus(writeContent(plainContent({ [file]: summary })))
    expect(faults.map(printFault)).toEqual([
      `${file}:6: E20 a picture, expected words alone: a summary here holds no pictures, take it away, and say in a sentence what it shows`,
    ])
  })

  it('cannot be built without what E18, E24 and E25 ask for besides', async () => {
    const faultsOf = async (summary: string) =>
      (await loadCorpus(writeContent(plainContent({ [file]: summary })))).faults.map(({ found }) => found)
    expect(await faultsOf(plainSummary.replace('checkedBy: not yet\n', ''))).toEqual(['no checkedBy'])
    expect(await faultsOf(plainSummary.replace(' {p2 p3}', ''))).toEqual(['a point that cites no passage'])
    expect(await faultsOf(plainSummary.replace('p3', 'p99'))).toEqual(['no passage p99 in this post'])
    expect(await faultsOf(plainSummary.replace('It flew', 'It flew '.repeat(150)))).toEqual(['a summary of 307 words'])
  })
})

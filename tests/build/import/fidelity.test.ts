// The accounting against pages of random lines, and against files that were tampered with.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountFor } from '../../../src/build/import/fidelity.ts'
import { ImportFaults } from '../../../src/build/import/importer.ts'
import { plainText } from '../../../src/build/import/plain-text.ts'
import { planImport } from '../../../src/build/import/plan.ts'
import type { Plan } from '../../../src/build/import/plan.ts'
import { madeUpPage, paragraph } from './made-up-page.ts'

const nowhere = join(tmpdir(), 'import-into-no-such-folder')
const read = (text: string) => plainText.read({ file: 'page.txt', text })

const words = [
  'Hill',
  'hill',
  'wind',
  '12',
  'it’s',
  'a_b',
  '*',
  '—',
  '–',
  '\u00a0',
  'etc…',
  'Finn',
  '“so”',
  '<b>',
  '1.',
  '#',
]
const line = fc
  .tuple(
    fc.constantFrom('', '• ', '- ', '* ', '*', '> ', '  ', '\u00a0', '2) '),
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }),
    fc.constantFrom('', '.', '?', ':', ';', ' '),
  )
  .map(([start, middle, end]) => start + middle.join(' ') + end)
const body = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n\r\n')), { minLength: 1, maxLength: 15 })

describe('the account of words', () => {
  it('comes out even for any lines under a title and a byline, and no line is lost', () => {
    fc.assert(
      fc.property(body, lines => {
        const text = lines.flat().join('')
        const page = `A week\n\n1 May 2031\n\nA title\n\nBy Ada Example, artist\n\n${paragraph('all')}\n\n${text}`
        const week = read(page)
        const plan = planImport(week, nowhere)
        expect(accountFor('page.txt', week, plan)).toMatchObject({
          wordsIn: week.words.length,
          wordsOut: week.words.length,
          settled: [],
        })
        const count = text.split(/\r?\n/).filter(one => one.trim() !== '').length
        expect(week.posts[0]?.blocks).toHaveLength(count + 1)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  const tampered: readonly (readonly [what: string, from: string, to: string, fault: RegExp])[] = [
    ['lost', 'is about safety', 'is safety', /:\d+: the word “about” of the page not in the files/],
    ['added', 'is about safety', 'is all about safety', /“about” .*the files have “all” there/],
    ['moved', 'is about safety', 'about is safety', /the word “is”/],
    ['changed in its case', 'is about safety', 'is About safety', /the word “about”/],
    [
      'left over at the end',
      'kites were changed',
      'kites were changed today',
      /“today” in the files and not on the page/,
    ],
    ['without its sign', String.raw`\*names`, 'names', /“\*names of kites were changed” \(p2\) would not read back/],
  ]
  it.each(tampered)('names a word that is %s', (...[, from, to, fault]) => {
    const week = read(madeUpPage)
    const plan = planImport(week, nowhere)
    const posts = plan.posts.map(post => ({
      ...post,
      original: { ...post.original, text: post.original.text.replace(from, to) },
    }))
    const broken: Plan = { ...plan, posts }
    expect(accountFor('page.txt', week, plan).settled).toEqual([])
    expect(() => accountFor('page.txt', week, broken)).toThrow(ImportFaults)
    expect(() => accountFor('page.txt', week, broken)).toThrow(fault)
  })

  it('names a day that is not the one of the page', () => {
    const week = read(madeUpPage)
    const plan = planImport(week, nowhere)
    const posts = plan.posts.map(post => ({
      ...post,
      facts: { ...post.facts, text: post.facts.text.replace('2031-03-02', '2031-03-03') },
    }))
    // A weekday alone may be settled by the day; the number of the day may not.
    expect(() => accountFor('page.txt', week, { ...plan, posts })).toThrow(/“2”/)
  })
})

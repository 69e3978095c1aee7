// The accounting against pages of random lines, and against files that were tampered with.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountFor, accountForTitle, changedPassages, namedWords } from '../../../src/build/import/fidelity.ts'
import { ImportFaults } from '../../../src/build/import/importer.ts'
import { plainText, readPage } from '../../../src/build/import/plain-text.ts'
import { readPassages } from '../../../src/build/import/read-back.ts'
import { runImport } from '../../../src/build/import/run-import.ts'
import { undecided } from '../../../src/build/import/decisions.ts'
import { tokens, wordsOf } from '../../../src/build/import/words.ts'
import { textSource } from './fake-source.ts'
import { madeUpPage, paragraph } from './made-up-page.ts'
import { memoryStaging, stagedBy } from './staged.ts'

const nowhere = join(tmpdir(), 'import-into-no-such-folder')
const week = 'weeks/kite-makers-week-2031'

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
  it('comes out even for any lines under a title and a byline, and no line is lost', async () => {
    await fc.assert(
      fc.asyncProperty(body, async lines => {
        const text = lines.flat().join('')
        const page = `A week\n\n1 May 2031\n\nA title\n\nBy Ada Example, artist\n\n${paragraph('all')}\n\n${text}`
        const job = { source: textSource('page.txt', page), format: plainText, into: nowhere }
        const { totals } = await runImport({ ...job, decisions: undecided, replace: false }, memoryStaging())
        const count = tokens(page).length
        expect(totals).toMatchObject({ wordsIn: count, wordsOut: count, difference: 0 })
        expect(totals.passages).toBe(text.split(/\r?\n/).filter(one => one.trim() !== '').length + 1)
      }),
      { numRuns: 60 },
    )
  })

  /** Counts the page against its files, after `change` has been at them. */
  const count = async (change: (text: string) => string) => {
    const page = readPage({ file: 'page.txt', text: madeUpPage })
    const staged = await stagedBy(textSource('page.txt', madeUpPage), nowhere)
    const textAt = (path: string) => ({ file: path, text: change(staged.get(path) ?? '') })
    const folders = [...staged.keys()].filter(path => path.endsWith('post.md')).map(path => path.slice(0, -8))
    accountForTitle('page.txt', wordsOf(page.title, 1), textAt(`${week}/week.md`))
    return page.posts.map((post, at) => {
      const read = readPassages(textAt(`${folders[at]}/original.md`))
      const written = readPassages({ file: '', text: staged.get(`${folders[at]}/original.md`) ?? '' })
      const facts = textAt(`${folders[at]}/post.md`)
      const account = accountFor({ file: 'page.txt', post, title: post.title, facts, read, isKept: false })
      const faults = changedPassages('page.txt', written, { post, read })
      if (faults.length > 0) throw new ImportFaults(faults)
      return account
    })
  }

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
    ['other in the title of the week', 'Makers', 'Menders', /page.txt:1: the word “Makers”/],
  ]
  it.each(tampered)('names a word that is %s', async (...[, from, to, fault]) => {
    expect((await count(text => text)).flatMap(({ settled }) => settled)).toEqual([])
    await expect(count(text => text.replace(from, to))).rejects.toThrow(ImportFaults)
    await expect(count(text => text.replace(from, to))).rejects.toThrow(fault)
  })

  it('names a day that is not the one of the page', async () => {
    // A weekday alone may be settled by the day; the number of the day may not.
    await expect(count(text => text.replace('date: 2031-03-02', 'date: 2031-03-03'))).rejects.toThrow(/“2”/)
  })

  it('names the words that stand nowhere in facts that an editor keeps', () => {
    expect(namedWords(wordsOf('a kite and a kite', 3), ['kite', 'a', 'and', 'hill'])).toEqual([
      { word: 'a', line: 3 },
      { word: 'kite', line: 3 },
    ])
  })
})

// The report of a run: all that was left out is named, and the same run gives the same report.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aroundChange } from '../../../src/build/import/changes.ts'
import { main } from '../../../src/build/import/command.ts'
import { shortIds } from '../../../src/build/import/report.ts'
import { reportLines } from '../../../src/build/import/report-lines.ts'
import type { Imported } from '../../../src/build/import/source.ts'
import { loadCorpus } from '../../../src/build/load-corpus.ts'
import { fakeFormat, fakePost } from './fake-source.ts'
import { madeUpPage } from './made-up-page.ts'
import { importInto } from './staged.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the report', () => {
  it('names what was left out with its counts, what is to be decided, and what to look at', async () => {
    const comment = (line: number): Imported => ({
      kind: 'left-out',
      leftOut: { kind: 'comment', line, what: `a comment by somebody ${line}`, words: 3 },
    })
    const post = fakePost(['The wind came.'], {
      tags: ['Up'],
      leftOut: [{ kind: 'active', line: 4, what: 'a script', words: 0 }],
      doubts: [{ line: 3, about: '“wind” is odd' }],
    })
    const all = [
      post,
      fakePost([], { line: 7, title: 'Nothing' }),
      ...Array.from({ length: 700 }, (_, at) => comment(at + 9)),
    ]
    const report = await importInto(root, { format: fakeFormat(all) })
    const said = reportLines(report, 'content').join('\n')
    expect(said).toContain('words in 7, words out 7, difference 0')
    expect(said).toContain('Left out: 1 script, form or style\n  posts.xml:4: a script')
    expect(said).toContain('Left out: 700 comments, 2100 words\n  posts.xml:9: a comment by somebody 9')
    expect(said).toContain('  … and 690 more')
    expect(said).toContain('Left out: 1 post with no words, 1 word\n  posts.xml:7: “Nothing”, 2031-05-06')
    expect(said).toContain('To decide, with --decisions FILE:\n  the theme of the tag “Up” (1 post)')
    expect(said).toContain('  posts.xml:3: “wind” is odd')
    expect(report.leftOut.filter(({ kind }) => kind === 'comment')).toHaveLength(500)
  })

  it('stands as JSON beside its week and wherever it is asked for, the same each time, and no reader trips over it', async () => {
    const [page, content, file] = [join(root, 'page.txt'), join(root, 'content'), join(root, 'report.json')]
    writeFileSync(page, madeUpPage)
    const run = () => main([page, '--into', content, '--report', file], { out: () => undefined, err: () => undefined })
    expect(await run()).toBe(0)
    const first = readFileSync(file, 'utf8')
    expect(readFileSync(join(content, 'weeks/kite-makers-week-2031/import-report.json'), 'utf8')).toBe(first)
    expect(JSON.parse(first)).toMatchObject({
      report: 'import',
      file: 'page.txt',
      format: 'plain-text',
      outcome: 'written',
      totals: { posts: 6, difference: 0 },
    })
    expect((await loadCorpus(content)).faults).toEqual([])
    expect(await run()).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ outcome: 'nothing to change', written: [] })
    rmSync(content, { recursive: true })
    expect(await run()).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(first)
  })
})

describe('what differs', () => {
  it.each([
    ['one two three four five six', 'one two three 4 five six', '… two three four five six', '… two three 4 five six'],
    ['one two', 'one two three', 'one two', 'one two three'],
    ['a', 'b', 'a', 'b'],
    ['w '.repeat(99).trim(), `${'w '.repeat(50)}x ${'w '.repeat(49).trim()}`, '… w w w w …', '… w w x w w …'],
  ])('between %j and %j is shown with two words on each side', (...[before, after, was, is]) => {
    expect(aroundChange(before, after)).toEqual({ was, is })
  })

  it('is told with ids in short', () => {
    expect(shortIds(['p9', 'p1', 'p2', 'p3', 'p11'])).toBe('p1-p3, p9, p11')
    expect(shortIds([])).toBe('')
  })
})

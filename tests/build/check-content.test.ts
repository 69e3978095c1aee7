// The command an editor runs: what it prints and its exit code.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hardRetellings, main } from '../../src/build/check-content.ts'
import { edited, writeContent } from '../support/content-folder.ts'
import type { ContentFiles } from '../support/content-folder.ts'
import { plainContent } from '../support/desk-notes.ts'
import { makeCorpus, makePost } from '../support/tiny-corpus.ts'

const run = async (folder: string, argv: readonly string[] = []) => {
  vi.stubEnv('CONTENT_DIR', folder)
  const printed: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation(text => printed.push(String(text)) > 0)
  const code = await main(argv)
  vi.restoreAllMocks()
  return { code, lines: printed.join('').trimEnd().split('\n') }
}

/** What stands below the faults: this content has one hint. */
const hints = ['', expect.stringMatching(/^1 hint, no faults: /), expect.stringMatching(/with no theme/)]

const runOn = (changes: ContentFiles = {}) => run(writeContent(plainContent(changes)))

describe('check:content', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('counts what it read and grades what is retold', async () => {
    const { code, lines } = await runOn()
    expect(code).toBe(0)
    expect(lines[0]).toBe(
      '2 weeks, 3 posts, 9 passages, 2 authors, 1 organisation, 3 themes in 2 families, 2 words: no faults.',
    )
    expect(lines[2]).toMatch(/^ {2}the-first-kite: retold in 18 words, grade -?\d+(\.\d)?; summary 9 words, grade -?\d/)
    expect(lines[3]).toBe('  2 of 4 prose passages with a theme')
    expect(lines.slice(4)).toEqual(hints)
  })

  it('prints each fault on its own line and fails', async () => {
    const { code, lines } = await runOn({ ...edited('themes/flying.md', 'name', 'nmae') })
    expect(code).toBe(1)
    expect(lines).toEqual([
      'themes/flying.md:1: no name, expected words, add a line that begins with "name: "',
      'themes/flying.md:2: unknown fact "nmae", expected one of name, family, signals, asked, questions, write "name" or take it away',
      expect.stringMatching(/^2 faults in .+\.$/),
      ...hints,
    ])
  })

  it('tells what the build finds and what the desk finds together, and both as data for programs', async () => {
    const changes = {
      ...edited('themes/flying.md', 'Things that leave', 'Thingz that leave'),
      ...edited('themes/lamps.md', 'family: light', 'family: lite'),
    }
    const { lines } = await runOn(changes)
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(/^themes\/flying\.md:7: the word "Thingz"/),
      expect.stringMatching(/^themes\/lamps\.md:3: family "lite"/),
    ])
    const { code, lines: data } = await run(writeContent(plainContent(changes)), ['--json'])
    expect([code, data.length]).toEqual([1, 1])
    expect(JSON.parse(data[0] ?? '')).toMatchObject({
      faults: [{ file: 'themes/flying.md', line: 7, found: 'the word "Thingz"' }, { file: 'themes/lamps.md' }],
      hints: [{}],
    })
  })

  it('says so when there is no such folder', async () => {
    const { code, lines } = await run('/no/such/folder')
    expect(code).toBe(1)
    expect(lines[0]).toMatch(/^\/no\/such\/folder:1: no such folder, expected .*, create it, or set CONTENT_DIR/)
  })

  it('takes a retelling above grade 8 for a fault', () => {
    const graded = (grade: number) =>
      makePost({ slug: `grade-${grade * 10}`, measures: { retold: { words: 9, minutes: 1, grade } } })
    expect(hardRetellings(makeCorpus({ posts: [graded(8), graded(8.1)] }))).toEqual([
      {
        file: 'weeks/kite-week/posts/2031-05-06-grade-81/retold.md',
        line: 1,
        found: 'a reading grade of 8.1 (Flesch-Kincaid)',
        expected: 'at most 8',
        mend: 'shorten sentences and use shorter words',
      },
    ])
  })
})

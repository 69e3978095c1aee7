// What a source leaves open: asked for in a file, answered there, and never guessed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../../src/build/import/command.ts'
import { readDecisions, undecided } from '../../../src/build/import/decisions.ts'
import { gatherQuestions } from '../../../src/build/import/run-import.ts'
import type { SourcePost } from '../../../src/build/import/source.ts'
import { fakeFormat, fakePost, textSource } from './fake-source.ts'
import { madeUpPage } from './made-up-page.ts'
import { importInto } from './staged.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'decisions-'))
  mkdirSync(join(root, 'themes'))
  for (const theme of ['flying', 'string'])
    writeFileSync(join(root, `themes/${theme}.md`), `---\nname: ${theme}\n---\n`)
  writeFileSync(join(root, 'themes/families.md'), '---\nfamilies: []\n---\n')
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (text: string) => {
  writeFileSync(join(root, 'decisions.yaml'), text)
  return join(root, 'decisions.yaml')
}
const read = (text: string) => readDecisions(put(text), root)
const undated = (post: SourcePost): SourcePost => {
  const { date, ...rest } = post
  return date === undefined ? post : rest
}
const run = async (...args: readonly string[]) => {
  const said: string[] = []
  const code = await main(args, { out: line => said.push(line), err: line => said.push(line) })
  return { code, said: said.join('\n') }
}

describe('a file of decisions', () => {
  it('is read; what is left empty is not decided', () => {
    const text =
      'title: Kites\nzone: Europe/London\nauthor:\nthemes:\n  Up: flying\n  News: none\n  Odd:\ndates:\n  "tag:1": 2031-05-06\nnames:\n'
    expect(read(text)).toEqual({
      title: 'Kites',
      zone: 'Europe/London',
      themes: new Map([
        ['Up', 'flying'],
        ['News', 'none'],
      ]),
      dates: new Map([['tag:1', '2031-05-06']]),
      names: new Map(),
    })
    expect(read('')).toEqual(undecided)
  })

  it.each([
    ['theme: x', /decisions.yaml:1: unknown fact "theme", expected one of title, zone/],
    [
      'title: K\nthemes:\n  Up: flyng',
      /decisions.yaml:3: theme "flyng" has no file in themes\/, expected one of flying, string, write "flying"/,
    ],
    ['themes:\n  Up: families', /theme "families" has no file/],
    ['dates:\n  a: 2031-02-30', /decisions.yaml:2: a "2031-02-30", expected a day that exists/],
    ['zone: Kite/Hill', /decisions.yaml:1: zone "Kite\/Hill", expected a time zone/],
    ['themes: [a]', /decisions.yaml:1: themes \["a"\], expected tags/],
    ['title: &a b', /decisions.yaml:1: a YAML anchor/],
    ['title: [', /decisions.yaml:1: facts that cannot be read/],
  ])('with a fault is refused with its line: %j', (text, fault) => {
    expect(() => read(text)).toThrow(fault)
  })
})

describe('a file of decisions that is not there', () => {
  const posts = [
    fakePost(['One.'], { tags: ['Up: & "away"', 'News'], title: 'First', authors: [{ name: 'ada' }] }),
    undated(fakePost(['Two.'], { tags: ['News'], id: 'tag:2', title: 'Two # kites', authors: [] })),
  ]

  it('is made with everything to be asked, reads back as undecided, and takes the answers', async () => {
    const questions = await gatherQuestions({
      source: textSource('x', ''),
      format: fakeFormat(posts),
      into: root,
      decisions: undecided,
      replace: false,
    })
    const text = questions.template('Kite Week', ['flying', 'string'])
    expect(read(text)).toEqual({ ...undecided, title: 'Kite Week' })
    for (const said of ['# 2 posts', '# line 1: Two # kites', '# Themes: flying, string', '"ada":', '(1 post)'])
      expect(text).toContain(said)
    const filled = text
      .replace('"Up: & \\"away\\"":', '"Up: & \\"away\\"": flying')
      .replace('"tag:2":', '"tag:2": 2031-05-07')
      .replace('"ada":', '"ada": Ada Example')
      .replace('author:', 'author: Ben Sample')
    expect(read(filled)).toEqual({
      title: 'Kite Week',
      author: 'Ben Sample',
      themes: new Map([['Up: & "away"', 'flying']]),
      dates: new Map([['tag:2', '2031-05-07']]),
      names: new Map([['ada', 'Ada Example']]),
    })
    const report = await importInto(root, { format: fakeFormat(posts), decisions: read(filled) })
    expect(report.posts.map(({ date }) => date)).toEqual(['2031-05-06', '2031-05-07'])
    expect(readFileSync(join(root, 'weeks/kite-week/posts/2031-05-07-two-kites/post.md'), 'utf8')).toContain(
      'By Ben Sample',
    )
  })

  it('is made by the command, which writes nothing else and overwrites nothing', async () => {
    const [page, file] = [join(root, 'page.txt'), join(root, 'asked.yaml')]
    writeFileSync(page, madeUpPage)
    const { code, said } = await run(page, '--into', join(root, 'content'), '--decisions', file)
    expect([code, said.split('\n').length]).toEqual([1, 1])
    expect(said).toMatch(/asked.yaml was made with what is to be decided/)
    expect(readFileSync(file, 'utf8')).toContain('title: Kite Makers Week 2031')
    expect(existsSync(join(root, 'content'))).toBe(false)
    expect((await run(page, '--into', join(root, 'content'), '--decisions', file)).code).toBe(0)
  })
})

describe('posts with no day or no author', () => {
  it('stop the import in one sentence that counts them and says how to give them', async () => {
    const posts = [undated(fakePost(['One.'])), undated(fakePost(['Two.'])), fakePost(['Three.'], { authors: [] })]
    await expect(importInto(root, { format: fakeFormat(posts) })).rejects.toThrow(
      /^posts.xml:1: 2 posts with no day and 1 post with no author, .* --decisions FILE.*--author; nothing was written$/,
    )
    expect(existsSync(join(root, 'weeks'))).toBe(false)
  })
})

describe('posts of other days', () => {
  it('are left out and counted', async () => {
    const posts = ['2031-05-05', '2031-05-06', '2031-05-07'].map(date =>
      fakePost(['Two words.'], { date, title: date }),
    )
    const report = await importInto(root, { format: fakeFormat(posts), from: '2031-05-06', to: '2031-05-06' })
    expect(report.posts.map(({ date }) => date)).toEqual(['2031-05-06'])
    expect(report.leftOutCounts).toEqual([{ kind: 'outside', count: 2, words: 10 }])
    await expect(importInto(root, { format: fakeFormat(posts), from: '2032-01-01' })).rejects.toThrow(
      /no post of the days asked for/,
    )
  })
})

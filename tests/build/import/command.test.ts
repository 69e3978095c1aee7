// The whole command on real folders: what it writes, that it writes it once, and that it refuses rather than harms.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../../src/build/import/command.ts'
import { readPage } from '../../../src/build/import/plain-text.ts'
import { loadCorpus } from '../../../src/build/load-corpus.ts'
import { madeUpPage, paragraph } from './made-up-page.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
  return join(folder, path)
}
const filesBelow = (path: string): Readonly<Record<string, string>> => {
  const entries = readdirSync(join(folder, path), { recursive: true, withFileTypes: true, encoding: 'utf8' })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.toSorted().map(file => [file.slice(join(folder, path).length + 1), readFileSync(file, 'utf8')]),
  )
}
const run = async (...args: readonly string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: line => out.push(line), err: line => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const importPage = (page = madeUpPage, into = 'content') => run(put('page.txt', page), '--into', join(folder, into))
const week = 'weeks/kite-makers-week-2031'
const lastPost = `${week}/posts/2031-03-02-last-things`

describe('importing a page', () => {
  it('into a new folder writes week, people, organisations and posts, and loses no word', async () => {
    const { code, out } = await importPage()
    expect(code).toBe(0)
    expect(out).toMatch(/6 posts, 8 authors, 4 dates, \d+ passages/)
    expect(out).toMatch(/words in (\d+), words out \1, difference 0$/m)
    expect(out).toContain('page.txt:3: the title, which stands again; its words are counted once')
    const files = filesBelow('content')
    expect(Object.keys(files).filter(path => path.endsWith('original.md'))).toHaveLength(6)
    expect(files[`${week}/week.md`]).toBe(
      '---\ntitle: Kite Makers Week 2031\nstart: 2031-03-02\nend: 2031-03-14\n---\n',
    )
    expect(files[`${week}/authors/ben-placeholder.md`]).toContain('region: North of Nowhere')
    expect(files[`${week}/organisations/kit-inc.md`]).toContain('name: KIT, Inc.')
    expect(files[`${lastPost}/post.md`]).toContain('missing:\n  - {passage: p2, what: mark}')
    expect(files[`${lastPost}/original.md`]).toBe(
      `${paragraph('safety')} {#p1}\n\n\\*names of kites were changed {#p2 .note}\n`,
    )
  })

  it('gives a folder that compiles with no fault, passage for passage', async () => {
    await importPage()
    const { corpus, faults } = await loadCorpus(join(folder, 'content'))
    expect(faults).toEqual([])
    const { posts } = readPage({ file: 'page.txt', text: madeUpPage })
    const textOf = (title: string) => posts.find(post => post.title === title)?.blocks.map(block => block.text)
    expect(corpus.posts).toHaveLength(6)
    for (const { title, passages } of corpus.posts) {
      expect(passages.map(passage => passage.original)).toEqual(textOf(title))
    }
  })

  it('keeps two posts whose titles give the same slug', async () => {
    await importPage()
    const posts = readdirSync(join(folder, 'content', week, 'posts'))
    expect(posts).toContain('2031-03-13-flying-low')
    expect(posts).toContain('2031-03-10-flying-low-2')
  })

  it('gives the posts of one day their places in the order of the page', async () => {
    await importPage()
    const files = filesBelow('content')
    const places = Object.entries(files).flatMap(([path, text]) => {
      const [, place] = /^place: (\d+)$/m.exec(text) ?? []
      return place === undefined ? [] : [[path.split('/').at(-2), place]]
    })
    expect(Object.fromEntries(places)).toEqual({
      '2031-03-13-flying-low': '1',
      '2031-03-13-low-and-slow': '2',
      '2031-03-10-a-letter-about-finn': '1',
      '2031-03-10-flying-low-2': '2',
    })
  })

  it('a second time changes nothing', async () => {
    await importPage()
    const before = filesBelow('content')
    const { code, out } = await importPage()
    expect(code).toBe(0)
    expect(out).toContain('Nothing to change')
    expect(filesBelow('content')).toEqual(before)
  })

  it('reads the same from a file with a byte order mark and Windows line ends', async () => {
    await importPage()
    await importPage(`\ufeff${madeUpPage.replaceAll('\n', '\r\n')}`, 'other')
    expect(filesBelow('other')).toEqual(filesBelow('content'))
  })

  it('gives a post of a title that another week has a slug of its own', async () => {
    put('content/weeks/old-week/posts/2030-01-01-last-things/post.md', '---\ntitle: Last things\n---\n')
    await importPage()
    expect(readdirSync(join(folder, 'content', week, 'posts'))).toContain('2031-03-02-last-things-2')
  })

  it('tells a weekday that does not fit as the one word that differs', async () => {
    const { code, out } = await importPage(madeUpPage.replace('Friday, 14', 'Monday, 14'))
    expect(code).toBe(0)
    expect(out).toContain('difference 1 (“Monday” on line 5, see below)')
  })
})

describe('importing into a folder that has the week', () => {
  const retold = 'They flew with care. {#p4}\n\nThe names are other ones. {#p2 .caption}\n'

  /** The week as an editor made it: everything but the originals, one post retold. */
  const editedWeek = async () => {
    await importPage()
    for (const path of Object.keys(filesBelow('content'))) {
      if (path.endsWith('original.md')) rmSync(join(folder, 'content', path))
    }
    put(`content/${lastPost}/retold.md`, retold)
    return filesBelow('content')
  }

  it('adds the originals beside what is there and touches nothing else', async () => {
    const before = await editedWeek()
    const { code, out } = await importPage()
    expect(code).toBe(0)
    expect(out).toContain('Wrote 6 files')
    const isKept = ([path]: readonly [string, string]) => !/(?:original\.md|import-report\.json)$/.test(path)
    expect(Object.entries(filesBelow('content')).filter(isKept)).toEqual(Object.entries(before).filter(isKept))
  })

  it('takes ids and kinds from the retold text', async () => {
    await editedWeek()
    await importPage()
    const text = readFileSync(join(folder, 'content', lastPost, 'original.md'), 'utf8')
    expect(text.match(/\{.*\}/g)).toEqual(['{#p4}', '{#p2 .caption}'])
  })

  it('refuses a retold text with another number of passages, naming both, and writes nothing', async () => {
    await editedWeek()
    put(`content/${lastPost}/retold.md`, `${retold}\nOne more. {#p5}\n`)
    const before = filesBelow('content')
    const { code, err } = await importPage()
    expect(code).toBe(1)
    expect(err).toMatch(
      /last-things\/retold.md:1: 3 passages, while the page has 2 for “Last things” \(line \d+\), expected/,
    )
    expect(filesBelow('content')).toEqual(before)
  })

  it('shows which passages of an original differ from the page, and leaves them', async () => {
    await importPage()
    const before = filesBelow('content')
    const { code, err } = await importPage(madeUpPage.replace('names of kites', 'names of hills'))
    expect(code).toBe(1)
    expect(err).toMatch(
      /last-things \(“Last things”\):\n {2}p2 changed: “.*names of kites were changed” -> “.*names of hills were changed”/,
    )
    expect(err).toMatch(/other words than .*page.txt in 1 post; nothing was written.* --replace/)
    expect(filesBelow('content')).toEqual(before)
  })

  it('refuses when a word of the page would stand nowhere, naming it', async () => {
    await importPage()
    const { code, err } = await importPage(madeUpPage.replace('Kite Safety Manager', 'Kite Rescue Manager'))
    expect(code).toBe(1)
    expect(err).toMatch(/page.txt:\d+: the word “Rescue” of the page not in the files/)
  })

  it('knows organisations and people that are there under another name', async () => {
    put(`content/${week}/organisations/kites-in-town.md`, '---\nname: Kites in Town\nshort: KIT\n---\n')
    put(`content/${week}/authors/gus.md`, '---\nname: Gus Nobody\n---\n')
    await importPage()
    const files = filesBelow('content')
    expect(Object.keys(files).filter(path => /kit-inc|gus-nobody|kite-living/.test(path))).toEqual([])
    expect(files[`${week}/authors/ida-invented.md`]).toContain('organisation: kites-in-town')
    expect(files[`${week}/posts/2031-03-10-a-letter-about-finn/post.md`]).toContain('authors: [gus]')
  })

  it('writes nothing through a link that leads out of the folder', async () => {
    await importPage()
    cpSync(join(folder, 'content', week, 'posts'), join(folder, 'outside'), { recursive: true })
    rmSync(join(folder, 'content', week, 'posts'), { recursive: true })
    rmSync(join(folder, 'outside/2031-03-02-last-things/original.md'))
    symlinkSync(join(folder, 'outside'), join(folder, 'content', week, 'posts'))
    const { code, err } = await importPage()
    expect(code).toBe(1)
    expect(err).toMatch(/"posts" is a link that leads out of the content folder, expected/)
    expect(Object.keys(filesBelow('outside'))).not.toContain('2031-03-02-last-things/original.md')
  })
})

describe('a command that cannot be carried out', () => {
  const page = () => put('page.txt', madeUpPage)
  const wrong: readonly (readonly [what: string, args: () => readonly string[], code: number, says: RegExp])[] = [
    ['no file', () => [], 2, /no file is given. Use: npm run import/],
    ['two files', () => [page(), 'b.txt'], 2, /one file at a time/],
    ['an unknown flag', () => [page(), '--replaced'], 2, /unknown option '--replaced'/],
    ['an option with nothing', () => [page(), '--title', ' '], 2, /--title has nothing after it/],
    ['a day that is none', () => [page(), '--from', '2031-02-30'], 2, /“2031-02-30” is no day/],
    [
      'days in the wrong order',
      () => [page(), '--from', '2031-02-02', '--to', '2031-02-01'],
      2,
      /--from is after --to/,
    ],
    ['a zone that is none', () => [page(), '--zone', 'Kite/Hill'], 2, /“Kite\/Hill” is no time zone/],
    ['a report over another file', () => [page(), '--report', page()], 2, /page.txt: it is there and is no report/],
    ['--into with no folder', () => [page(), '--into'], 2, /--into/],
    [
      'an unknown format',
      () => [page(), '--format', 'runes'],
      2,
      /no format is called “runes”; expected one of: wordpress, .*plain-text/,
    ],
    ['a file that is not there', () => [join(folder, 'none.txt')], 2, /none.txt: there is no such file/],
    ['a folder for a file', () => [folder], 2, /it is not a file/],
    ['a file for a folder', () => [page(), '--into', page()], 2, /it is not a folder/],
    ['a path below a file', () => [`${page()}/foo`], 1, /page.txt\/foo:1: a path that goes on below a file, expected/],
    [
      'a folder below a file',
      () => [page(), '--into', `${page()}/sub`],
      1,
      /page.txt\/sub:1: a path that goes on below a file, expected .*nothing was written/,
    ],
    ['a place where no folder can be', () => [page(), '--into', '/proc/foo'], 1, /^\/proc\/foo:1: nothing here, nor/],
    [
      'a file that is called weeks',
      () => [page(), '--into', dirname(put('other/weeks', 'a file'))],
      1,
      /other\/weeks:1: a file, expected a folder of that name/,
    ],
    [
      'a link that leads to itself',
      () => {
        symlinkSync('ring', join(folder, 'ring'))
        return [page(), '--into', join(folder, 'ring')]
      },
      1,
      /ring:1: a link that leads round in a ring, expected/,
    ],
    [
      'a name too long for a file',
      () => [join(folder, 'x'.repeat(400))],
      1,
      /x…:1: a name too long for a file, expected/,
    ],
    ['an empty file', () => [put('a.txt', '')], 1, /a.txt:1: no words, expected /],
    [
      'bytes that are not UTF-8',
      () => [put('a.txt', Buffer.from('one\ntwo \xff', 'latin1'))],
      1,
      /a.txt:2: bytes that are not/,
    ],
    ['a control character', () => [put('a.txt', 'one\n\ntw\u0000o')], 1, /a.txt:3: the control character U\+0000/],
    ['another format', () => [put('a.txt', '<!doctype html><p>Hello')], 1, /a.txt:1: a text in another format/],
  ]
  it.each(wrong)('because of %s says so in one sentence and writes nothing', async (...[, args, code, says]) => {
    const given = args()
    const result = await run(...given, ...(given.includes('--into') ? [] : ['--into', join(folder, 'content')]))
    expect(result).toMatchObject({ code, out: '' })
    expect(result.err).toMatch(says)
    expect(result.err.split('\n')).toHaveLength(1)
    expect(readdirSync(folder)).not.toContain('content')
  })
})

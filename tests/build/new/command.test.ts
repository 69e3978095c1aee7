// `npm run new`: what it makes passes the check at once, what is missing is asked for, and nothing is ever overwritten.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main as check } from '../../../src/build/check-content.ts'
import { main } from '../../../src/build/new/command.ts'
import { kite, tinyContent, writeContent } from '../../support/content-folder.ts'

let root = ''
let folder = ''
const into = (place: string) => {
  folder = place
  vi.stubEnv('CONTENT_DIR', place)
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reader-new-'))
  into(join(root, 'content'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
  vi.unstubAllEnvs()
})

const said = async (run: () => Promise<number>) => {
  const printed: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation(text => printed.push(String(text)) > 0)
  const code = await run()
  spy.mockRestore()
  return { code, text: printed.join('').trimEnd() }
}
const make = (...argv: string[]) => said(() => main(argv))
const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const week = ['week', 'Kite Week 2031', '--start', '2031-05-05', '--end', '2031-05-11']
const post = ['post', 'The first: kite', '--week', 'kite-week-2031', '--date', '2031-05-06']

describe('a new week, author, theme and post', () => {
  it('pass the check at once, with every place to fill in told', async () => {
    expect(await make(...week)).toMatchObject({
      code: 0,
      text: expect.stringContaining('weeks/kite-week-2031/week.md'),
    })
    expect(await said(check)).toMatchObject({ code: 0 })
    for (const name of ['Łucja Müller', 'Ann O’Author', 'Weekk Kittery']) {
      expect(await make('author', name, '--week', 'kite-week-2031')).toMatchObject({ code: 0 })
    }
    expect(await make('theme', 'Flying: high', '--family', 'Wind and weather')).toMatchObject({ code: 0 })
    expect(await make('theme', 'Holding on', '--family', 'wind-and-weather')).toMatchObject({ code: 0 })
    expect(await make(...post, '--author', 'lucja-muller', '--author', 'ann-o-author,weekk-kittery')).toMatchObject({
      code: 0,
    })
    const { code, text } = await said(check)
    expect(text).toContain(
      '1 week, 1 post, 1 passage, 3 authors, 0 organisations, 2 themes in 1 family, 0 words: no faults.',
    )
    const places = filesIn(folder).flatMap(file => readFileSync(file, 'utf8').match(/Write here: /g) ?? [])
    expect(places.length).toBeGreaterThan(10)
    expect([code, text.match(/still to fill in/g)?.length]).toEqual([0, places.length])
    expect(
      readFileSync(join(folder, 'weeks/kite-week-2031/posts/2031-05-06-the-first-kite/post.md'), 'utf8'),
    ).toContain(
      'byline: By Łucja Müller, Ann O’Author and Weekk Kittery\nauthors: [lucja-muller, ann-o-author, weekk-kittery]\n',
    )
  })

  it('pass the check beside what is there, and change none of it', async () => {
    into(writeContent({ ...tinyContent(), [`${kite}/summary.md`]: undefined }))
    const before = filesIn(folder).map(file => [file, readFileSync(file, 'utf8')] as const)
    const beside = ['--week', 'kite-week', '--date', '2031-05-06', '--author', 'author-two']
    expect(await make('post', 'The third kite', ...beside)).toMatchObject({ code: 0 })
    expect(await make('post', 'The third kite', ...beside, '--slug', 'the-third-kite-2')).toMatchObject({ code: 0 })
    expect(await make('theme', 'Wind', '--family', 'wind')).toMatchObject({ code: 0 })
    expect(before.map(([file]) => [file, readFileSync(file, 'utf8')])).toEqual(before)
    const text = readFileSync(join(folder, 'weeks/kite-week/posts/2031-05-06-the-third-kite-2/post.md'), 'utf8')
    expect(text).toContain('place: 4\n')
    expect(await said(check)).toMatchObject({ code: 0 })
  })
})

const asked = [
  ['what', [], /^What shall be made\? Say one of week, author, theme, post\. For example: npm run new -- post/],
  ['what, where it is unknown', ['page', 'A'], /^What shall be made\?/],
  ['its name', ['week'], /^What is it called\? Write it after "week"\. For example: npm run new -- week "/],
  ['its name, where it is blank', ['author', ' \n '], /^What is it called\?/],
  [
    'quotation marks',
    ['author', 'Ann', 'Author'],
    /^Is “Ann Author” one author\? Then put quotation marks around it\.$/,
  ],
  [
    'how it goes',
    ['week', 'A', '--colour', 'red'],
    /^Unknown option '--colour'\. This is how it goes:\nnpm run new -- week/,
  ],
  ['the first day', ['week', 'A'], /^Which is the first day of the week\? Add --start and the day/],
  ['the last day', ['week', 'A', '--start', '2031-05-05'], /^Which is the last day of the week\? Add --end/],
  [
    'a day that exists',
    ['week', 'A', '--start', '2031-02-30'],
    /^There is no day “2031-02-30”\. Write year, month and day/,
  ],
  [
    'days in order',
    ['week', 'A', '--start', '2031-05-05', '--end', '2031-05-04'],
    /^The last day, 2031-05-04, is before/,
  ],
  ['an address', ['week', 'עפיפון'], /^Which address shall “עפיפון” have\? Add --slug/],
  [
    'a sound address',
    ['week', 'A', '--slug', '../B c'],
    /^“\.\.\/B c” cannot be the address of a week\. Use --slug b-c\.$/,
  ],
  [
    'the week of a post',
    ['post', 'A'],
    /^Which week does the post belong to\? Add --week and one of: kite-week, lamp-week\.$/,
  ],
  [
    'a week that is there',
    ['post', 'A', '--week', 'kit-week'],
    /^There is no week “kit-week”\. Did you mean --week kite-week\? Or make it/,
  ],
  ['the day of a post', ['post', 'A', '--week', 'kite-week'], /^Which day is the post from\? Add --date and the day/],
  [
    'a day in the week',
    ['post', 'A', '--week', 'kite-week', '--date', '2031-06-01'],
    /^2031-06-01 is not in the week “kite-week”, which goes from 2031-05-05 to 2031-05-11/,
  ],
  [
    'who wrote it',
    ['post', 'A', '--week', 'kite-week', '--date', '2031-05-07'],
    /^Who wrote it\? Add --author and one of: author-one, author-two\.$/,
  ],
  [
    'an address from the title',
    ['post', 'A', '--slug', 'b'],
    /^The address of a post comes from its title\. Leave --slug out, or use --slug a-2\.$/,
  ],
  [
    'another address',
    ['post', 'The first kite'],
    /^There is a post “the-first-kite” already, and it was not changed\. For another one, add --slug the-first-kite-2\.$/,
  ],
  ['the week of a person', ['author', 'A'], /^In which week does this person write\? Add --week/],
  [
    'who is who',
    ['author', 'Author! Two', '--week', 'lamp-week'],
    /^“author-two” is Author Two in another week\. .*--slug author-two-2\.$/,
  ],
  [
    'the family of a theme',
    ['theme', 'A'],
    /^Which family of themes does it belong to\? Add --family and one of: wind, light\.$/,
  ],
  [
    'a family that is there',
    ['theme', 'A', '--family', 'ligt'],
    /^There is no family “ligt”\. Did you mean --family light\?/,
  ],
  [
    'another name than the families’',
    ['theme', 'Families', '--family', 'wind'],
    /^“families” is the file of all families/,
  ],
] as const

describe('the command', () => {
  it.each(asked)('asks for %s, in one sentence, and makes nothing', async (_, argv, sentence) => {
    into(writeContent(tinyContent()))
    const before = filesIn(folder).length
    expect(await make(...argv)).toEqual({ code: 2, text: expect.stringMatching(sentence) })
    expect(filesIn(folder)).toHaveLength(before)
  })

  it('asks for a week, a person or a family first where there is none', async () => {
    expect((await make(...post)).text).toMatch(/^Which week .* There is none yet\. Make one first: npm run new -- week/)
    expect((await make('theme', 'A')).text).toMatch(/There is none yet\. Add --family and the name of the first/)
    await make(...week)
    expect((await make(...post)).text).toMatch(
      /^Who wrote it\? There is none yet\. Make one first: npm run new -- author/,
    )
  })

  it('asks for the place of a post that shares its day and has none', async () => {
    into(writeContent(tinyContent()))
    const { code, text } = await make(
      'post',
      'A',
      '--week',
      'lamp-week',
      '--date',
      '2030-11-05',
      '--author',
      'author-two',
    )
    expect([code, text]).toEqual([
      2,
      expect.stringMatching(/^Another post is from 2030-11-05 too\. .*add the line "place: 1" to weeks/),
    ])
  })

  it('never writes over a file, even one that cannot be read', async () => {
    into(writeContent({ 'themes/families.md': '---\nfamilies:\n  - slug: wind\n    name: Wind\n---\n' }))
    symlinkSync('nowhere', join(folder, 'themes/a.md'))
    expect(await make('theme', 'A', '--family', 'wind')).toEqual({
      code: 2,
      text: expect.stringMatching(/themes\/a\.md is there already, and it was not changed\.$/),
    })
  })

  it('says in words what the system refuses', async () => {
    into(writeContent({ weeks: 'a file' }))
    const { code, text } = await make('week', 'A', '--start', '2031-05-05', '--end', '2031-05-05')
    expect([code, text]).toEqual([1, expect.stringMatching(/expected .*, check the path|look at what stands there/)])
    expect(existsSync(join(folder, 'weeks/a'))).toBe(false)
  })

  it('tells how it is used', async () => {
    expect(await make('--help')).toMatchObject({ code: 0, text: expect.stringMatching(/^npm run new -- week/) })
  })
})

// The same project built with other settings: below a sub-folder, and from words that were imported.
// In turn, in one worker: each of them is a whole build.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { serveFolder } from '../../src/build/static-server.ts'
import { paths } from '../../src/paths.ts'
import { addressesOf } from './site-addresses.ts'
import { corpusOf, siteFolder } from './site.ts'
import { npm } from './run-npm.ts'
import { expect, open, test } from './test.ts'

test.describe.configure({ mode: 'default' })

let folder = ''
let server: Awaited<ReturnType<typeof serveFolder>>

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-builds-'))
})
test.afterAll(() => rmSync(folder, { recursive: true }))

test.describe('below a sub-folder', () => {
  test.beforeAll(async () => {
    const outDir = join(folder, 'below')
    npm(['build'], { BASE_PATH: '/reader/', OUT_DIR: outDir })
    server = await serveFolder(outDir, { base: '/reader/' })
  })
  test.afterAll(() => server.close())

  test('every link and file of every page stands below it and is there', async ({ request }) => {
    const addresses = addressesOf(join(folder, 'below'))
    expect(addresses.length).toBeGreaterThan(20)
    const asked = new Map<string, number>()
    for (const address of addresses) {
      const html = await (await request.get(new URL(address, server.address).href)).text()
      for (const [, link = ''] of html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)) {
        expect(link, address).toMatch(/^\/reader\//)
        const path = link.replace(/[?#].*/, '')
        if (!asked.has(path)) asked.set(path, (await request.get(new URL(path, server.address).href)).status())
        expect([address, path, asked.get(path)]).toEqual([address, path, 200])
      }
    }
  })

  test('a reader opens a page, moves to another without a load, and reloads it', async ({ page }) => {
    await open(page, server.address)
    await page.evaluate(() => document.documentElement.setAttribute('data-same-load', ''))
    const data = page.waitForResponse(/\/reader\/data\/[^/]+\/authors\/[a-z0-9-]+\.json$/)
    await page.locator('main a[href^="/reader/authors/"]').first().click()
    expect((await data).status()).toBe(200)
    await expect(page).toHaveURL(/\/reader\/authors\/[a-z0-9-]+\/$/)
    await expect(page.locator('h1')).toBeFocused()
    await expect(page.locator('html[data-same-load]')).toHaveCount(1)
    const name = await page.locator('h1').innerText()
    await page.reload()
    await expect(page.locator('h1')).toHaveText(name)
  })
})

test('built twice, a site has the same files with the same bytes', () => {
  const again = join(folder, 'again')
  npm(['build'], { OUT_DIR: again })
  const digests = (top: string) =>
    Object.fromEntries(
      readdirSync(top, { recursive: true, encoding: 'utf8', withFileTypes: true })
        // Copies for hosts, which this build leaves out.
        .filter(entry => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
        .map(entry => join(entry.parentPath, entry.name))
        .map(file => [relative(top, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
    )
  const first = digests(siteFolder)
  expect(Object.keys(first).length).toBeGreaterThan(100)
  expect(digests(again)).toEqual(first)
})

// A page of posts of our own making, with every kind of block an editor meets.
const sourcePage = `Kite Week 2031

Friday, 9 May 2031

Wind for everybody

By Ada Placeholder, kite maker and teacher

What we wanted

Our street had one kite and forty children, so we sat down together and asked what each of us would like to build.

We drew lots for the string. Nobody was left without a job, and the youngest chose all the colours.

What it took:
  • A roll of brown paper
  • Nine sticks & some glue
  • One very long afternoon.

Thursday, 8 May 2031

Reading the clouds

By Ben Specimen, Weather Lead, North Hill

Clouds are slow letters. We learned to read them on the roof, with tea in our hands and nobody in charge of the answers.

At the end we wrote our own forecast: bright, with a chance of quarrels. It was right by “supper-time”.
`

const filesBelow = (top: string) =>
  readdirSync(top, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()

test.describe('from words that were imported', () => {
  const content = () => join(folder, 'content')
  let postFolders: readonly string[] = []

  test.beforeAll(async () => {
    writeFileSync(join(folder, 'page.txt'), sourcePage)
    npm(['import', '--', join(folder, 'page.txt'), '--into', content()], {})
    postFolders = readdirSync(join(content(), 'weeks'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('post.md'))
      .map(name => join(content(), 'weeks', name, '..'))
    // An editor retells one of the posts, passage by passage.
    const [toRetell = ''] = postFolders
    const original = readFileSync(join(toRetell, 'original.md'), 'utf8')
    const retold = original.replace(/^(?:- )?(?:#+ )?(?:\S.*?)( \{#p\d+[^}]*\})$/gm, line =>
      line.replace(/[^\s#{}-].*(?= \{#p)/, 'Told anew by an editor.'),
    )
    writeFileSync(join(toRetell, 'retold.md'), retold)
    const outDir = join(folder, 'imported')
    npm(['build'], { CONTENT_DIR: content(), OUT_DIR: outDir })
    server = await serveFolder(outDir)
  })
  test.afterAll(() => server.close())

  test('the posts’ pages hold every word of the page, in its order', async ({ request }) => {
    const { posts } = corpusOf(join(folder, 'imported'))
    expect(posts.map(({ title, date }) => [date, title])).toEqual([
      ['2031-05-08', 'Reading the clouds'],
      ['2031-05-09', 'Wind for everybody'],
    ])
    const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
    for (const { slug, title, passages } of posts) {
      const html = await (await request.get(new URL(paths.post(slug), server.address).href)).text()
      const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'))
      const from = sourcePage.indexOf(title)
      const body = sourcePage.slice(
        sourcePage.indexOf('\n\n', sourcePage.indexOf('\nBy ', from)),
        sourcePage.indexOf('\n\nThursday', from) > 0 ? sourcePage.indexOf('\n\nThursday', from) : undefined,
      )
      expect(passages.flatMap(({ original = '' }) => wordsOf(original))).toEqual(wordsOf(body))
      for (const { id, original = '' } of passages) {
        const escaped = original.replaceAll('&', '&amp;')
        expect(article.slice(article.indexOf(`id="${id}"`)), `${slug} ${id}`).toContain(escaped)
      }
      expect(wordsOf(html)).toEqual(
        expect.arrayContaining(wordsOf(sourcePage.slice(from, sourcePage.indexOf('\n\n', from)))),
      )
    }
  })

  test('a reader reads the author’s own words first, and the retelling beside them', async ({ page }) => {
    const post = corpusOf(join(folder, 'imported')).posts.find(({ editions }) => editions.length > 1)
    await open(page, new URL(paths.post(post?.slug ?? ''), server.address).href)
    const article = page.locator('article[data-edition]')
    await expect(article).toHaveAttribute('data-edition', 'original')
    await expect(page.getByText(post?.passages[0]?.original ?? '').first()).toBeVisible()
    await expect(page.getByText('Told anew by an editor.').first()).toBeHidden()
    await page.getByRole('radio', { name: /retold/i }).check()
    await expect(article).toHaveAttribute('data-edition', 'retold')
    await expect(page.getByText('Told anew by an editor.').first()).toBeVisible()
  })

  test('importing the page again changes nothing', () => {
    const read = () => Object.fromEntries(filesBelow(content()).map(file => [file, readFileSync(file, 'utf8')]))
    const before = read()
    npm(['import', '--', join(folder, 'page.txt'), '--into', content()], {})
    expect(read()).toEqual(before)
  })

  test('importing beside retellings adds the originals and touches nothing else', () => {
    const copy = join(folder, 'retold-only')
    cpSync(content(), copy, { recursive: true })
    const originals = filesBelow(copy).filter(file => file.endsWith('original.md'))
    const [retold = ''] = postFolders
    // The report tells of the last import, so it is another one now.
    const kept = filesBelow(copy).filter(file => !/(?:original\.md|import-report\.json)$/.test(file))
    const texts = kept.map(file => readFileSync(file, 'utf8'))
    expect(existsSync(join(retold, 'retold.md'))).toBe(true)
    const written = originals.map(file => readFileSync(file, 'utf8'))
    for (const file of originals) rmSync(file)
    npm(['import', '--', join(folder, 'page.txt'), '--into', copy], {})
    expect(kept.map(file => readFileSync(file, 'utf8'))).toEqual(texts)
    expect(originals.map(file => readFileSync(file, 'utf8'))).toEqual(written)
    const report = filesBelow(copy).filter(file => file.endsWith('import-report.json'))
    expect(report).toHaveLength(1)
    expect(filesBelow(copy)).toEqual([...kept, ...originals, ...report].toSorted())
  })
})

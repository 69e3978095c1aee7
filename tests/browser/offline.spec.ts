// What a device keeps by itself: the whole week without a network, its downloads, and words for what is not kept.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { paths } from '../../src/paths.ts'
import { one, openTools, passage, post, story } from './keeping.ts'
import { kept, note, offlineHost, restKept } from './offline-host.ts'
import { addressesOf } from './site-addresses.ts'
import { corpus, siteFolder, wordOf } from './site.ts'
import { expect, open, test } from './test.ts'

const host = offlineHost()
const { at } = host
const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const unescaped = (html: string) =>
  Object.entries(signs).reduceRight((text, [name, sign]) => text.replaceAll(name, sign), html)

test('after one visit to one page the whole week is there without a network', async ({ page }) => {
  test.setTimeout(400_000)
  await host.start(siteFolder)
  await open(page, at(story))
  await openTools(page, one)
  await passage(page, one).getByRole('button', { name: 'Save this passage' }).click()
  await restKept(page)
  await expect(note(page)).toHaveCount(0)
  await host.stop()

  for (const address of addressesOf(siteFolder)) {
    await open(page, at(address))
    const [, title = ''] =
      /<title>([^<]*)<\/title>/.exec(readFileSync(join(siteFolder, address, 'index.html'), 'utf8')) ?? []
    await expect(page.locator('main h1'), address).toHaveCount(1)
    // The frame has a title of its own until the page is drawn in it.
    await expect(page, address).toHaveTitle(unescaped(title))
    await expect(page.getByRole('alert'), address).toHaveCount(0)
  }
  await expect(note(page).getByRole('status')).toHaveText('You are offline. You can still read this whole week.')
  await note(page).getByRole('button', { name: 'Close' }).click()
  await expect(note(page)).toHaveCount(0)

  await open(page, at(paths.search()))
  await page.getByRole('searchbox').fill(`what do they say about ${wordOf(post)}`)
  await page.keyboard.press('Enter')
  await expect(page.locator('ol[data-results] > li').first()).toBeVisible()
  await page.locator('ol[data-results] > li a').first().click()
  await expect(page.locator('article[data-edition]')).toBeVisible()

  await open(page, at(paths.saved()))
  const saved = page.getByRole('region', { name: 'Saved stories and passages' })
  await saved.getByRole('link', { name: `Passage ${one.slice(1)} of ${post.title}` }).click()
  await expect(passage(page, one)).toBeFocused()

  await open(page, at(paths.settings()))
  await page.getByRole('radio', { name: 'Dark', exact: true }).check()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked()
})

test('the lens that a reader has put on works without a network', async ({ page }) => {
  test.setTimeout(200_000)
  const voice = 'uses-services'
  const isTold = (of: (typeof corpus.posts)[number]) => of.voices.some(span => span.voice === voice)
  const told = corpus.posts.find(of => isTold(of) && of.voices.some(span => span.voice === 'staff'))
  if (told === undefined) throw new Error('The site has no story in these two voices')
  await host.start(siteFolder)
  await open(page, at(story))
  await restKept(page)
  await host.stop()
  await open(page, at(paths.settings()))
  await page.locator(`[data-setting=lens] input[value=${voice}]`).check()
  await open(page, at(paths.post(told.slug)))
  await expect(page.getByRole('region', { name: 'Whose voice you see' })).toContainText('stay hidden')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what is kept answers in the frame of the same policy', async ({ page }) => {
  await host.start(siteFolder)
  await open(page, at(paths.about()))
  await kept(page)
  const online = (await page.goto(at(story)))?.headers()['content-security-policy']
  await host.stop()
  const offline = await page.goto(at(story))
  expect(offline?.status()).toBe(200)
  expect(offline?.headers()['content-security-policy']).toBe(online)
  expect(online).toContain('trusted-types week-reader')
})

test('a page that is not kept says so and leads to what is; online a wrong address is still missing', async ({
  page,
}) => {
  await host.start(siteFolder)
  await open(page, at(paths.about()))
  await kept(page)
  const missing = await page.goto(at('/no-such-page/'))
  expect(missing?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
  await host.stop()
  await page.goto(at('/no-such-page/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This device does not have this page')
  await page.getByRole('link', { name: post.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(post.title)
  await host.restart()
  await page.goto(at('/no-such-page/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
})

test('nothing is kept ahead for a reader who saves data', async ({ page }) => {
  await host.start(siteFolder)
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await open(page, at(paths.about()))
  await page.waitForTimeout(7000)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('downloads and general words answer without a network, fetched and opened', async ({ page }) => {
  await host.start(siteFolder)
  await open(page, at(paths.about()))
  await restKept(page)
  const week = paths.week(corpus.weeks[0]?.slug ?? '')
  const books = readdirSync(join(siteFolder, week)).filter(name => name.endsWith('.epub'))
  const version = readdirSync(join(siteFolder, 'data')).find(name => !name.includes('.')) ?? ''
  await host.stop()
  const files = ['/data/corpus.json', `/data/${version}/general-words.json`, ...books.map(name => week + name)]
  for (const file of files) {
    const size = await page.evaluate(async url => (await (await fetch(url)).arrayBuffer()).byteLength, at(file))
    expect([file, size]).toEqual([file, readFileSync(join(siteFolder, file)).length])
  }
  await page.goto(at('/data/corpus.json'))
  await expect(page.locator('body')).toContainText(post.slug)
})

test('what is kept costs a reader little', () => {
  const worker = readFileSync(join(siteFolder, 'sw.js'), 'utf8')
  const size = (file: string) => {
    const bytes = readFileSync(join(siteFolder, file))
    return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length
  }
  const sum = (files: readonly string[]) => files.map(size).reduce((all, bytes) => all + bytes, 0)
  const listed = [...worker.matchAll(/url:"([^"]+)",revision/g)].map(([, file = '']) => file)
  expect(listed.length).toBeGreaterThan(8)
  // Every page has loaded these by then, so the browser has them and asks for nothing.
  const page = readFileSync(join(siteFolder, 'index.html'), 'utf8')
  const fetched = listed.filter(file => !page.includes(`/${file}`))
  expect(sum(fetched) + size('sw.js')).toBeLessThan(120_000)
  // All of the week: its pages and their words, its search, the face in use, and the worker.
  expect(sum(listed) + size('sw.js')).toBeLessThanOrEqual(250_000)
  // What comes after it: reading aloud, the list of words, general words, notes and the like; then the ways beside the stories
  // with their pictures, and the lens.
  const packs = readdirSync(join(siteFolder, 'assets')).filter(name => /^pack-\w+\.json$/.test(name))
  const later = packs.map(name => `assets/${name}`).filter(path => !listed.includes(path))
  expect(later).toHaveLength(2)
  const holdsWays = (path: string) => readFileSync(join(siteFolder, path), 'utf8').includes('/paths.json"')
  expect(sum(later.filter(path => !holdsWays(path)))).toBeLessThan(45_000)
  expect(sum(later.filter(holdsWays))).toBeLessThan(32_000)
})

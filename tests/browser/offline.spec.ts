// What a device keeps: the whole week without a network, and a new version that waits to be asked for.
// Each test serves a copy of a site that it can take away and publish anew; the same port stands for the same host.
import type { Page } from '@playwright/test'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { serveFolder } from '../../src/build/static-server.ts'
import { paths } from '../../src/paths.ts'
import { one, openTools, passage, post, story } from './keeping.ts'
import { npm, root } from './run-npm.ts'
import { addressesOf, siteFolder, wordOf } from './site.ts'
import { expect, open, test } from './test.ts'

// Chromium says so itself when a host does not answer, and when it answers 404.
test.use({ serviceWorkers: 'allow', mayLog: [/Failed to load resource|net::ERR_/] })
test.describe.configure({ mode: 'default' })

type Host = Awaited<ReturnType<typeof serveFolder>>

let folder = ''
let host: Host
const live = () => join(folder, 'live')

/** Puts a built site in the place of what stood there: files of the version before are gone. */
const publish = (site: string) => {
  rmSync(live(), { recursive: true, force: true })
  cpSync(site, live(), { recursive: true })
}
const start = async (site: string, base = '/') => {
  publish(site)
  host = await serveFolder(live(), { base })
}
const restart = async (base = '/') => {
  host = await serveFolder(live(), { base, port: Number(new URL(host.address).port) })
}
const at = (path: string) => host.address.slice(0, -1) + path

/** Until the worker has everything and answers for this page. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: 60_000 })
const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const unescaped = (html: string) =>
  Object.entries(signs).reduceRight((text, [name, sign]) => text.replaceAll(name, sign), html)
const note = (page: Page) => page.getByRole('region', { name: 'Network and version' })
/** Asks whether there is a new version, as a browser does from time to time. */
const askForNew = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => undefined)))
const isWaiting = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-offline-'))
})
test.afterEach(() => host.close())
test.afterAll(() => rmSync(folder, { recursive: true }))

test('after one visit to one page the whole week is there without a network', async ({ page }) => {
  test.setTimeout(400_000)
  await start(siteFolder)
  await open(page, at(story))
  await openTools(page, one)
  await passage(page, one).getByRole('button', { name: 'Save this passage' }).click()
  await kept(page)
  await expect(note(page)).toHaveCount(0)
  await host.close()

  for (const address of addressesOf(siteFolder)) {
    await open(page, at(address))
    const [, title = ''] =
      /<title>([^<]*)<\/title>/.exec(readFileSync(join(siteFolder, address, 'index.html'), 'utf8')) ?? []
    await expect(page.locator('main h1'), address).toHaveCount(1)
    expect([address, await page.title()]).toEqual([address, unescaped(title)])
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

test('what is kept answers in the frame of the same policy', async ({ page }) => {
  await start(siteFolder)
  await open(page, at(paths.about()))
  await kept(page)
  const online = (await page.goto(at(story)))?.headers()['content-security-policy']
  await host.close()
  const offline = await page.goto(at(story))
  expect(offline?.status()).toBe(200)
  expect(offline?.headers()['content-security-policy']).toBe(online)
  expect(online).toContain('trusted-types week-reader')
})

test('a page that is not kept says so and leads to what is; online a wrong address is still missing', async ({
  page,
}) => {
  await start(siteFolder)
  await open(page, at(paths.about()))
  await kept(page)
  const missing = await page.goto(at('/no-such-page/'))
  expect(missing?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
  await host.close()
  await page.goto(at('/no-such-page/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This device does not have this page')
  await page.getByRole('link', { name: post.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(post.title)
  await restart()
  await page.goto(at('/no-such-page/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
})

test('nothing is kept ahead for a reader who saves data', async ({ page }) => {
  await start(siteFolder)
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await open(page, at(paths.about()))
  await page.waitForTimeout(7000)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('what is kept costs a reader little', () => {
  const worker = readFileSync(join(siteFolder, 'sw.js'), 'utf8')
  const size = (file: string) => {
    const bytes = readFileSync(join(siteFolder, file))
    return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length
  }
  const listed = [...worker.matchAll(/url:"([^"]+)",revision/g)].map(([, file = '']) => file)
  expect(listed.length).toBeGreaterThan(8)
  // Every page has loaded these by then, so the browser has them and asks for nothing.
  const page = readFileSync(join(siteFolder, 'index.html'), 'utf8')
  const fetched = listed.filter(file => !page.includes(`/${file}`))
  const sum = (files: readonly string[]) => files.map(size).reduce((all, bytes) => all + bytes, 0)
  expect(sum(fetched) + size('sw.js')).toBeLessThan(160_000)
  expect(sum(listed) + size('sw.js')).toBeLessThan(290_000)
})

test.describe('after a deploy, below a sub-folder', () => {
  const base = '/reader/'
  const first = () => join(folder, 'first')
  const second = () => join(folder, 'second')
  const mark = 'Seen again'

  test.beforeAll(() => {
    test.setTimeout(400_000)
    const content = join(folder, 'content')
    cpSync(resolve(root, process.env['CONTENT_DIR'] || 'content'), content, { recursive: true })
    npm(['build'], { BASE_PATH: base, OUT_DIR: first(), CONTENT_DIR: content })
    const corpus: { weeks: readonly { slug: string }[] } = JSON.parse(
      readFileSync(join(first(), 'data/corpus.json'), 'utf8'),
    )
    const week = join(content, 'weeks', corpus.weeks[0]?.slug ?? '', 'week.md')
    writeFileSync(week, readFileSync(week, 'utf8').replace(/^title: .*$/m, `title: ${mark}`))
    npm(['build'], { BASE_PATH: base, OUT_DIR: second(), CONTENT_DIR: content })
  })

  test('a new version waits, says so, and is taken when it is asked for; other open pages go on', async ({
    page,
    context,
  }) => {
    await start(first(), base)
    await open(page, at('/'))
    await kept(page)
    const other = await context.newPage()
    await open(other, at('/'))
    const old = await page.locator('main h1').innerText()

    publish(second())
    await askForNew(page)
    await expect(note(page).getByRole('status')).toHaveText('A new version is ready.')
    await expect(page.locator('main h1')).toHaveText(old)
    await page.locator('main a[href^="/reader/posts/"]').first().click()
    await expect(page.locator('article[data-edition]')).toBeVisible()

    await page.goBack()
    expect(await isWaiting(page)).toBe(true)
    await note(page).getByRole('button', { name: 'Load it' }).click()
    await expect(page.locator('main h1')).toContainText(mark)
    await expect(note(page)).toHaveCount(0)
    await host.close()
    await page.reload()
    await expect(page.locator('main h1')).toContainText(mark)

    // The host has nothing of the old version, nor does it answer: the open page has all of it.
    await other.evaluate(() => document.documentElement.setAttribute('data-same-load', ''))
    await other.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Themes' }).click()
    await other.locator('main a[href^="/reader/themes/"]').first().click()
    await expect(other.getByRole('alert')).toHaveCount(0)
    await expect(other.locator('html[data-same-load] main h1')).toBeVisible()
    await expect(other).toHaveURL(/\/reader\/themes\/[a-z-]+\/$/)
  })

  test('without a word it takes over when no page is left', async ({ page, context }) => {
    await start(first(), base)
    await open(page, at('/'))
    await kept(page)
    publish(second())
    await askForNew(page)
    await expect(note(page)).toBeVisible()
    await note(page).getByRole('button', { name: 'Not now' }).click()
    await expect(note(page)).toHaveCount(0)
    // A page that has come from the network since is of the new version, and its reader is asked nothing.
    const next = await context.newPage()
    await open(next, at('/'))
    await expect(next.locator('main h1')).toContainText(mark)
    await next.waitForTimeout(4000)
    await expect(note(next)).toHaveCount(0)
    expect(await isWaiting(page)).toBe(true)
    await Promise.all([page.goto('about:blank'), next.goto('about:blank')])
    await expect(async () => {
      await host.close()
      await next.goto(at('/'))
      await expect(next.locator('main h1')).toContainText(mark, { timeout: 1000 })
    }).toPass({ timeout: 30_000 })
  })

  test('the worker that takes itself away leaves nothing behind, and the open page goes on', async ({ page }) => {
    await start(first(), base)
    await open(page, at('/'))
    await kept(page)
    cpSync(join(live(), 'sw-remove.js'), join(live(), 'sw.js'))
    await askForNew(page)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Themes' }).click()
    await expect(page).toHaveURL(/\/reader\/themes\/$/)
    await expect(page.locator('main h1')).toBeFocused()
  })
})

// Each file of a page fails in each way: the words stay readable, and where something cannot work an alert says so, with a
// button that brings the whole page once the host is well again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Request, Route } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { corpus, siteFolder } from './site.ts'
import { expect, open, test } from './test.ts'

// The browser itself tells of what did not come, and of what came as something else.
test.use({ mayLog: [/Failed to load|net::ERR_|MIME type|SyntaxError|Unexpected|integrity|preload|fetch dynamically/i] })

const [post] = corpus.posts
const story = paths.post(post?.slug ?? '')

const cutShort = (route: Route): Promise<void> => {
  const file = join(siteFolder, new URL(route.request().url()).pathname)
  const text = readFileSync(file, 'utf8')
  const type = file.endsWith('.css') ? 'text/css' : file.endsWith('.js') ? 'text/javascript' : 'application/json'
  return route.fulfill({ status: 200, contentType: type, body: text.slice(0, text.length / 2) })
}

const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  refused: route => route.abort(),
  'missing (404)': route => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>No</h1>' }),
  'in trouble (500)': route => route.fulfill({ status: 500, body: '' }),
  'answered with a page': route => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Home</h1>' }),
  'cut short': cutShort,
}

/** A story asks for its own code and its words when its reader first does something. */
const touch = (page: Page): Promise<void> => page.keyboard.press('Shift')

/** Files a story asks for, but its face and icons. */
const filesOf = async (page: Page): Promise<readonly string[]> => {
  const asked = new Set<string>()
  const note = (request: Request) => asked.add(new URL(request.url()).pathname)
  page.on('request', note)
  await open(page, story)
  await touch(page)
  await page.locator('html[data-ready]:not([data-held])').waitFor()
  page.off('request', note)
  return [...asked].filter(path => /\.(?:js|css|json)$/.test(path))
}

const alert = (page: Page) => page.locator('[role=alert]')

/** Opens the story while `path` fails; it must be readable, and either work or say that it does not. */
const openWhile = async (page: Page, path: string, fault: (route: Route) => Promise<void>): Promise<void> => {
  const matches = (url: URL) => url.pathname === path
  await page.route(matches, fault)
  await page.goto(story, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1, name: post?.title ?? '' })).toBeVisible()
  await expect(page.locator('article[data-edition] p').first()).toBeVisible()
  await expect(page.locator('html[data-ready], [role=alert]').first()).toBeAttached()
  await touch(page)
  const isStyle = path.endsWith('.css')
  if (isStyle) await expect(alert(page)).toBeVisible()
  const isTold = (await alert(page).count()) > 0
  const isReady = (await page.locator('html[data-ready]').count()) > 0
  expect([path, isTold || isReady]).toEqual([path, true])
  await page.unroute(matches)
}

/** Whatever was told is well after one press, unless the page has come right by itself in the meantime. */
const recover = (page: Page): Promise<void> =>
  expect(async () => {
    const button = alert(page).getByRole('button', { name: 'Try again' })
    if ((await button.count()) > 0) await button.click({ timeout: 1000 })
    await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 3000 })
    await expect(alert(page)).toHaveCount(0, { timeout: 1000 })
  }).toPass()

test('a story that misses any one of its files can be read, says so, and comes whole', async ({ page }) => {
  const files = await filesOf(page)
  expect(files.length).toBeGreaterThan(5)
  for (const path of files) {
    await openWhile(page, path, faults['refused'] ?? cutShort)
    if (/entry-|css$|data/.test(path)) await recover(page)
  }
})

for (const [kind, fault] of Object.entries(faults)) {
  test(`a story with script, styles or words ${kind} can be read and says so`, async ({ page }) => {
    const files = await filesOf(page)
    for (const name of [/assets\/entry-/, /assets\/post-/, /\.css$/, /\/data\//]) {
      const path = files.find(file => name.test(file))
      expect([String(name), path !== undefined]).toEqual([String(name), true])
      await openWhile(page, path ?? '', fault)
    }
  })
}

test('a story whose script hangs says so after half a minute', async ({ page }) => {
  await page.clock.install()
  const hanging: Route[] = []
  await page.route(/assets\/.*\.js$/, route => void hanging.push(route))
  await page.goto(story, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1, name: post?.title ?? '' })).toBeVisible()
  await expect(alert(page)).toHaveCount(0)
  await page.clock.fastForward(31_000)
  await expect(alert(page)).toBeVisible()
  await Promise.all(hanging.map(route => route.abort()))
  await page.unrouteAll()
  await alert(page).getByRole('button', { name: 'Try again' }).click()
  await page.locator('html[data-ready]').waitFor()
})

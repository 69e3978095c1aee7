// A site that is published anew: the version that waits says what it brings, breaks no open page, and has what was kept.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../../src/paths.ts'
import { askForNew, buildTwoWeeks, isWaiting, kept, newerWeek, note, offlineHost, restKept } from './offline-host.ts'
import { npm } from './run-npm.ts'
import { expect, open, test } from './test.ts'

const host = offlineHost()
const { at } = host
const base = '/reader/'
const mark = 'Seen again'
const news = 'A new version is ready. 1 new story: “Strings for sale”.'
let first = ''
let older = ''
const second = () => join(host.folder(), 'second')

test.beforeAll(() => {
  test.setTimeout(400_000)
  const made = buildTwoWeeks(host.folder(), { BASE_PATH: base })
  ;({ site: first, older } = made)
  const added = `${newerWeek}\nWednesday, 7 May 2031\n\nStrings for sale\n\nBy Ada Placeholder, kite maker and teacher\n\nWe sold all our string on one morning, and nobody was cross.\n`
  writeFileSync(join(host.folder(), 'page.txt'), added)
  npm(['import', '--', join(host.folder(), 'page.txt'), '--into', made.content], {})
  const week = join(made.content, 'weeks/kite-week-2031/week.md')
  writeFileSync(
    week,
    readFileSync(week, 'utf8')
      .replace(/^title: .*$/m, `title: ${mark}`)
      .replace('2031-05-08', '2031-05-07'),
  )
  npm(['build'], { BASE_PATH: base, OUT_DIR: second(), CONTENT_DIR: made.content })
})

test('a new version waits, says so, and is taken when it is asked for; other open pages go on', async ({
  page,
  context,
}) => {
  await host.start(first, base)
  await open(page, at('/'))
  await kept(page)
  const other = await context.newPage()
  await open(other, at('/'))
  const old = await page.locator('main h1').innerText()

  host.publish(second())
  await askForNew(page)
  await expect(note(page).getByRole('status')).toHaveText(news)
  await expect(page.locator('main h1')).toHaveText(old)
  await page.locator('main a[href^="/reader/posts/"]').first().click()
  await expect(page.locator('article[data-edition]')).toBeVisible()

  await page.goBack()
  expect(await isWaiting(page)).toBe(true)
  await note(page).getByRole('button', { name: 'Load it' }).click()
  await expect(page.locator('main h1')).toContainText(mark)
  await expect(note(page)).toHaveCount(0)
  await host.stop()
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
  await host.start(first, base)
  await open(page, at('/'))
  await kept(page)
  host.publish(second())
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
    await host.stop()
    await next.goto(at('/'))
    await expect(next.locator('main h1')).toContainText(mark, { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
})

test('the worker that takes itself away leaves nothing behind, and the open page goes on', async ({ page }) => {
  await host.start(first, base)
  await open(page, at('/'))
  await kept(page)
  cpSync(join(host.live(), 'sw-remove.js'), join(host.live(), 'sw.js'))
  await askForNew(page)
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Themes' }).click()
  await expect(page).toHaveURL(/\/reader\/themes\/$/)
  await expect(page.locator('main h1')).toBeFocused()
})

for (const [answer, isHtml] of [
  ['404', false],
  ['the page of another address', true],
] as const) {
  test(`an open page with no worker gets the right page of a new version in one load where old files are ${answer}`, async ({
    browser,
  }) => {
    await host.start(first, base)
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await open(page, at('/'))
    await page.evaluate(() => window.localStorage.setItem('reader.setting.size', '"150"'))
    host.publish(second())
    if (isHtml) {
      await page.route(/\/(?:assets|data)\//, async route => {
        const real = await route.fetch()
        if (real.status() === 404) await route.fulfill({ contentType: 'text/html', body: '<h1>Home</h1>' })
        else await route.fulfill({ response: real })
      })
    }
    const loads: string[] = []
    page.on('request', request => {
      if (request.isNavigationRequest()) loads.push(new URL(request.url()).pathname)
    })
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Themes' }).click()
    await expect(page.locator('html[data-ready] main h1')).toHaveText('Themes')
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(loads).toEqual([`${base}themes/`])
    // Same words, other code: only the file of a view is gone.
    await page.route(/\/assets\/(?:authors|lists)-[^/]*\.js$/, route => route.fulfill({ status: 404, body: '' }))
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click()
    await expect(page.locator('[role=alert]')).toBeVisible()
    await page.waitForTimeout(1000)
    expect(loads).toEqual([`${base}themes/`, `${base}authors/`])
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await expect(page.locator('html[data-ready] main h1')).toBeVisible()
    expect(loads).toHaveLength(3)
    await expect(page.locator('html')).toHaveAttribute('data-set-size', '150')
    await context.close()
  })
}

test('a kept week is there in the new version as well', async ({ page }) => {
  await host.start(first, base)
  await open(page, at(paths.week(older)))
  await kept(page)
  await page.getByText('Read this week with no network').click()
  await page.getByRole('button', { name: 'Keep this week' }).click()
  await expect(page.getByRole('button', { name: 'Let go of this week' })).toBeVisible()
  await restKept(page)
  host.publish(second())
  await askForNew(page)
  await note(page).getByRole('button', { name: 'Load it' }).click()
  await expect(note(page)).toHaveCount(0)
  await host.stop()
  await page.goto(at(paths.week(older)))
  await expect(page.locator('main a[href^="/reader/posts/"]').first()).toBeVisible()
  await page.locator('main a[href^="/reader/posts/"]').first().click()
  await expect(page.locator('article[data-edition]')).toBeVisible()
  await page.goto(at(paths.saved()))
  await expect(page.getByRole('region', { name: 'Weeks on this device' }).getByRole('button')).toHaveCount(1)
})

// Weeks that are kept because a reader asks: on a site of two weeks, of which only the newer stays by itself.
import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { buildTwoWeeks, kept, offlineHost, ownKeys, restKept } from './offline-host.ts'
import { corpusOf, type Published } from './site.ts'
import { expect, open, test } from './test.ts'

const host = offlineHost()
let site = ''
let older = ''
let posts: Published['posts'] = []

test.beforeAll(() => {
  test.setTimeout(400_000)
  ;({ site, older } = buildTwoWeeks(host.folder()))
  posts = corpusOf(site).posts.filter(({ slug }) => !/kite|wind|cloud/.test(slug))
})

const box = (page: Page) => page.locator('main details', { hasText: 'Read this week with no network' })
const records = async (page: Page) => (await ownKeys(page)).filter(path => /\/kept\/[^/]+\/weeks\//.test(path))
const openBox = async (page: Page) => {
  await open(page, host.at(paths.week(older)))
  await kept(page)
  await box(page).locator('summary').focus()
  await page.keyboard.press('Enter')
}
const keepIt = async (page: Page) => {
  await openBox(page)
  await page.getByRole('button', { name: 'Keep this week' }).click()
  await expect(page.getByRole('button', { name: 'Let go of this week' })).toBeVisible()
}

test('a week is kept with its progress told, read without a network after a reload, and let go of', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await host.start(site)
  // Slow enough to be seen on its way.
  await page.route(/\?keep$/, async route => {
    await new Promise(resolve => setTimeout(resolve, 60))
    await route.continue()
  })
  await openBox(page)
  await expect(box(page)).toContainText(/It takes about \d+ kB of this device/)
  const button = page.getByRole('button', { name: 'Keep this week' })
  await button.focus()
  await page.keyboard.press('Enter')
  const progress = page.getByRole('progressbar', { name: /Parts of .* that are here/ })
  await expect(progress).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused()
  await expect(box(page)).toContainText(/\d+ of \d+ parts are here/)
  await expect(page.getByRole('button', { name: 'Let go of this week' })).toBeFocused()
  await expect(box(page).getByRole('status')).toHaveText('This week is on this device.')
  await expect(box(page)).toContainText('All that this site keeps here takes')
  await restKept(page)

  await host.stop()
  for (const path of [paths.week(older), ...posts.map(({ slug }) => paths.post(slug))]) {
    await page.goto(host.at(path))
    await expect(page.locator('main h1'), path).toBeVisible()
    await expect(page.getByRole('alert'), path).toHaveCount(0)
    await expect(page.locator('main h1'), path).not.toContainText('This device')
  }
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click()
  const list = page.getByRole('region', { name: 'Weeks on this device' })
  await expect(list.getByRole('link', { name: 'The newest week' })).toBeVisible()
  await list.getByRole('button', { name: /^Let go/ }).click()
  await expect(list.getByRole('button', { name: /^Let go/ })).toHaveCount(0)
  await expect(list.getByRole('heading')).toBeFocused()
  expect(await records(page)).toEqual([])
  await page.goto(host.at(paths.post(posts[0]?.slug ?? '')))
  await expect(page.locator('main h1')).toHaveText('This device does not have this page')
})

test('a kept week goes with everything else that a reader has kept', async ({ page }) => {
  await host.start(site)
  await keepIt(page)
  expect(await records(page)).toHaveLength(1)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click()
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await page.getByRole('button', { name: 'Yes, forget everything' }).click()
  await expect.poll(() => records(page)).toEqual([])
  await expect(page.getByRole('region', { name: 'Weeks on this device' }).getByRole('button')).toHaveCount(0)
})

test('what broke off is said, is not taken for kept, and goes on where it stopped', async ({ page }) => {
  await host.start(site)
  await openBox(page)
  let asked = 0
  await page.route(/\?keep$/, route => ((asked += 1) > 5 ? route.abort() : route.continue()))
  await page.getByRole('button', { name: 'Keep this week' }).click()
  const alert = box(page).getByRole('alert')
  await expect(alert).toContainText('The network is gone')
  await expect(alert).toContainText(/[1-9]\d* of \d+ parts are here/)
  expect(await records(page)).toEqual([])
  await page.unroute(/\?keep$/)
  const again: string[] = []
  page.on('request', request => {
    if (request.url().endsWith('?keep')) again.push(request.url())
  })
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: 'Let go of this week' })).toBeVisible()
  expect(await records(page)).toHaveLength(1)
  const all = (await ownKeys(page)).filter(path => path.startsWith('/data/') && path.split('/').length > 3)
  expect(again.length).toBeGreaterThan(0)
  expect(again.length).toBeLessThan(all.length)
})

test('a device with no room says so', async ({ page }) => {
  await page.addInitScript(() => {
    const put = Cache.prototype.put
    Cache.prototype.put = function (this: Cache, request, response) {
      return String(request).includes('/posts/')
        ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
        : put.call(this, request, response)
    }
  })
  await host.start(site)
  await openBox(page)
  await page.getByRole('button', { name: 'Keep this week' }).click()
  await expect(box(page).getByRole('alert')).toContainText('This device has no room left')
  expect(await records(page)).toEqual([])
})

test('a page that is not kept says so where a reader is, and offers what is; so does a search', async ({ page }) => {
  await host.start(site)
  await open(page, host.at(paths.about()))
  await restKept(page)
  await page.getByRole('navigation', { name: 'More' }).getByRole('link', { name: 'All weeks' }).click()
  await expect(page.locator(`main a[href="${paths.week(older)}"]`)).toBeVisible()
  await host.stop()
  await page.locator(`main a[href="${paths.week(older)}"]`).click()
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('heading', { level: 1 })).toHaveText('This device does not have this page')
  await expect(alert.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible()
  const offered = page.getByRole('region', { name: 'What you can read now' })
  await offered.getByRole('link', { name: 'Search the stories on this device' }).click()
  await page.getByRole('searchbox').fill('clouds')
  await page.keyboard.press('Enter')
  await expect(page.locator('ol[data-results] > li')).toHaveCount(1)
  await expect(page.getByText('We searched only the weeks on this device')).toBeVisible()
  await expect(page.getByText('“Kite Week 2031”', { exact: true })).toBeVisible()
})

test('a search without a network finds the stories of a kept week too', async ({ page }) => {
  await host.start(site)
  await keepIt(page)
  await restKept(page)
  await host.stop()
  const [story] = posts
  await open(page, host.at(paths.search({ q: story?.title ?? '' })))
  await expect(page.locator('ol[data-results] a').first()).toHaveText(story?.title ?? '')
  await expect(page.getByText('We searched only the weeks on this device')).toBeVisible()
  await page.locator('ol[data-results] a').first().click()
  await expect(page.locator('article[data-edition]')).toBeVisible()
})

test('a reader who saves data is asked, and then has the newest week', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await host.start(site)
  await open(page, host.at(paths.home()))
  await box(page).locator('summary').click()
  await expect(box(page).getByRole('status')).toContainText('Your browser saves data')
  await page.getByRole('button', { name: 'Keep this week' }).click()
  await expect(box(page).getByRole('status')).toContainText('stays on this device by itself', { timeout: 60_000 })
})

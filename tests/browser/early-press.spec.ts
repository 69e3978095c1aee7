// A reader may press before script has come: what they pressed is done as soon as it has.
import { corpus } from './site.ts'
import { expect, test } from './test.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '@playwright/test'

const story = paths.post(corpus.posts[0]?.slug ?? '')

/** Opens a story whose script is on its way until the returned function is called. */
const openBeforeScript = async (page: Page): Promise<() => void> => {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>(resolve => (letGo = resolve))
  await page.route(/\/assets\/(?:app|react)-[^/]*\.js$/, async route => {
    await gone
    await route.continue()
  })
  await page.goto(story, { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  expect(await page.locator('html').getAttribute('data-ready')).toBeNull()
  return letGo
}

test('a story saved before script has come is saved', async ({ page }) => {
  const letGo = await openBeforeScript(page)
  await page.getByRole('button', { name: 'Save this story' }).click()
  letGo()
  await page.locator('html[data-ready]').waitFor()
  await expect(page.getByRole('button', { name: 'Save this story' })).toHaveCount(0)
})

test('an edition chosen before script has come stays chosen, and the address says so', async ({ page }) => {
  const letGo = await openBeforeScript(page)
  await page.getByRole('radio', { name: 'Short and simple' }).check()
  letGo()
  await page.locator('html[data-ready]').waitFor()
  await expect(page.locator('article[data-edition=summary]')).toBeVisible()
  await expect(page).toHaveURL(/edition=summary/)
})

test('a page is painted before its style sheet and its script have come, and nothing moves when they do', async ({
  page,
}) => {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>(resolve => (letGo = resolve))
  await page.route(/\/assets\/[^/]*\.(?:css|js)$/, async route => {
    await gone
    await route.continue()
  })
  await page.addInitScript(() => {
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        if ('value' in entry) window.moved = (window.moved ?? 0) + Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(story, { waitUntil: 'commit' })
  await expect(page.locator('h1')).toBeVisible()
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const places = () =>
    page.locator('h1, [data-kind], fieldset').evaluateAll(all => all.map(one => one.getBoundingClientRect().toJSON()))
  const before = await places()
  letGo()
  await page.locator('html[data-ready]').waitFor()
  expect(await places()).toEqual(before)
  expect(await page.evaluate(() => window.moved ?? 0)).toBe(0)
})

declare global {
  interface Window {
    /** All layout shifts so far. */
    moved?: number
  }
}

// A page that can be read as it came waits for its reader: it fetches nothing of its own before, and loses nothing done to it.
import type { Page } from '@playwright/test'
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

const story = paths.post(corpus.posts[0]?.slug ?? '')
const ownCode = /\/assets\/(?:page-words|post|shared|week)-[^/]*\.js$/
const words = /\/data\/[^/]+\/posts\//

/** The page's own code and words that have been asked for since. */
const ownRequests = (page: Page): readonly string[] => {
  const asked: string[] = []
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (ownCode.test(pathname) || words.test(pathname)) asked.push(pathname)
  })
  return asked
}

/** Own code that is on its way until the returned function is called. */
const holdCode = async (page: Page): Promise<() => void> => {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>(resolve => (letGo = resolve))
  await page.route(ownCode, async route => {
    await gone
    await route.continue()
  })
  return letGo
}

test('a story fetches its own code and words when its reader does something, and not before', async ({ page }) => {
  const asked = ownRequests(page)
  await open(page, story)
  await page.waitForTimeout(2500)
  expect(asked).toEqual([])
  await page.mouse.move(40, 40)
  await page.locator('html:not([data-held])').waitFor()
  expect(asked.some(path => words.test(path))).toBe(true)
})

test('a story is taken over at once where its reader has kept something', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader.setting.size', '"125"'))
  await open(page, story)
  await expect(page.locator('html')).not.toHaveAttribute('data-held')
  await page.getByRole('button', { name: 'Mark as read' }).evaluate((button: HTMLElement) => button.click())
  await expect(page.getByRole('button', { name: 'Mark as not read' })).toBeVisible()
})

test('what is pressed while the code is on its way is done once, when it has come', async ({ page }) => {
  const letGo = await holdCode(page)
  await open(page, story)
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await page.getByRole('radio', { name: 'Short and simple' }).check()
  await page.getByRole('button', { name: 'Mark as read' }).click()
  letGo()
  await expect(page.getByRole('button', { name: 'Mark as not read' })).toBeVisible()
  await page.getByRole('button', { name: 'Mark as not read' }).click()
  await expect(page.getByRole('button', { name: 'Mark as read' })).toBeVisible()
})

test('a press that a script makes, with no pointer and no key, is done', async ({ page }) => {
  await open(page, story)
  await page.getByRole('button', { name: 'Save this story' }).evaluate((button: HTMLElement) => button.click())
  await expect(page.getByRole('button', { name: 'Save this story' })).toHaveCount(0)
})

test('tools that were opened while the code was on its way are whole once it has come', async ({ page }) => {
  const letGo = await holdCode(page)
  await open(page, story)
  await page.locator('main [data-kind] > details > summary').first().click()
  letGo()
  await page.getByRole('button', { name: 'Save this passage' }).click()
  await expect(page.getByRole('button', { name: 'Save this passage' })).toHaveCount(0)
})

test('a link that is followed while the code is on its way leads on without loading the site anew', async ({
  page,
}) => {
  await open(page, paths.home())
  const letGo = await holdCode(page)
  await page.evaluate(() => Object.assign(window, { sameLoad: true }))
  const link = page.locator('main h3 a, main h2 a').first()
  const name = (await link.innerText()).trim()
  await link.click()
  letGo()
  await expect(page.locator('main h1')).toHaveText(name)
  expect(await page.evaluate(() => 'sameLoad' in window)).toBe(true)
  await expect(page.locator('html')).not.toHaveAttribute('data-held')
})

test('a reader who skips to the main text before the code has come keeps their place', async ({ page }) => {
  const letGo = await holdCode(page)
  await open(page, paths.home())
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  const focused = await page.locator('main :focus').elementHandle()
  letGo()
  await expect(page.locator('html')).not.toHaveAttribute('data-held')
  expect(await focused?.evaluate(node => node === document.activeElement)).toBe(true)
})

test.describe('a story that stays away', () => {
  test.use({ mayLog: [/Failed to load resource/] })

  test('where the words do not come, the page stays as it was, and the next touch asks again', async ({ page }) => {
    await page.route(words, route => route.abort())
    await open(page, story)
    const failed = page.waitForEvent('requestfailed', {
      predicate: request => words.test(request.url()),
      timeout: 30_000,
    })
    await page.mouse.move(40, 40)
    await failed
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.unroute(words)
    let steps = 1
    await expect(async () => {
      await page.mouse.move(steps++ * 7, 60)
      await expect(page.locator('html')).not.toHaveAttribute('data-held', { timeout: 1000 })
    }).toPass()
    await expect(page.locator('main h1')).toHaveCount(1)
  })
})

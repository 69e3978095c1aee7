// More stories than are shown at once, on a build of its own: asking for more, and coming back to them.
import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { ownSite } from './own-site.ts'
import { expect, open, test } from './test.ts'

const stories = 45
const numbers = Array.from({ length: stories }, (_, at) => at + 1)
const source = `Kite Week 2031

Friday, 9 May 2031

${numbers
  .map(
    number => `Wind for street ${number}

By Ada Placeholder, kite maker and teacher

Our street had one kite and ${number} children, so we sat down together and asked what each would like.

At last somebody drew a kite on a newspaper, and all the neighbours came to see.`,
  )
  .join('\n\n')}
`

const at = ownSite(source)
const titles = (page: Page) => page.locator('main ol[data-results] > li h3 a')
const shownOn = (page: Page) => titles(page).evaluateAll(links => links.map(link => link.getAttribute('href')))

test('more stories are shown when asked for, with the focus on the first of them', async ({ page }) => {
  await open(page, at(paths.search({ q: 'kite' })))
  await expect(titles(page)).toHaveCount(20)
  await expect(page.locator('[role=status]')).toHaveText(`${stories} stories for “kite”, the first 20 shown`)
  const more = page.getByRole('button', { name: 'Show 20 more' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveCount(40)
  await expect(titles(page).nth(20)).toBeFocused()
  await expect(titles(page).nth(20)).toBeInViewport()
  await expect(page).toHaveURL(at(paths.search({ q: 'kite', show: '40' })))
  await page.getByRole('button', { name: 'Show 5 more' }).click()
  await expect(titles(page)).toHaveCount(stories)
  await expect(titles(page).nth(40)).toBeFocused()
})

test('Back and a reload come to the same story among those asked for, a shared address to the same stories', async ({
  page,
  context,
}) => {
  await open(page, at(paths.search({ q: 'kite' })))
  await page.getByRole('button', { name: 'Show 20 more' }).click()
  const link = titles(page).nth(33)
  await link.focus()
  const shown = await shownOn(page)
  const top = await page.evaluate(() => window.scrollY)
  expect(top).toBeGreaterThan(3000)
  const isThere = async () => {
    await expect(link).toBeFocused()
    expect(await shownOn(page)).toEqual(shown)
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - top)).toBeLessThanOrEqual(2)
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/posts\//)
  await page.goBack()
  await isThere()
  // A moment: the place is kept when a reader has stopped moving.
  await page.waitForTimeout(300)
  await page.reload()
  await titles(page).first().waitFor()
  await isThere()
  const other = await context.newPage()
  await open(other, page.url())
  await expect(titles(other)).toHaveCount(40)
  expect(await shownOn(other)).toEqual(shown)
})

test('a day, a person or another question begins at the first stories again', async ({ page }) => {
  await open(page, at(paths.search({ q: 'kite', show: '40' })))
  await expect(titles(page)).toHaveCount(40)
  await page.getByRole('searchbox').fill('newspaper')
  await expect(page).toHaveURL(at(paths.search({ q: 'newspaper' })))
  await expect(titles(page)).toHaveCount(20)
})

// What is printed: a booklet with a cover, contents, page numbers and no way-finding, on the paper and in the size asked for.
import type { Page } from '@playwright/test'
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

const [post] = corpus.posts
const story = paths.post(post?.slug ?? '')
const theme = corpus.themes.find(({ evidence }) => new Set(evidence.map(one => one.post)).size > 1)

/** Asks for the booklet; the browser's own window for printing is not opened, only noted. */
const printBooklet = async (page: Page, choose: readonly string[] = []) => {
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Print' })
  for (const name of choose) await panel.getByRole('radio', { name }).check()
  await panel.getByRole('button', { name: 'Print the booklet' }).click()
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true)
  await page.emulateMedia({ media: 'print' })
}
/** Sizes of the pages of a PDF, in whole points. Chromium writes them in plain letters. */
const pagesOf = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, wide, high]) => `${Math.round(Number(wide))} × ${Math.round(Number(high))}`,
  )

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true })
  })
})

test('a theme is printed story by story, with a cover and a list, without any way-finding', async ({ page }) => {
  await open(page, paths.theme(theme?.slug ?? ''))
  const name = await page.locator('h1').innerText()
  await printBooklet(page)
  const booklet = page.locator('[data-booklet-part]')
  await expect(booklet.getByRole('heading', { level: 1 })).toHaveText(name)
  const stories = await booklet.getByRole('listitem').allInnerTexts()
  expect(stories.length).toBeGreaterThan(1)
  await expect(booklet.locator('article')).toHaveCount(stories.length)
  await expect(booklet.getByText(/\/posts\/[a-z0-9-]+\/$/)).toHaveCount(stories.length)
  for (const hidden of ['body header nav', 'footer', 'main > :not([data-booklet-part])'])
    for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden()
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }))
  // A4: 210 × 297 mm. Cover, list, and each story on a page of its own at least.
  expect(new Set(pages)).toEqual(new Set(['595 × 842']))
  expect(pages.length).toBeGreaterThanOrEqual(stories.length + 2)
})

test('a story is printed in the edition shown, on US Letter, in very large print, without addresses', async ({
  page,
}) => {
  await open(page, `${story}?edition=summary`)
  await printBooklet(page, ['US Letter', 'Very large: 24 point', 'Leave them out'])
  const booklet = page.locator('[data-booklet-part]')
  await expect(booklet).toContainText('Short and simple')
  await expect(booklet.getByText(/\/posts\/[a-z0-9-]+\/$/)).toHaveCount(0)
  const sizes = await booklet
    .locator('article p')
    .evaluateAll(all => all.map(one => Number.parseFloat(getComputedStyle(one).fontSize)))
  // 24 points are 32 pixels.
  expect(Math.min(...sizes)).toBeCloseTo(32, 1)
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }))
  expect(new Set(pages)).toEqual(new Set(['612 × 792']))
})

test('when the printing is over, the page is as it was', async ({ page }) => {
  await open(page, story)
  await printBooklet(page)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('[data-booklet-part]')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeFocused()
})

test('without a booklet the browser’s own printing shows the page, and nothing that is only for pressing', async ({
  page,
}) => {
  await open(page, story)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('h1')).toBeVisible()
  for (const hidden of ['nav', 'main button:not([popovertarget^=hard-])', 'main details'])
    for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden()
})

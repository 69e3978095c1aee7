// A move between pages without a page load does what a page load does for a reader.
import type { Page } from '@playwright/test'
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

declare global {
  interface Window {
    /** Set by a test: gone once the page has been loaded anew. */
    sameLoad: boolean
    /** What polite live regions have said since the test began to listen. */
    said: string[]
  }
}

const listen = (page: Page) =>
  page.evaluate(() => {
    window.sameLoad = true
    window.said = []
    const listener = new MutationObserver(changes => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[aria-live=polite], [role=status]',
        )
        const text = region?.textContent.trim() ?? ''
        if (text !== '') window.said.push(text)
      }
    })
    listener.observe(document.body, { subtree: true, childList: true, characterData: true })
  })

const storyLink = 'main a[href^="/posts/"]:not([href*="#"])'

test('a reader who follows a link arrives at the top of a page with its own title', async ({ page }) => {
  await open(page, '/')
  await listen(page)
  const link = page.locator(storyLink).last()
  const name = (await link.innerText()).trim()
  await link.click()
  await expect(page.locator('main h1')).toHaveText(name)
  await expect(page.locator('main h1')).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(`^${name.replace(/[^\w\s]/g, '.')}`))
  expect(await page.evaluate(() => [window.sameLoad, window.scrollY])).toEqual([true, 0])
  const title = await page.title()
  expect(await page.evaluate(() => window.said)).toEqual([title])
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(new URL(page.url()).pathname)
})

test('a reader on a slow line arrives just so, once the page is there', async ({ page }) => {
  await open(page, paths.authors())
  await listen(page)
  // The code comes later than the words, and both later than the click.
  for (const [files, delay] of [
    [/\/data\//, 200],
    [/\/assets\/.*\.js$/, 600],
  ] as const) {
    await page.route(files, async route => {
      await new Promise(done => setTimeout(done, delay))
      await route.continue()
    })
  }
  const link = page.locator('main a[href^="/authors/"]').first()
  const name = (await link.innerText()).trim()
  await link.dispatchEvent('click')
  await expect(page.locator('main h1')).toHaveText(name)
  await expect(page.locator('main h1')).toBeFocused()
  const title = await page.title()
  expect(await page.evaluate(() => [window.sameLoad, window.said])).toEqual([true, [title]])
})

test('Back brings a reader to the place and the link they left from', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await open(page, '/')
  const link = page.locator(storyLink).last()
  await link.focus()
  await link.scrollIntoViewIfNeeded()
  const href = await link.getAttribute('href')
  const top = await page.evaluate(() => window.scrollY)
  expect(top).toBeGreaterThan(100)
  await page.keyboard.press('Enter')
  await expect(page.locator('main h1')).toBeFocused()
  await page.goBack()
  await expect(page.locator(':focus')).toHaveAttribute('href', href ?? '')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top)
  await page.goForward()
  await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`))
})

test('Back from a passage brings a reader back to the theme it was found on', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  const theme = corpus.themes.find(({ evidence }) => evidence.length > 3)
  await open(page, paths.theme(theme?.slug ?? ''))
  const link = page.locator('main a[href*="#p"]').last()
  await link.scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => window.scrollY)
  await link.click()
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top)
})

test('a page that does not arrive says so, and comes when it is asked for again', async ({ browser, baseURL }) => {
  const slug = corpus.authors[0]?.slug ?? ''
  const page = await browser.newPage({ baseURL: baseURL ?? '' })
  await open(page, paths.authors())
  await page.route(/\/data\/[^/]+\/authors\//, route => route.abort())
  await page
    .locator(`main a[href="${paths.author(slug)}"]`)
    .first()
    .click()
  const alert = page.getByRole('alert')
  await expect(alert).toBeVisible()
  await page.unroute(/\/data\/[^/]+\/authors\//)
  await alert.getByRole('button').click()
  await expect(alert).toHaveCount(0)
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page).toHaveTitle(/.+ – /)
  await page.close()
})

// What is likely to be opened next is fetched before it is asked for; not for whoever saves data.
import type { Page } from '@playwright/test'
import { expect, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

const words = /\/data\/[^/]+\/posts\//

const requestsOf = (page: Page): readonly string[] => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  return asked
}

test('a story on the screen is fetched ahead, and its link then asks for nothing', async ({ page }) => {
  const fetched = page.waitForResponse(response => words.test(response.url()))
  await open(page, paths.home())
  const { pathname } = new URL((await fetched).url())
  const slug = /posts\/([^/]+)\.json$/.exec(pathname)?.[1] ?? ''
  await page.waitForLoadState('networkidle')
  const link = page.locator(`main a[href$="${paths.post(slug)}"]`).first()
  // A pointer on its way over the page may have others fetched.
  await link.hover()
  await page.waitForLoadState('networkidle')
  const asked = requestsOf(page)
  await link.click()
  await expect(page).toHaveURL(new RegExp(`${paths.post(slug)}$`))
  await expect(page.locator('main h1')).toBeFocused()
  // What only comes once the story is there is no part of it: the keeping of the reader's place.
  expect(asked.filter(url => /\/data\/|\/assets\/(?:post|shared|page-words)-/.test(url))).toEqual([])
})

for (const [who, connection] of [
  ['a reader who saves data', { saveData: true }],
  ['a reader on a very slow line', { effectiveType: '2g' }],
] as const) {
  test(`nothing is fetched ahead for ${who}`, async ({ page }) => {
    await page.addInitScript(
      value => Object.defineProperty(navigator, 'connection', { value, configurable: true }),
      connection,
    )
    const asked = requestsOf(page)
    await open(page, paths.home())
    await page.waitForTimeout(3000)
    expect(asked.filter(url => words.test(url))).toEqual([])
  })
}

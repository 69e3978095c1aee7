// Everything with the keyboard alone.
import type { Page } from '@playwright/test'
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

const tabTo = async (page: Page, css: string): Promise<void> => {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(selector => document.activeElement?.matches(selector) ?? false, css)) return
  }
  throw new Error(`400 presses of Tab never came to ${css}`)
}

test('the first Tab comes to a link that skips to the main text', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  const skip = page.locator('a:focus')
  await expect(skip).toHaveText(/skip/i)
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('main :focus')).toHaveCount(1)
})

test('from home, two activations open a passage on a theme', async ({ page }) => {
  await open(page, '/')
  await tabTo(page, 'main a[href^="/themes/"]')
  const name = await page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.keyboard.press('Enter')
  await expect(page.locator('main h1')).toContainText(name.trim())
  await tabTo(page, 'main a[href*="#p"]')
  const id = new URL(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).hash
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/posts/[a-z0-9-]+/${id}$`))
  await expect(page.locator(id)).toBeFocused()
  await expect(page.locator(id)).toBeInViewport()
})

test('every passage of every theme is at most three links away from home', async ({ page }) => {
  const linksOf = async (path: string) =>
    page.request
      .get(path)
      .then(response => response.text())
      .then(html => new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)))
  const home = await linksOf('/')
  const themes = home.has(paths.themes()) ? await linksOf(paths.themes()) : new Set<string>()
  for (const { slug, evidence } of corpus.themes) {
    expect(home.has(paths.theme(slug)) || themes.has(paths.theme(slug)), slug).toBe(true)
    const links = await linksOf(paths.theme(slug))
    for (const at of evidence) expect(links, slug).toContain(paths.post(at.post, at.passage))
  }
})

test('Tab reaches everything in a post, in order, always in sight, and leaves it again', async ({ page }) => {
  await open(page, paths.post(corpus.posts[0]?.slug ?? ''))
  const total = await page.evaluate(() => {
    const all = document.querySelectorAll('a[href], button, input, summary, select, textarea')
    const shown = [...all].filter(element => element.checkVisibility({ visibilityProperty: true }))
    // A group of radio buttons is one stop.
    const stops = shown.filter(
      element => !(element instanceof HTMLInputElement && !element.checked && element.type === 'radio'),
    )
    for (const [index, element] of stops.entries()) element.setAttribute('data-stop', String(index))
    return stops.length
  })
  expect(total).toBeGreaterThan(20)
  for (let stop = 0; stop < total; stop++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    await expect(focused).toHaveAttribute('data-stop', String(stop))
    await expect(focused).toBeInViewport()
  }
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
})

test('the arrow keys move between the editions of a post', async ({ page }) => {
  const post = corpus.posts.find(({ editions }) => editions.length > 1)
  await open(page, paths.post(post?.slug ?? ''))
  const [first = '', second = ''] = post?.editions ?? []
  const article = page.locator('article[data-edition]')
  await expect(article).toHaveAttribute('data-edition', first)
  await tabTo(page, 'input[type=radio]')
  await page.keyboard.press('ArrowDown')
  await expect(article).toHaveAttribute('data-edition', second)
  await expect(page.locator('input[type=radio]:checked')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(article).toHaveAttribute('data-edition', first)
})

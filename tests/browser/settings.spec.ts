// The reading settings: drawn before the first pixel, on every page, kept on the device, and set back with one press.
import type { Page } from '@playwright/test'
import { corpus, pageKinds } from './site.ts'
import { expect, missingPageLog, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

// Where a test cuts off scripts on purpose, the browser says that they did not come.
test.use({ mayLog: [new RegExp(`${missingPageLog.source}|net::ERR_FAILED`)] })

const story = paths.post(corpus.posts[0]?.slug ?? '')
const keep = (page: Page, settings: Readonly<Record<string, string>>) =>
  page.addInitScript(kept => {
    for (const [name, value] of Object.entries(kept))
      window.localStorage.setItem(`reader.setting.${name}`, JSON.stringify(value))
  }, settings)
const style = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)
const setting = (page: Page, name: string, value: string) =>
  page.locator(`[data-setting=${name}] input[value="${value}"]`).check()

for (const [kind, address] of pageKinds) {
  test(`${kind} with text three times as big scrolls in one direction alone at 320 pixels`, async ({ page }) => {
    await keep(page, { size: '300' })
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, address)
    const [text, wide, room] = await page.evaluate(() => [
      getComputedStyle(document.body).fontSize,
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(text).toBe('57px')
    expect(wide).toBeLessThanOrEqual(Number(room))
  })
}

test('a change shows at once, holds on other pages and after a reload, before any script but the first', async ({
  page,
}) => {
  await open(page, paths.settings())
  const usual = await style(page, 'body', 'font-size')
  await setting(page, 'size', '150')
  await setting(page, 'lines', 'wider')
  await setting(page, 'letters', 'wider')
  await setting(page, 'words', 'wide')
  await setting(page, 'colours', 'dark')
  await setting(page, 'width', 'narrow')
  const shown = async () => ({
    size: await style(page, 'body', 'font-size'),
    lines: await style(page, 'main p', 'line-height'),
    letters: await style(page, 'body', 'letter-spacing'),
    words: await style(page, 'body', 'word-spacing'),
    paper: await style(page, 'body', 'background-color'),
  })
  expect(await shown()).toMatchObject({ size: `${Number.parseFloat(usual) * 1.5}px`, paper: 'rgb(21, 27, 37)' })
  // Only the blocking file of the head may run: what it has not drawn stays undrawn.
  await page.route(/assets\/(?!first-paint)[^/]*\.js$/, route => route.abort())
  await page.goto(story)
  const first = await shown()
  expect(first).toMatchObject({ size: `${Number.parseFloat(usual) * 1.5}px`, paper: 'rgb(21, 27, 37)' })
  expect(Number.parseFloat(first.letters)).toBeGreaterThan(2)
  expect(Number.parseFloat(first.words)).toBeGreaterThan(2)
  await page.unroute(/assets\/(?!first-paint)[^/]*\.js$/)
  await open(page, paths.settings())
  await page.getByRole('button', { name: 'Set everything back' }).click()
  await expect(page.getByText('Everything is as usual again.')).toBeVisible()
  expect(await style(page, 'body', 'font-size')).toBe(usual)
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([])
})

test('the panel opens on every page with keys alone, and gives the focus back', async ({ page }) => {
  for (const [, address] of pageKinds.filter(([kind]) => ['home', 'post', 'theme', 'search'].includes(kind))) {
    await open(page, address)
    const way = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reading settings' })
    await way.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: 'Reading settings' })
    await expect(panel).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`${address.replaceAll(/[?]/g, '\\?')}$`))
    await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('html')).toHaveAttribute('data-set-size', '112')
    await page.keyboard.press('ArrowUp')
    await expect(page.locator('html')).not.toHaveAttribute('data-set-size')
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(way).toBeFocused()
  }
})

test('colours of one’s own are told how well they can be read, and mended on request', async ({ page }) => {
  await open(page, paths.settings())
  await setting(page, 'colours', 'own')
  await page.getByLabel('Paper').fill('#335577')
  await page.getByLabel('Text', { exact: true }).fill('#446688')
  await expect(page.getByText(/^Hard to read\. The contrast is 1\.\d to 1/)).toBeVisible()
  await page.getByRole('button', { name: 'Make the text easy to read' }).click()
  await expect(page.getByText(/^Good\. The contrast is (?:7|8)\.\d to 1/)).toBeVisible()
  await page.reload()
  expect(await style(page, 'body', 'background-color')).toBe('rgb(51, 85, 119)')
})

for (const [face, file] of [
  ['usual', /atkinson/],
  ['literata', /literata/],
  ['lexend', /lexend/],
  ['dyslexic', /opendyslexic/],
] as const) {
  test(`of the faces, ${face} is fetched by those who have chosen it, and no other`, async ({ page }) => {
    const fonts: string[] = []
    page.on('request', request => {
      if (request.url().endsWith('.woff2')) fonts.push(new URL(request.url()).pathname)
    })
    await keep(page, { face })
    // Where a host is slow to answer, the usual face is left for another visit (reading/first-face).
    await expect(async () => {
      await open(page, story)
      await page.evaluate(() => document.fonts.ready)
      expect(fonts.filter(font => file.test(font)).length).toBeGreaterThan(0)
    }).toPass()
    // The usual one is asked for in the head of the page, before anybody can know.
    expect(fonts.filter(font => !file.test(font) && !font.includes('atkinson'))).toEqual([])
  })
}

test('the edition that is liked first is shown first, without script for the page too', async ({ page }) => {
  const post = corpus.posts.find(({ editions }) => editions.includes('summary') && editions[0] !== 'summary')
  if (!post) throw new Error('No post has a summary besides another edition')
  await keep(page, { edition: 'summary' })
  await open(page, paths.post(post.slug))
  await expect(page.locator('article[data-edition]')).toHaveAttribute('data-edition', 'summary')
  await open(page, paths.post(post.slug, 'p2'))
  await expect(page.locator('article[data-edition]')).toHaveAttribute('data-edition', post.editions[0] ?? '')
})

test('the light shows a few lines, moved by keys, by a press and by its buttons', async ({ page }) => {
  await keep(page, { light: '3' })
  await open(page, story)
  const light = page.getByRole('region', { name: 'Light on the lines' })
  await expect(light).toBeVisible()
  const lit = () =>
    page.evaluate(() => {
      const [above, below] = [...document.querySelectorAll('[data-light] > *')]
      return [above?.getBoundingClientRect().bottom ?? 0, below?.getBoundingClientRect().top ?? 0].map(place =>
        Math.round(place + window.scrollY),
      )
    })
  // The lines are measured a frame after the buttons are drawn.
  await page.locator('[data-light]').waitFor({ state: 'attached' })
  const [top = 0, bottom = 0] = await lit()
  expect(bottom - top).toBeGreaterThan(60)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const [later = 0] = await lit()
  expect(later).toBeGreaterThan(top)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  expect(await lit()).toEqual([top, bottom])
  await light.getByRole('button', { name: 'Line down' }).click()
  expect((await lit())[0]).toBeGreaterThan(top)
  const passage = page.locator('article [id^=p]').nth(2)
  await passage.click({ position: { x: 5, y: 5 } })
  const box = await passage.evaluate(element => element.getBoundingClientRect().top + window.scrollY)
  const [from = 0, to = 0] = await lit()
  expect(from).toBeLessThan(box + 20)
  expect(to).toBeGreaterThan(box)
  await light.getByRole('button', { name: 'Light off' }).click()
  await expect(light).toHaveCount(0)
})

test('the light goes where the keys go, and what has the focus is never dim', async ({ page }) => {
  await keep(page, { light: '3' })
  await open(page, story)
  await expect(page.getByRole('region', { name: 'Light on the lines' })).toBeVisible()
  const sheets = page.locator('[data-light]')
  /** Whether what has the focus, with the ring of 5 px around it, looks as it does without the light. */
  const isClear = async () => {
    const clip = await page.evaluate(() => {
      const { x, y, width, height } = (document.activeElement ?? document.body).getBoundingClientRect()
      return { x: x - 5, y: y - 5, width: width + 10, height: height + 10 }
    })
    const lit = await page.screenshot({ clip })
    await sheets.evaluate(element => element.setAttribute('hidden', ''))
    const plain = await page.screenshot({ clip })
    await sheets.evaluate(element => element.removeAttribute('hidden'))
    return lit.equals(plain)
  }
  const main = page.locator('main')
  await main.getByRole('link').first().focus()
  for (const _ of Array.from({ length: 12 })) {
    await page.keyboard.press('Tab')
    await expect.poll(isClear).toBe(true)
  }
  // The light went along, and when it is moved on, the ring stays clear.
  const box = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0)
  const above = sheets.locator('div').first()
  expect(await above.evaluate(sheet => sheet.getBoundingClientRect().bottom)).toBeLessThan(box)
  for (const _ of Array.from({ length: 6 })) await page.keyboard.press('ArrowDown')
  const later = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0)
  await expect.poll(() => above.evaluate(sheet => sheet.getBoundingClientRect().bottom)).toBeGreaterThan(later)
  expect(await isClear()).toBe(true)
})

test('the light goes along to what a search has found, and leaves the bar of the search alone', async ({ page }) => {
  await keep(page, { light: '3' })
  await open(page, paths.search({ q: 'power' }))
  await page.locator('main a[href*="/posts/"][href*="#p"]').last().click()
  const bar = page.getByRole('region', { name: 'Words you searched for' })
  await expect(bar).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
  const sheets = page.locator('[data-light]')
  await expect(sheets.locator('div').first()).toBeInViewport()
  await expect(sheets.locator('div').last()).toBeInViewport()
  // All but its edge, which may lie between two pixels.
  const { x, y, width, height } = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const clip = { x, y: y + 4, width, height: height - 4 }
  const lit = await page.screenshot({ clip })
  await sheets.evaluate(element => element.setAttribute('hidden', ''))
  expect(lit.equals(await page.screenshot({ clip }))).toBe(true)
  const next = bar.getByRole('button', { name: 'Next' })
  expect(
    await next.evaluate(button => {
      const { top, bottom, left, right } = button.getBoundingClientRect()
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === button
    }),
  ).toBe(true)
})

test('with text three times as big, most meanings of hard words stand whole beside a word that is in sight', async ({
  page,
}) => {
  await keep(page, { size: '300' })
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, story)
  const words = page.locator('main [popovertarget^="hard-"]:visible')
  const cut: string[] = []
  const many = Math.min(12, await words.count())
  await page.keyboard.press('Tab')
  for (const at of Array.from({ length: many }).keys()) {
    await words.nth(at).focus()
    const meaning = page.locator('[popover]:popover-open')
    await expect(meaning).toBeVisible()
    const top = await words.nth(at).evaluate(word => word.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    const isCut = await meaning.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
    if (isCut) cut.push(await meaning.innerText())
  }
  expect(many).toBeGreaterThan(5)
  expect(cut.length).toBeLessThan(many / 3)
})

test('a button that the keys press leaves the light where it is', async ({ page }) => {
  await keep(page, { light: '1' })
  await open(page, story)
  const top = () =>
    page
      .locator('[data-light] > *')
      .first()
      .evaluate(sheet => Math.round(sheet.getBoundingClientRect().bottom + window.scrollY))
  const button = page.locator('main').getByRole('button', { name: /^Mark as/ })
  await expect(page.getByRole('region', { name: 'Light on the lines' })).toBeVisible()
  await page.keyboard.press('Tab')
  await button.focus()
  const there = await top()
  expect(there).toBeGreaterThan(200)
  await page.keyboard.press('Enter')
  await expect(button).toHaveText('Mark as not read')
  expect(await top()).toBe(there)
})

test('settings hold on paper', async ({ page }) => {
  await keep(page, { lines: 'wider', letters: 'wider', face: 'lexend' })
  await open(page, story)
  await page.emulateMedia({ media: 'print' })
  expect(await style(page, 'body', 'font-family')).toContain('Lexend')
  expect(Number.parseFloat(await style(page, 'body', 'letter-spacing'))).toBeGreaterThan(1)
})

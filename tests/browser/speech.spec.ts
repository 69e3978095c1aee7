// Reading aloud in a real browser, with an engine that stands in for the browser's own: what is marked, what keys do, and
// that nothing is said that nobody asked for.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { corpus } from './site.ts'
import { standInSpeech } from './speech-stand-in.ts'
import { expect, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

const bySize = corpus.posts.toSorted((a, b) => b.passages.length - a.passages.length)
const [long] = bySize
const [first, second] = corpus.posts
if (!long || !first || !second) throw new Error('The site has too few stories to test with')

const bar = (page: Page) => page.getByRole('region', { name: 'Reading aloud' })
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true })
const said = (page: Page) => page.evaluate(() => window.spoken.join(' '))
/** A text as it is remembered: its words with one space between. */
const words = (text: string): string => text.split(/\s+/).join(' ')
const marked = (page: Page, name: string) =>
  page.evaluate(one => [...(CSS.highlights.get(one) ?? [])].map(String).join(' '), name)
const listen = async (page: Page) => {
  await page
    .locator('main')
    .getByRole('button', { name: /^(?:Listen$|Go on listening)/ })
    .first()
    .click()
  await expect(bar(page)).toBeVisible()
}
/** A real load of a page, with its own speech. */
const openWith = async (page: Page, address: string, { voices = ['Anna'], pace = 60 } = {}) => {
  await page.addInitScript(standInSpeech, { voices, pace })
  await open(page, address)
}

test('nothing is said and no code for it is fetched before somebody reaches for it', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', request => fetched.push(request.url()))
  await openWith(page, paths.post(long.slug))
  await page.mouse.wheel(0, 2000)
  await page.waitForTimeout(1000)
  expect(fetched.filter(url => /speech-/.test(url))).toEqual([])
  expect(await said(page)).toBe('')
  await page.getByRole('button', { name: 'Listen', exact: true }).focus()
  await expect.poll(() => fetched.filter(url => /speech-/.test(url)).length).toBeGreaterThan(0)
  expect(await said(page)).toBe('')
})

test('the sentence and the word are marked, and move on with the voice', async ({ page }) => {
  await openWith(page, paths.post(long.slug))
  await listen(page)
  await expect.poll(() => said(page)).toContain(words(long.title))
  await expect(bar(page)).toContainText(`Reading: ${long.title}`)
  await expect(bar(page)).toContainText(/passage \d+/)
  const seen = new Set<string>()
  await expect.poll(async () => seen.add(await marked(page, 'spoken-word')).size).toBeGreaterThan(4)
  const sentence = await marked(page, 'spoken')
  const text = long.passages.map(({ original, retold }) => original ?? retold ?? '').join(' ')
  expect(text).toContain(sentence)
})

test('it pauses, goes a sentence on and back, and goes on where it was', async ({ page }) => {
  await openWith(page, paths.post(long.slug), { pace: 25 })
  await listen(page)
  await expect(bar(page)).toContainText(/passage \d+/)
  await button(page, 'Pause').click()
  const here = await marked(page, 'spoken')
  await page.waitForTimeout(1500)
  expect(await marked(page, 'spoken')).toBe(here)
  await button(page, 'Sentence on').click()
  await expect.poll(() => marked(page, 'spoken')).not.toBe(here)
  await button(page, 'Sentence back').click()
  await expect.poll(() => marked(page, 'spoken')).toBe(here)
  const before = (await said(page)).length
  await button(page, 'Play').click()
  await expect.poll(async () => (await said(page)).slice(before).trim()).not.toBe('')
  expect(here).toContain((await said(page)).slice(before).trim().slice(0, 20))
})

test('Escape stops it, but not while something else is open or a field has the focus', async ({ page }) => {
  await openWith(page, paths.post(long.slug), { pace: 10 })
  await listen(page)
  await bar(page).getByLabel('Speed').focus()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeVisible()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reading settings' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(bar(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  expect(await marked(page, 'spoken')).toBe('')
  expect(await page.evaluate(() => window.speechSynthesis.speaking)).toBe(false)
})

test('a reload keeps the place and stays silent until a press', async ({ page }) => {
  await openWith(page, paths.post(long.slug), { pace: 40 })
  await listen(page)
  await expect(bar(page)).toContainText(/passage \d+/)
  await expect.poll(() => marked(page, 'spoken')).not.toBe('')
  await button(page, 'Pause').click()
  const [here, what] = [await marked(page, 'spoken'), await bar(page).locator('p').first().textContent()]
  await page.reload()
  await expect(bar(page)).toContainText(what ?? '')
  await expect.poll(() => marked(page, 'spoken')).toBe(here)
  await page.waitForTimeout(1000)
  expect(await said(page)).toBe('')
  await button(page, 'Play').click()
  await expect.poll(() => said(page)).not.toBe('')
})

test('leaving stops it, and the story offers to go on from there', async ({ page }) => {
  await openWith(page, paths.post(long.slug), { pace: 40 })
  await listen(page)
  await expect(bar(page)).toContainText(/passage \d+/)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Themes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(long.title)
  await expect(bar(page)).toHaveCount(0)
  const silent = (await said(page)).length
  await page.waitForTimeout(1000)
  expect((await said(page)).length).toBe(silent)
  await page.goBack()
  await expect(page.getByRole('button', { name: /^Go on listening from passage \d+$/ })).toBeVisible()
  await expect(bar(page)).toHaveCount(0)
})

test('another edition goes on in the same passage', async ({ page }) => {
  const post = corpus.posts.find(({ editions }) => editions.length > 1)
  if (!post) throw new Error('No story has two editions')
  await openWith(page, paths.post(post.slug), { pace: 20 })
  await listen(page)
  await expect(bar(page)).toContainText(/passage \d+/)
  await page.locator('input[name=edition][value=summary]').check()
  await expect(bar(page)).toContainText(/line \d+/)
  await expect.poll(() => marked(page, 'spoken')).not.toBe('')
  const points = post.summary?.blocks.map(({ text }) => text).join(' ') ?? ''
  expect(points).toContain(await marked(page, 'spoken'))
})

test('a week is read story after story, each on its own page', async ({ page }) => {
  // No faster: an engine that is, is not believed. The short summary is soon read.
  await page.addInitScript(() => window.localStorage.setItem('reader.setting.edition', '"summary"'))
  await openWith(page, paths.home(), { pace: 140 })
  await page.getByRole('button', { name: 'Listen to the whole week' }).click()
  await expect(page).toHaveURL(new RegExp(`${paths.post(first.slug)}$`))
  await button(page, 'Sentence back').focus()
  await expect(page).toHaveURL(new RegExp(`${paths.post(second.slug)}$`), { timeout: 60_000 })
  await expect.poll(() => said(page)).toContain(words(second.title))
  await expect(button(page, 'Sentence back')).toBeFocused()
  await button(page, 'Pause').click()
  await expect(bar(page)).toContainText(second.title)
  const all = await said(page)
  expect(all.startsWith(words(first.title))).toBe(true)
  expect(all.indexOf(words(second.title))).toBeGreaterThan(0)
  await button(page, 'Stop').click()
  await open(page, paths.home())
  await expect(page.getByRole('button', { name: 'Go on listening to the week' })).toBeVisible()
})

test('a theme’s passages are read where they are quoted, after the titles of their stories', async ({ page }) => {
  const theme = corpus.themes.find(({ evidence }) => evidence.length > 1)
  const post = corpus.posts.find(({ slug }) => theme?.evidence.some(at => at.post === slug))
  if (!theme || !post) throw new Error('No theme has passages')
  await openWith(page, paths.theme(theme.slug), { pace: 40 })
  await page.getByRole('button', { name: 'Listen to these passages' }).click()
  await expect.poll(async () => (await said(page)).startsWith(words(post.title))).toBe(true)
  await expect(bar(page)).toContainText(/passage \d+/)
  const sentence = await marked(page, 'spoken')
  expect(sentence).not.toBe('')
  await expect(page.locator('a[data-spoken]')).toContainText(sentence)
  await expect(page).toHaveURL(new RegExp(`${paths.theme(theme.slug)}$`))
})

test('without a voice the bar says so, and what to do', async ({ page }) => {
  await openWith(page, paths.post(long.slug), { voices: [] })
  await listen(page)
  await expect(bar(page).getByRole('status')).toContainText('There is no voice on this device')
  await expect(button(page, 'Play')).toBeVisible()
  await expect(page.locator('[data-spoken]')).toHaveCount(0)
})

for (const [width, height] of [
  [1280, 800],
  [320, 640],
  [320, 256],
] as const) {
  test(`the bar is accessible and covers little at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openWith(page, paths.post(long.slug), { voices: ['Anna', 'Net Bob'], pace: 10 })
    await listen(page)
    await bar(page).getByText('Voice', { exact: true }).click()
    await expect(bar(page).getByRole('combobox')).toHaveCount(2)
    const { violations } = await new AxeBuilder({ page }).include('section[aria-label="Reading aloud"]').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    const small = await bar(page)
      .locator('button, select, summary')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect()).filter(box => box.width < 44 || box.height < 44))
    expect(small).toEqual([])
    await bar(page).getByText('Voice', { exact: true }).click()
    await page.evaluate(() => window.scrollTo(0, 600))
    const covered = await page.evaluate(
      () => Number.parseFloat(document.documentElement.style.getPropertyValue('--speech-bar')) / window.innerHeight,
    )
    expect(covered).toBeLessThanOrEqual(height < 480 ? 0.2 : 0.3)
    // Every control of the story, reached by keys, shows above what stays at the foot.
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab')
      const isHidden = await page.evaluate(() => {
        const focused = document.activeElement
        const box = focused?.getBoundingClientRect()
        if (!focused || !box || focused.closest('section[aria-label="Reading aloud"]')) return false
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 10))
        return at?.closest('section[aria-label="Reading aloud"]') !== null && at !== null
      })
      expect(isHidden).toBe(false)
    }
  })
}

test('what is read is brought into sight, but not away from a reader who scrolls', async ({ page }) => {
  await openWith(page, paths.post(long.slug), { pace: 120 })
  await listen(page)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
  await page.mouse.wheel(0, -20_000)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await page.waitForTimeout(2000)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('there is nothing of it', async ({ page }) => {
    await page.goto(paths.post(long.slug))
    await expect(page.getByRole('button', { name: /[Ll]isten/ })).toHaveCount(0)
  })
})

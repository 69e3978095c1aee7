// From a hit of the search into the story: the passage in focus, its words marked, a way from one to the next.
// Its own build, of words that were imported and retold: the two editions must differ.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { ownSite } from './own-site.ts'
import { expect, open, test } from './test.ts'

const filler = 'We talked it over at the long table with tea and biscuits, and each of us said what it would take. '
const source = `Kite Week 2031

Friday, 9 May 2031

Wind for everybody

By Ada Placeholder, kite maker and teacher

How it began

Our street had one kite and forty children, so we sat down together and asked what each would like.

${filler.repeat(6)}At last somebody drew a kite. ${filler.repeat(9)}It was a kite of newspaper.

We lit a great blaze on the hill.

${filler.repeat(4)}

The longest kite had nine tails, and the kites of our neighbours had none.

${filler.repeat(4)}

In the end we gave every kite away.
`

const at = ownSite(source, ({ beside }) =>
  beside('retold.md', original => original.replace('a great blaze', 'a bonfire')),
)
const story = paths.post('wind-for-everybody')
const barOf = (page: Page) => page.getByRole('region', { name: 'Words you searched for' })
const marked = (page: Page) =>
  page.evaluate(() =>
    ['found', 'found-now'].map(name => [...(CSS.highlights.get(name) ?? [])].map(range => String(range))),
  )

/** Opens the story with words beside its address, as a hit leaves them there. */
const arrive = async (page: Page, address: string, words: readonly string[] = ['kite', 'kites']) => {
  // Only once the page has been taken over: it may write its own entry of the history until then.
  await open(page, at(story))
  await page.evaluate(([to, found]) => window.history.replaceState({ usr: { found }, key: 'made', idx: 0 }, '', to), [
    story + address,
    { q: words[0], words, phrases: [] },
  ] as const)
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
}

test('a hit leads to its passage, with every match marked and nothing of the page changed', async ({ page }) => {
  await open(page, at(paths.search({ q: 'kites' })))
  const hit = page.locator('[data-results] a[href*="#p"]').first()
  const { hash } = new URL(at((await hit.getAttribute('href')) ?? ''))
  await hit.click()
  await expect(page).toHaveURL(new RegExp(`${story}${hash}$`))
  await expect(page.locator(hash)).toBeFocused()
  await expect(barOf(page)).toContainText(/“kites” · \d of 6/)
  await expect(page.locator('article mark')).toHaveCount(0)
  const [others = [], now = []] = await marked(page)
  expect([others.length, now.length]).toEqual([5, 1])
  // Back to the hits and forward again, and after a reload: the words are still there.
  const addressed = await page.title()
  await page.goBack()
  await expect(barOf(page)).toHaveCount(0)
  await page.goForward()
  await expect(page).toHaveTitle(addressed)
  await expect(barOf(page)).toContainText(/of 6/)
  await page.reload()
  await expect(barOf(page)).toContainText(/of 6/)
  expect((await marked(page)).flat()).toHaveLength(6)
})

test('a hit opened in a new tab takes its words from the search it was opened from', async ({ page, context }) => {
  await open(page, at(paths.search({ q: 'kites' })))
  const opened = context.waitForEvent('page')
  await page
    .locator('[data-results] a[href*="#p"]')
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await expect(barOf(tab)).toContainText(/“kites” · \d of 6/)
  await tab.reload()
  await expect(barOf(tab)).toContainText(/of 6/)
  await barOf(tab).getByRole('button', { name: 'Clear' }).click()
  await expect(barOf(tab)).toHaveCount(0)
  await tab.reload()
  await tab.locator('html[data-ready]').waitFor()
  await expect(barOf(tab)).toHaveCount(0)
  await tab.close()
})

test('“Back to search” comes to the very search, at the place and with the focus there was', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 })
  const search = paths.search({ q: 'kites', edition: 'original', sort: 'oldest' })
  await open(page, at(search))
  const hit = page.locator('[data-results] a[href*="#p"]').nth(1)
  await hit.focus()
  const top = await page.evaluate(() => window.scrollY)
  expect(top).toBeGreaterThan(100)
  await page.keyboard.press('Enter')
  await expect(barOf(page)).toContainText(/of 6/)
  // On to another passage: that is an entry of the history too.
  await page.locator('#p5 a[href$="#p5"]').first().dispatchEvent('click')
  await expect(page).toHaveURL(/#p5$/)
  await barOf(page).getByRole('link', { name: 'Back to search' }).click()
  await expect(page).toHaveURL(at(search))
  await expect(hit).toBeFocused()
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - top)).toBeLessThanOrEqual(2)
  await page.goForward()
  await expect(barOf(page)).toContainText(/of 6/)
})

for (const [width, height] of [
  [1280, 800],
  [320, 640],
  [320, 256],
] as const) {
  test(`each step shows its match and the focus above the bar, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await arrive(page, '#p2')
    const bar = barOf(page)
    await expect(bar).toContainText('“kite” · 1 of 6')
    const matchInSight = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('found-now') ?? []
        if (!(range instanceof Range)) return 'no mark'
        const { left, top, bottom } = range.getBoundingClientRect()
        if (top < 0 || bottom > window.innerHeight) return `at ${top}`
        const above = document.elementFromPoint(left + 1, (top + bottom) / 2)
        return range.startContainer.parentElement === above ? 'in sight' : `under ${above?.outerHTML ?? ''}`
      })
    for (const turn of [2, 3, 4, 5, 6, 1]) {
      await bar.getByRole('button', { name: 'Next' }).dispatchEvent('click')
      await expect(bar).toContainText(`· ${turn} of 6`)
      await expect.poll(matchInSight, `match ${turn}`).toBe('in sight')
      expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^p\d+$/)
    }
    await bar.getByRole('button', { name: 'Previous' }).dispatchEvent('click')
    await expect(bar).toContainText('· 6 of 6')
    await page.keyboard.press('Enter')
    await expect(bar).toContainText('· 1 of 6')
    await page.keyboard.press('Shift+Enter')
    await expect.poll(matchInSight).toBe('in sight')
    await expect(page.locator('#arrival')).toHaveText('“kite”: 6 of 6')
    for (const target of await bar.locator('a, button').all()) {
      const box = await target.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    // However far down the reader is, the way on is at hand, and takes little of a low window.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    const next = bar.getByRole('button', { name: 'Next' })
    await expect(next).toBeInViewport({ ratio: 1 })
    const top = await next.evaluate(one => one.parentElement?.getBoundingClientRect().top ?? 0)
    if (height < 300) expect(height - top).toBeLessThan(height / 5)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect((await new AxeBuilder({ page }).include('main > section').analyze()).violations).toEqual([])
    await bar.getByRole('button', { name: 'Clear' }).click()
    await expect(bar).toHaveCount(0)
    expect(await page.evaluate(() => [CSS.highlights.size, document.activeElement?.tagName])).toEqual([0, 'DIV'])
  })
}

test('the edition in which the passage has the words is shown, and marks follow the reader’s choice', async ({
  page,
}) => {
  await arrive(page, '#p4', ['bonfire'])
  const article = page.locator('article[data-edition]')
  await expect(article).toHaveAttribute('data-edition', 'retold')
  await expect(page).toHaveURL(new RegExp(`${story}\\?edition=retold#p4$`))
  await expect(page.locator('#p4')).toBeFocused()
  await expect(barOf(page)).toContainText('Shown retold in plain words, where the words are.')
  await expect.poll(() => marked(page)).toEqual([[], ['bonfire']])
  await page.getByRole('radio', { name: /own words/ }).check()
  await expect(article).toHaveAttribute('data-edition', 'original')
  await expect(barOf(page)).toContainText('not in this edition')
  await expect.poll(() => marked(page)).toEqual([[], []])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`marks can be read in ${colorScheme}, in forced colours, and leave no trace on paper`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await arrive(page, '#p2')
    const colours = () =>
      page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
        const luminance = (colour: string): number => {
          if (!canvas) return 0
          canvas.fillStyle = colour
          canvas.fillRect(0, 0, 1, 1)
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => {
            const share = value / 255
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
          })
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const text = document.querySelector('#p2 [data-text=original]') ?? document.body
        return ['found', 'found-now'].map(name => {
          const { color, backgroundColor, textDecorationLine: line } = getComputedStyle(text, `::highlight(${name})`)
          const [dark = 0, bright = 0] = [luminance(color), luminance(backgroundColor)].toSorted((a, b) => a - b)
          return { backgroundColor, line, contrast: (bright + 0.05) / (dark + 0.05) }
        })
      })
    // Marks have their colours once the whole sheet is there, which comes after the words.
    await expect
      .poll(async () => Math.min(...(await colours()).map(({ contrast }) => contrast)))
      .toBeGreaterThanOrEqual(7)
    const shown = await colours()
    expect(new Set(shown.map(({ backgroundColor }) => backgroundColor)).size).toBe(2)
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    // Lines under all, and the one the reader is at is filled: told apart where every colour is the same. Chromium would
    // fill them all, did the text not opt out.
    const [other, current] = await colours()
    expect([other?.line, current?.line]).toEqual(['underline', 'underline'])
    expect(other?.backgroundColor).toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    expect(current?.backgroundColor).not.toBe(other?.backgroundColor)
    expect(
      await page
        .locator('#p2 [data-text=original]')
        .evaluate(text => getComputedStyle(text).getPropertyValue('forced-color-adjust')),
    ).toBe('none')
    await page.emulateMedia({ colorScheme, forcedColors: 'none', media: 'print' })
    for (const { backgroundColor } of await colours()) expect(backgroundColor).toBe('rgba(0, 0, 0, 0)')
    await expect(barOf(page)).toBeHidden()
  })
}

test('the page that came stays node for node, and a browser without highlights loses nothing else', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Highlight')
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
      const nodes: Node[] = []
      while (walker.nextNode()) nodes.push(walker.currentNode)
      Object.assign(window, { asItCame: nodes })
    })
  })
  await arrive(page, '#p2')
  await barOf(page).getByRole('button', { name: 'Next' }).click()
  await expect(barOf(page)).toContainText('· 2 of 6')
  await expect(page.locator('#p3')).toBeFocused()
  const nodes = await page.evaluate(() => [window.asItCame.length, window.asItCame.filter(n => !n.isConnected).length])
  expect(nodes).toEqual([expect.any(Number), 0])
  expect(nodes[0]).toBeGreaterThan(20)
})

// The words A to Z with script off, and the concordance with script on: lines, orders, the way there and back.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, open, test } from './test.ts'
import { corpus } from './site.ts'
import { paths } from '../../src/paths.ts'
import { tokenise } from '../../src/search/fold.ts'

/** A word that some passage has; an editor may change any. */
const word =
  corpus.posts
    .flatMap(({ passages }) => passages.flatMap(({ retold, original }) => retold ?? original ?? ''))
    .flatMap(text => tokenise(text).flatMap(({ stop, start, end }) => (stop ? [] : text.slice(start, end))))
    .find(written => /^[a-z]{7,}$/.test(written)) ?? 'story'
/** Two words that stand side by side in some passage. */
const rowOfTwo =
  corpus.posts
    .flatMap(({ passages }) => passages.flatMap(({ retold, original }) => original ?? retold ?? ''))
    .flatMap(text => Array.from(text.matchAll(/(?<=^|\s)([a-z]{5,}) ([a-z]{5,})(?=\s)/g), ([, ...row]) => row))
    .find(row => row.every(one => tokenise(one).every(({ stop }) => !stop))) ?? []
const lines = 'section[aria-labelledby=uses] ol > li'

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false })

  test('every passage is reached from a word, by links alone', async ({ page }) => {
    await page.goto(paths.words())
    const hrefs = await page.locator('main li a').evaluateAll(links => links.map(link => link.getAttribute('href')))
    const passages = corpus.posts.flatMap(({ slug, passages: all }) => all.map(({ id }) => paths.post(slug, id)))
    const unreached = passages.filter(passage => !hrefs.includes(passage))
    // A passage of stop words alone ("What we did") has no word to be listed under.
    expect(unreached.length).toBeLessThan(passages.length / 50)
  })

  test('a letter leads to its words, and a number to its passage', async ({ page }) => {
    await page.goto(paths.words())
    const first = word.charAt(0)
    await page
      .getByRole('navigation', { name: 'Letters' })
      .getByRole('link', { name: first.toUpperCase(), exact: true })
      .click()
    await expect(page.getByRole('heading', { level: 2, name: first.toUpperCase(), exact: true })).toBeInViewport()
    const section = page.getByRole('region', { name: first.toUpperCase(), exact: true })
    await section
      .getByRole('link', { name: / passage \d+$/ })
      .first()
      .click()
    await expect(page.locator(':target')).toBeVisible()
  })

  test('a question sent by the search form shows the list, and says how to find a word', async ({ page }) => {
    await page.goto(paths.words({ q: word }))
    // `getByText` looks into no noscript.
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.locator('noscript p')).toContainText('first letter')
    await expect(page.locator('noscript p')).toContainText('Find in page')
    await expect(page.locator('main form')).toBeHidden()
    await expect(page.locator('section h2').first()).toBeVisible()
  })

  test('the search and the foot of every page lead here', async ({ page }) => {
    await page.goto(paths.search())
    const links = page.getByRole('link', { name: 'Words, A to Z' })
    expect(await links.evaluateAll(all => all.map(link => link.getAttribute('href')))).toEqual([
      paths.words(),
      paths.words(),
    ])
  })
})

test('a word shows each of its uses, an order stands in the address, Back undoes both', async ({ page }) => {
  await open(page, paths.words())
  await page.getByRole('textbox').fill(word)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.words({ word }))
  await expect(page.getByRole('heading', { level: 2, name: `“${word}”` })).toBeFocused()
  await expect(page.locator(`${lines} mark`).first()).toBeVisible()
  const usual = await page.locator(lines).allInnerTexts()
  await expect(page.getByRole('status')).toContainText(`${usual.length} use`)
  await page.getByRole('radio', { name: 'Word before' }).check()
  await expect(page).toHaveURL(paths.words({ word, sort: 'left' }))
  expect((await page.locator(lines).allInnerTexts()).toSorted()).toEqual(usual.toSorted())
  await page.goBack()
  await expect(page).toHaveURL(paths.words({ word }))
  await expect(page.getByRole('radio', { name: 'Story' })).toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(paths.words())
  await expect(page.getByRole('navigation', { name: 'Letters' })).toBeVisible()
})

test('several words show where they stand side by side, or each of them, and say which', async ({ page }) => {
  const [first = '', second = ''] = rowOfTwo
  await open(page, paths.words({ q: `${first} ${second}` }))
  await expect(page.getByRole('heading', { level: 2, name: `“${first} ${second}”` })).toBeVisible()
  await expect(page.getByText('where these words stand side by side')).toBeVisible()
  await expect(page.locator(`${lines} mark`).first()).toHaveText(new RegExp(`^${first} ${second}`, 'i'))
  await page.getByRole('textbox').fill(`${second} qqxzzv`)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`No story has “qqxzzv”. Here is each use of “${second}”.`)).toBeVisible()
  await expect(page.locator(`${lines} mark`).first()).toBeVisible()
})

test('a line leads to its passage, and Back to the line', async ({ page }) => {
  await open(page, paths.words({ word, sort: 'right' }))
  const link = page.locator(`${lines} a[href*="#p"]`).first()
  const href = (await link.getAttribute('href')) ?? ''
  await link.click()
  await expect(page).toHaveURL(href)
  await expect(page.locator(href.replace(/.*#/, '#'))).toBeFocused()
  await page.goBack()
  await expect(link).toBeFocused()
})

test('a word in the list leads to its uses, and Back to the word', async ({ page }) => {
  await open(page, paths.words())
  const link = page.locator('section li > a:first-child').nth(200)
  await link.focus()
  const top = await page.evaluate(() => window.scrollY)
  expect(top).toBeGreaterThan(500)
  await page.keyboard.press('Enter')
  await expect(page.locator('#uses')).toBeFocused()
  await expect(page.locator('#uses')).toBeInViewport()
  await page.goBack()
  await expect(link).toBeFocused()
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - top)).toBeLessThanOrEqual(2)
})

test('a neighbour of a word in no story leads to its uses, and Back to the neighbour', async ({ page }) => {
  await open(page, paths.words({ word: 'qqxzzv' }))
  const link = page.locator('#uses ~ ul a').first()
  await link.click()
  await expect(page.locator(lines).first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(paths.words({ word: 'qqxzzv' }))
  await expect(link).toBeVisible()
  await page.waitForTimeout(500)
  await expect(link).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, address] of [
    ['the words', paths.words()],
    ['a concordance', paths.words({ word, sort: 'left' })],
    ['a concordance of several words', paths.words({ word: rowOfTwo.join(' ') })],
    ['a word in no story', paths.words({ word: 'qqxzzv' })],
  ] as const) {
    test(`${name} breaks no rule of WCAG in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, address)
      await page.locator('#uses, nav[aria-label=Letters]').first().waitFor()
      await page.setViewportSize({ width: colorScheme === 'light' ? 1280 : 320, height: 800 })
      const { violations } = await new AxeBuilder({ page })
        // All letters are drawn alike, and thousands of links take minutes.
        .exclude('section:nth-of-type(n + 4)')
        .options({
          resultTypes: ['violations'],
          rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        })
        .analyze()
      const told = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`)
      expect(told).toEqual([])
    })
  }
}

test('nothing sticks out on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of [paths.words(), paths.words({ word }), paths.words({ word: rowOfTwo.join(' ') })]) {
    await open(page, address)
    await page.locator(`${lines}, nav[aria-label=Letters]`).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})

test('every link and button has room for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of [paths.words(), paths.words({ word }), paths.words({ word: rowOfTwo.join(' ') })]) {
    await open(page, address)
    const small = await page.locator('main :is(a, button, label:has(input))').evaluateAll(all =>
      all
        .filter(one => {
          const { width, height } = one.getBoundingClientRect()
          return width > 0 && (width < 44 || height < 44)
        })
        .map(one => one.outerHTML.slice(0, 120)),
    )
    expect(small).toEqual([])
  }
})

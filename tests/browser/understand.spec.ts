// Hard words explained in place, the editions side by side, and the easiest stories first.
// Its own build: the word list and the editions must be known.
import type { Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../../src/paths.ts'
import { ownSite } from './own-site.ts'
import { expect, open, test } from './test.ts'

const source = `Kite Week 2031

Friday, 9 May 2031

Wind for everybody

By Ada Placeholder, kite maker and teacher

Every kite has one spar, and every street has “autonomy”, or so we said over tea on that long evening.

Another spar broke on the first day, and nobody could mend it before the rain came down on us all.
`

const at = ownSite(source, ({ folder, beside }) => {
  const meanings = [
    '## spar',
    '',
    'A thin stick that holds a kite open.',
    '',
    '## autonomy',
    '',
    'Your own choice.',
    '',
  ]
  writeFileSync(join(folder, 'words.md'), meanings.join('\n'))
  beside('retold.md', original => original.replace('Every kite has', 'A kite needs'))
  const summary = ['---', 'checkedBy: not yet', '---', '', '## A break', '', 'A spar broke. {p2}', '']
  beside('summary.md', () => summary.join('\n'))
})
const story = paths.post('wind-for-everybody')
const word = (page: Page, name = 'spar') => page.getByRole('button', { name, exact: true })
const meaning = (page: Page, text = 'A thin stick that holds a kite open.') => page.getByText(text)

/** Goes on with the Tab key until an element has the focus. */
const tabTo = async (page: Page, name: string) => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await word(page, name).evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`The Tab key does not reach ${name}`)
}

const explain = (name: string, options: Parameters<typeof test.use>[0]) =>
  test.describe(name, () => {
    test.use(options)
    test('a press on a hard word shows its meaning beside it, and a second press hides it', async ({ page }) => {
      await page.goto(at(story))
      // Explained once, though it stands in both passages.
      await expect(word(page)).toHaveCount(1)
      await expect(meaning(page)).toBeHidden()
      const press = () => (options.hasTouch === true ? word(page).tap() : word(page).click())
      await press()
      await expect(meaning(page)).toBeVisible()
      const [button, box] = await Promise.all([word(page).boundingBox(), meaning(page).boundingBox()])
      // Below the word; above it where the window ends.
      const below = (box?.y ?? 0) - (button?.y ?? 0) - (button?.height ?? 0)
      const above = (button?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)
      expect(Math.max(below, above)).toBeGreaterThanOrEqual(0)
      expect(Math.max(below, above)).toBeLessThan(30)
      await press()
      await expect(meaning(page)).toBeHidden()
      await press()
      await page.keyboard.press('Escape')
      await expect(meaning(page)).toBeHidden()
      await press()
      await page.locator('h1').click()
      await expect(meaning(page)).toBeHidden()
    })
  })

explain('with a mouse', {})
explain('with a finger', { hasTouch: true, viewport: { width: 320, height: 640 } })
explain('without script', { javaScriptEnabled: false })

test('the keyboard shows a meaning as it comes by, and nothing moves or traps it', async ({ page }) => {
  await open(page, at(story))
  await tabTo(page, 'spar')
  await expect(meaning(page)).toBeVisible()
  await expect(word(page)).toHaveAccessibleDescription('spar: A thin stick that holds a kite open.')
  await page.keyboard.press('Escape')
  await expect(meaning(page)).toBeHidden()
  await expect(word(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(meaning(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(word(page, 'autonomy')).toBeFocused()
  await expect(meaning(page)).toBeHidden()
  await expect(meaning(page, 'Your own choice.')).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await expect(word(page)).toBeFocused()
  await expect(meaning(page)).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await expect(meaning(page)).toBeHidden()
})

test('a meaning that was closed stays closed when the reader comes back to the window', async ({ page }) => {
  await open(page, at(story))
  await tabTo(page, 'spar')
  await page.keyboard.press('Escape')
  // What a browser says when its window loses the focus and gets it back; the word keeps it all the while.
  await word(page).dispatchEvent('focusout', { bubbles: true })
  await word(page).dispatchEvent('focusin', { bubbles: true })
  await expect(meaning(page)).toBeHidden()
})

test('very large text on a small screen leaves the whole meaning within reach', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.addInitScript(() => localStorage.setItem('reader.setting.size', '"300"'))
  await open(page, at(story))
  await tabTo(page, 'spar')
  const box = await meaning(page).boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  // It is too long for the screen, so the Tab key stops there and the arrow keys move it.
  await page.keyboard.press('Tab')
  await expect(meaning(page)).toBeFocused()
  await page.keyboard.press('End')
  await expect.poll(() => meaning(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
  await page.keyboard.press('Tab')
  await expect(meaning(page)).toBeHidden()
})

for (const lines of ['1', '3', '5'])
  test(`a meaning covers neither its word nor what a light on ${lines} lines shows`, async ({ page }) => {
    await page.addInitScript(light => localStorage.setItem('reader.setting.light', JSON.stringify(light)), lines)
    await open(page, at(story))
    await page.locator('[data-light]').waitFor({ state: 'attached' })
    await word(page).click()
    await expect(meaning(page)).toBeVisible()
    const [button, box] = await Promise.all([word(page).boundingBox(), meaning(page).boundingBox()])
    const dim = await page
      .locator('[data-light] > div')
      .evaluateAll(sheets => sheets.map(sheet => sheet.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]))
    const [above = 0, below = 0] = [dim[0]?.[1], dim[1]?.[0]]
    expect(above).toBeLessThan(button?.y ?? 0)
    // The button is as high as its line; its letters are not.
    const letters = await word(page).evaluate(shown => {
      const text = document.createRange()
      text.selectNodeContents(shown)
      return text.getBoundingClientRect().bottom
    })
    expect(letters).toBeGreaterThan(button?.y ?? 0)
    expect(below).toBeGreaterThan(letters)
    const isClear = (box?.y ?? 0) >= below || (box?.y ?? 0) + (box?.height ?? 0) <= above
    expect({ box, above, below, isClear }).toMatchObject({ isClear: true })
  })

test('the line below noted words leaves the dots of a hard word to be seen', async ({ page }) => {
  await open(page, at(story))
  const [dots, line] = await word(page).evaluate(element =>
    [getComputedStyle(element), getComputedStyle(element, '::highlight(noted)')].map(
      ({ textUnderlineOffset: offset, textDecorationThickness: thick }) => [
        Number.parseFloat(offset),
        Number.parseFloat(thick),
      ],
    ),
  )
  const [offset = 0, thick = 0] = dots ?? []
  expect(thick).toBeGreaterThan(0)
  expect(line?.[0]).toBeGreaterThanOrEqual(offset + thick)
})

test('a booklet lists the hard words of the story, unless the reader wants none', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await open(page, at(story))
  const print = async (choice?: string) => {
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    const panel = page.getByRole('dialog', { name: 'Print' })
    const choices = panel.getByRole('group', { name: 'Explain hard words' })
    await expect(choices.getByRole('radio', { checked: true })).toHaveCount(1)
    if (choice !== undefined) await choices.getByRole('radio', { name: choice }).check()
    await panel.getByRole('button', { name: 'Print the booklet' }).click()
    await page.emulateMedia({ media: 'print' })
  }
  const booklet = page.locator('[data-booklet-part]')
  await print()
  await expect(booklet.getByRole('heading', { name: 'Hard words in this story' })).toBeVisible()
  await expect(booklet.getByRole('term')).toHaveText(['autonomy', 'spar'])
  await expect(booklet.getByRole('definition')).toHaveText(['Your own choice.', 'A thin stick that holds a kite open.'])
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await print('No')
  await expect(booklet.locator('article')).toContainText('Every kite has one spar')
  await expect(booklet.getByRole('term')).toHaveCount(0)
})

test('on paper the meanings follow the story, and no word is lost', async ({ page }) => {
  await open(page, at(story))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Hard words in this story')).toBeVisible()
  await expect(meaning(page)).toBeVisible()
  await expect(word(page)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('radio', { name: /^Short and simple/ }).click()
  await expect(page.locator('article[data-edition=summary]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(meaning(page)).toBeVisible()
  await expect(meaning(page, 'Your own choice.')).toBeHidden()
})

test('on a wide screen the editions stand side by side, passage beside passage', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await open(page, at(story))
  await page.getByRole('radio', { name: /^Side by side/ }).click()
  await expect(page).toHaveURL(/\?edition=side$/)
  const article = page.locator('article[data-edition=original][data-beside]')
  await expect(article).toHaveCount(1)
  const places = await article
    .locator('#p2')
    .locator('[data-text=original], [data-text=retold], [data-column=summary]')
    .evaluateAll(texts => texts.map(text => text.getBoundingClientRect()).map(({ x, y, right }) => ({ x, y, right })))
  expect(places).toHaveLength(3)
  const [original, retold, summary] = places
  expect(retold?.x).toBeGreaterThan(original?.right ?? Infinity)
  expect(summary?.x).toBeGreaterThan(retold?.right ?? Infinity)
  expect(new Set(places.map(({ y }) => Math.round(y))).size).toBe(1)
  await expect(page.getByText('A break')).toHaveCount(2)
  await expect(page.getByText('A break').locator('visible=true')).toHaveCount(1)
  const ids = await page.locator('[id]').evaluateAll(elements => elements.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  // Reload and a link to a passage keep it; a narrow window has no room for it and shows one text.
  await page.goto(at(`${story}?edition=side#p2`))
  await expect(article).toHaveCount(1)
  await expect(page.locator('#p2')).toBeFocused()
  await page.setViewportSize({ width: 1000, height: 900 })
  await expect(article).toHaveCount(0)
  await expect(page.getByRole('radio', { name: /^Side by side/ })).toBeHidden()
  await expect(page.getByRole('radio', { name: /^In the author/ })).toBeChecked()
  await expect(page.locator('#p2 [data-text=retold]')).toBeHidden()
})

test('short and simple first opens the summary, and shows no other order before', async ({ page }) => {
  await open(page, at('/'))
  await page.getByRole('link', { name: 'Show short and simple first' }).click()
  await expect(page).toHaveURL(/\?order=simple$/)
  await page.getByRole('link', { name: 'Wind for everybody', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${story}\\?edition=summary$`))
  await expect(page.locator('article[data-edition=summary]')).toHaveCount(1)
  // Before script: the list of days keeps its place, and waits.
  await page.route('**/*.js', async route => {
    if (route.request().url().includes('first-paint')) await route.continue()
    else await new Promise<void>(resolve => setTimeout(resolve, 1000)).then(() => route.continue())
  })
  await page.goto(at('/?order=simple'), { waitUntil: 'commit' })
  const day = () => {
    const heading = document.querySelector('[id^=day-]')
    return heading === null ? 'no day' : getComputedStyle(heading).visibility
  }
  await expect.poll(() => page.evaluate(day)).toBe('hidden')
  await expect(page.locator('ol > li > div > article')).toHaveCount(1)
})

// With the keyboard alone: from home to a theme, to a passage; saving it, a note on it, hearing it, printing its story.
import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { corpus } from './site.ts'
import { standInSpeech } from './speech-stand-in.ts'
import { expect, open, test } from './test.ts'

/** Presses a key until what a selector finds first has the focus. Fails where it cannot be reached. */
const goTo = async (page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
  const goal = page.locator(selector).first()
  for (let press = 0; press < 150; press += 1) {
    if (await goal.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not come to ${selector}`)
}

test('everything a reader does with a story can be done with keys', async ({ page }) => {
  await page.addInitScript(standInSpeech, { voices: ['Ann'], pace: 15 })
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true })
  })
  const theme = corpus.themes.find(({ evidence }) => evidence.length > 2)
  await open(page, paths.home())
  await goTo(page, `header a[href="${paths.themes()}"]`)
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toBeFocused()
  await goTo(page, `main a[href="${paths.theme(theme?.slug ?? '')}"]`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.theme(theme?.slug ?? ''))
  await expect(page.locator('h1')).toBeFocused()
  await goTo(page, 'main a[href*="#p"]')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/posts\/[a-z0-9-]+\/.*#p\d+$/)
  const id = new URL(page.url()).hash
  await expect(page.locator(id)).toBeFocused()

  await goTo(page, `${id} > details > summary`)
  await page.keyboard.press('Enter')
  await goTo(page, `${id} button:text-is("Save this passage")`)
  await page.keyboard.press('Enter')
  await expect(page.locator(id).getByRole('button', { name: 'Stop saving this passage' })).toBeFocused()
  await goTo(page, `${id} button:text-is("Write a note on this passage")`)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('My note', { exact: true })).toBeFocused()
  await page.keyboard.type('To talk about on Monday')
  await goTo(page, `${id} button:text-is("Save the note")`)
  await page.keyboard.press('Enter')
  await expect(page.locator(id).getByText('To talk about on Monday')).toBeVisible()

  await expect(page.locator(`${id} > details > summary`)).toBeFocused()
  await page.keyboard.press('Enter')
  await goTo(page, `${id} button:text("Listen from")`)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => window.spoken.length)).toBeGreaterThan(2)
  expect(await page.evaluate(() => CSS.highlights.get('spoken')?.size)).toBe(1)
  // The first closes the passage's tools, the second stops the voice.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false)

  await goTo(page, 'main button:text-is("Print")', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await goTo(page, 'dialog button:text-is("Print the booklet")')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true)
})

// Everything kept: out into a file and back, forgotten, on paper; without a network, without storage, without script.
import { readFileSync } from 'node:fs'
import { paths } from '../../src/paths.ts'
import { keptHere, one, passage, post, select, story, two, wordsOf, writeNote } from './keeping.ts'
import { expect, open, test } from './test.ts'

for (const [format, button] of [
  ['md', 'Save a Markdown file to read'],
  ['json', 'Save a JSON file for another device'],
] as const) {
  test(`what goes out as ${format}, is forgotten and comes in again is the same`, async ({ page }) => {
    await open(page, story)
    await page.getByRole('button', { name: 'Save this story' }).click()
    await page.getByRole('button', { name: 'Mark as read' }).click()
    await writeNote(page, one, 'Two lines\nand a > sign')
    await select(page, two, [0, 20])
    await passage(page, two).getByRole('button', { name: 'Highlight' }).click()
    await open(page, paths.settings())
    await page.locator('[data-setting=size] input[value="125"]').check()
    await open(page, paths.saved())
    const before = await keptHere(page)
    expect(Object.keys(before)).toHaveLength(5)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`my-week-reader.${format}`)
    const file = readFileSync(await download.path())
    await page.getByRole('button', { name: 'Forget everything' }).click()
    await expect(page.getByRole('button', { name: 'Keep everything' })).toBeFocused()
    await page.keyboard.press('Enter')
    expect(await keptHere(page)).toEqual(before)
    await page.getByRole('button', { name: 'Forget everything' }).click()
    await page.getByRole('button', { name: 'Yes, forget everything' }).click()
    await expect(page.getByText('You have saved nothing yet.')).toBeVisible()
    expect(await keptHere(page)).toEqual({})
    const input = page.getByLabel('Take in a file you saved here')
    await input.setInputFiles({ name: 'mine', mimeType: 'text/plain', buffer: file })
    await expect(page.getByText('Taken in from mine. 5 new and 0 newer. 0 here already.')).toBeVisible()
    expect(await keptHere(page)).toEqual(before)
    await input.setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear reader') })
    await expect(page.getByText('Choose a file you saved from this site.')).toBeVisible()
    expect(await keptHere(page)).toEqual(before)
  })
}

test('where the browser keeps nothing, everything works until the page is closed, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await open(page, story)
  await page.getByRole('button', { name: 'Save this story' }).click()
  await expect(page.getByRole('button', { name: 'Stop saving this story' })).toBeVisible()
  await expect(page.getByText('This browser does not let us keep this.').first()).toBeVisible()
  await writeNote(page, one, 'Only for now')
  await expect(passage(page, one).getByText('Only for now')).toBeVisible()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click()
  await expect(page.getByRole('heading', { name: 'Saved', level: 1 })).toBeVisible()
  await expect(page.getByText('Only for now')).toBeVisible()
})

test.describe('without a network', () => {
  test.use({ mayLog: [/net::ERR_INTERNET_DISCONNECTED/] })
  test('the page of saved things goes on, and says that a story cannot be printed', async ({ page, context }) => {
    await open(page, story)
    await page.getByRole('button', { name: 'Save this story' }).click()
    await expect(page.getByRole('button', { name: 'Stop saving this story' })).toBeVisible()
    await open(page, paths.saved())
    await expect(page.getByRole('link', { name: post.title })).toBeVisible()
    await context.setOffline(true)
    // The browser may still have the words of a story that has been read.
    await page.route(/\/data\/.*\/posts\//, route => route.abort('internetdisconnected'))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a Markdown file to read' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain(post.title)
    await page.getByRole('button', { name: 'Print as a booklet' }).click()
    await expect(page.getByText('1 story could not be had just now.')).toBeVisible()
  })
})

test('what is saved is printed as a booklet, with the notes', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined))
  await open(page, story)
  await writeNote(page, one, 'For the paper')
  await open(page, paths.saved())
  await page.getByRole('button', { name: 'Print as a booklet' }).click()
  const sheet = page.getByRole('dialog', { name: 'Print' })
  await expect(sheet).toBeVisible()
  await sheet.locator('[data-setting=print-notes] input[value=on]').check()
  await page.emulateMedia({ media: 'print' })
  const booklet = page.locator('[data-booklet-part]')
  await expect(booklet).toContainText('For the paper')
  await expect(booklet).toContainText(wordsOf(one))
  await expect(booklet).not.toContainText(wordsOf(two))
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page of saved things says that saving needs script', async ({ page }) => {
    await page.goto(paths.saved())
    // `getByText` looks into no noscript.
    await expect(page.locator('main noscript p')).toContainText('Saving needs script')
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.goto(story)
    await expect(page.getByRole('button', { name: 'Save this story' })).toBeHidden()
  })
})

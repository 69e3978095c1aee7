// The line of a week in a real browser: a span of days chosen by keys, by a stroke of the pointer and by a form; without script;
// on paper; on a small screen.
import { plainDay } from '../../src/corpus/dates.ts'
import { paths } from '../../src/paths.ts'
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'

const [week] = corpus.weeks
const address = paths.pictures(week?.slug ?? '')
const days = corpus.posts.filter(post => post.week === week?.slug).map(({ date }) => date)
const [first = '', last = ''] = [days[0], days.at(-1)]

test('keys alone choose a span of days, hear what is hidden, go to a passage, come back to it and take it back', async ({
  page,
}) => {
  await open(page, address)
  const from = page.getByLabel('From', { exact: true })
  const to = page.getByLabel('To', { exact: true })
  const said = page.getByRole('status', { name: 'What you see' })
  const stories = page.locator('[data-line-story]')
  await expect(stories).toHaveCount(days.length)

  await from.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Tab')
  await expect(to).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${address}?from=${last}&to=${last}`)
  await expect(page.getByRole('button', { name: 'Show these days' })).toBeFocused()
  await expect(stories).toHaveCount(days.filter(day => day === last).length)
  await expect(said).toContainText(`This hides ${days.filter(day => day !== last).length} stories`)
  await expect(from.locator('option:checked')).toHaveText(plainDay(last))

  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('The week in pictures')
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`to=${last}$`))
  await expect(said).toContainText('This hides ')

  const clear = page.getByRole('button', { name: 'Show all days' })
  await clear.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(address)
  await expect(clear).toBeFocused()
  await expect(stories).toHaveCount(days.length)
})

test('the form asks for a span, and an address that names one shows it', async ({ page }) => {
  await open(page, address)
  await page.getByLabel('From', { exact: true }).selectOption(plainDay(first))
  await page.getByLabel('To', { exact: true }).selectOption(plainDay(first))
  await page.getByRole('button', { name: 'Show these days' }).click()
  await expect(page).toHaveURL(`${address}?from=${first}&to=${first}`)
  await expect(page.locator('[data-line-story]')).toHaveCount(days.filter(day => day === first).length)
  await page.reload()
  for (const name of ['From', 'To'])
    await expect(page.getByLabel(name, { exact: true }).locator('option:checked')).toHaveText(plainDay(first))
  await expect(page.locator('[data-line-story]')).toHaveCount(days.filter(day => day === first).length)
})

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true })

  test('a stroke across the line chooses a span, and nothing is wider than the screen', async ({ page }) => {
    await open(page, address)
    const brush = page.locator('.line-brush')
    await brush.scrollIntoViewIfNeeded()
    const box = await brush.boundingBox()
    if (box === null) throw new Error('nothing to draw on')
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2)
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2)
    await page.mouse.up()
    await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/)
    const middle = new URL(page.url()).searchParams
    expect((middle.get('from') ?? '') < (middle.get('to') ?? '')).toBe(true)
    await expect(page.getByRole('status', { name: 'What you see' })).toContainText('This hides ')
    expect(box.height).toBeGreaterThanOrEqual(44)
    await page.touchscreen.tap(box.x + box.width * 0.3, box.y + box.height / 2)
    await expect(page).not.toHaveURL(new RegExp(`from=${middle.get('from')}`))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('on paper the tables are open, and there is nothing to press', async ({ page }) => {
  await open(page, address)
  await page.emulateMedia({ media: 'print' })
  for (const table of await page.locator('.picture-table table').all()) await expect(table).toBeVisible()
  await expect(page.locator('.line-brush, .line-form').filter({ visible: true })).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole line is there, with no form that nobody could answer', async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('[data-line-story]')).toHaveCount(days.length)
    await expect(page.locator('[data-line-event]').first()).toBeVisible()
    await expect(page.locator('.line-form, .line-brush').filter({ visible: true })).toHaveCount(0)
    await page.getByText('The same as a table').first().click()
    await expect(page.locator('.picture-table table').first()).toBeVisible()
  })
})

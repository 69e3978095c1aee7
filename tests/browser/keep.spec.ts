// What a reader keeps in a story: that it is saved or read, marks and notes, and the place where they were.
import { paths } from '../../src/paths.ts'
import {
  keptHere,
  markedWords,
  one,
  openTools,
  passage,
  post,
  select,
  story,
  two,
  wordsOf,
  writeNote,
} from './keeping.ts'
import { expect, open, test } from './test.ts'

const number = (id: string) => id.slice(1)

test('a story and a passage are saved, stand on the page of saved things, and are taken away again', async ({
  page,
}) => {
  await open(page, story)
  await page.getByRole('button', { name: 'Save this story' }).click()
  await expect(page.getByRole('button', { name: 'Stop saving this story' })).toBeVisible()
  await openTools(page, one)
  await passage(page, one).getByRole('button', { name: 'Save this passage' }).click()
  await expect(passage(page, one).getByRole('button', { name: 'Stop saving this passage' })).toBeVisible()
  await open(page, paths.saved())
  const list = page.getByRole('region', { name: 'Saved stories and passages' })
  await expect(list.getByRole('heading', { level: 3 })).toHaveText([post.title])
  await list.getByRole('link', { name: `Passage ${number(one)} of ${post.title}` }).click()
  await expect(passage(page, one)).toBeFocused()
  await page.goBack()
  await list.getByRole('button', { name: `Take away ${post.title}`, exact: true }).click()
  await expect(list.getByRole('heading', { level: 2 })).toBeFocused()
  await list.getByRole('button', { name: `Take away Passage ${number(one)} of ${post.title}` }).click()
  await expect(list.getByText('You have saved nothing yet.')).toBeVisible()
})

test('a note is written, found again after a reload, changed and deleted, with keys alone', async ({ page }) => {
  await open(page, story)
  await writeNote(page, one, 'Ask about this on Monday.')
  await expect(passage(page, one).getByText('Ask about this on Monday.')).toBeVisible()
  await expect(passage(page, one).locator(':scope > details > summary')).toBeFocused()
  await page.reload()
  await expect(passage(page, one).getByText('Ask about this on Monday.')).toBeVisible()
  expect(await markedWords(page)).toEqual([wordsOf(one)])
  const change = passage(page, one).getByRole('button', { name: 'Change or delete my note' })
  await change.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('My note', { exact: true })).toHaveValue('Ask about this on Monday.')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Begun and left')
  await page.keyboard.press('Escape')
  await expect(change).toBeFocused()
  await expect(passage(page, one).getByText('Ask about this on Monday.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('My note', { exact: true })).toHaveValue('Begun and left')
  await page.getByRole('button', { name: 'Delete the note' }).focus()
  await page.keyboard.press('Enter')
  expect(Object.keys(await keptHere(page)).filter(key => key.startsWith('reader.note'))).toHaveLength(1)
  await page.keyboard.press('Enter')
  await expect(change).toHaveCount(0)
  await expect(passage(page, one).locator(':scope > details > summary')).toBeFocused()
  expect(await markedWords(page)).toEqual([])
})

test('a note that was begun is offered after a reload and on another visit, until everything is forgotten', async ({
  page,
}) => {
  const field = page.getByLabel('My note', { exact: true })
  const begin = async () => {
    await openTools(page, one)
    await passage(page, one).getByRole('button', { name: 'Write a note on this passage' }).click()
    await expect(field).toBeFocused()
  }
  await open(page, story)
  await begin()
  await page.keyboard.type('Begun')
  await page.reload()
  await expect(field).toHaveCount(0)
  await begin()
  await expect(field).toHaveValue('Begun')
  await expect(field).toHaveAccessibleDescription('You began this note before.')
  await page.keyboard.press('End')
  await page.keyboard.type(' and left')
  // Within the site as well.
  await page.getByRole('link', { name: 'Themes', exact: true }).first().click()
  await open(page, story)
  await begin()
  await expect(field).toHaveValue('Begun and left')
  await open(page, paths.saved())
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await page.getByRole('button', { name: 'Yes, forget everything' }).click()
  expect(await keptHere(page)).toEqual({})
  await open(page, story)
  await begin()
  await expect(field).toHaveValue('')
})

test('a point of the short summary takes a note by one press', async ({ page }) => {
  await open(page, `${story}?edition=summary`)
  const button = page.getByRole('button', { name: 'Write a note on point 1', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('My note', { exact: true })).toBeFocused()
  await page.keyboard.type('In my own words')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(button).toBeFocused()
  const list = page.getByRole('region', { name: 'My notes on the short summary' })
  await expect(list.getByText('In my own words')).toBeVisible()
  await expect.poll(() => markedWords(page)).toHaveLength(1)
})

test('selected words are marked, and a note is written on others', async ({ page }) => {
  await open(page, story)
  const text = wordsOf(two)
  const end = text.indexOf(' ', 30)
  await select(page, two, [0, end])
  await passage(page, two).getByRole('button', { name: 'Highlight' }).click()
  await expect.poll(() => markedWords(page)).toEqual([text.slice(0, end)])
  await expect(passage(page, two).locator('summary', { hasText: 'My highlight' })).toBeVisible()
  await expect(passage(page, two).getByRole('button', { name: 'Highlight' })).toHaveCount(0)
  await select(page, two, [end + 1, end + 20])
  await passage(page, two).getByRole('button', { name: 'Write a note', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Good words')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect.poll(() => markedWords(page)).toEqual([text.slice(0, end), text.slice(end + 1, end + 20).trim()])
})

test('a note whose words have changed says so, and one whose words are gone stands at the end', async ({ page }) => {
  await open(page, story)
  await writeNote(page, one, 'Is it still there?')
  await expect(passage(page, one).getByText('Is it still there?')).toBeVisible()
  const become = (quote: string) =>
    page.evaluate(words => {
      const key = Object.keys(window.localStorage).find(name => name.startsWith('reader.note.')) ?? ''
      const note: unknown = JSON.parse(window.localStorage.getItem(key) ?? '')
      window.localStorage.setItem(key, JSON.stringify({ ...Object(note), quote: words }))
    }, quote)
  const words = wordsOf(one)
  const cut = words.lastIndexOf(' ')
  await become(`${words.slice(0, cut)} kites`)
  await page.reload()
  await expect(passage(page, one).getByText('The words have changed. Look whether this is still right.')).toBeVisible()
  await become('Nobody has ever flown a paper kite from the roof of this lamp house')
  await page.reload()
  const lost = page.getByRole('region', { name: 'Notes whose words are gone' })
  await expect(lost.getByText('Is it still there?')).toBeVisible()
  await expect(passage(page, one).getByText('Is it still there?')).toHaveCount(0)
})

test('the place is kept, offered, and never jumped to', async ({ page }) => {
  await page.clock.install()
  await open(page, story)
  const place = post.passages[6]?.id ?? ''
  await passage(page, place).evaluate(element => element.scrollIntoView())
  await page.clock.runFor(4000)
  await expect.poll(async () => (await keptHere(page))[`reader.place.${post.slug}`]).toBeDefined()
  await open(page, '/')
  await open(page, story)
  const offer = page.getByRole('link', { name: /^Go on where you were, at passage \d+$/ })
  await expect(offer).toBeVisible()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  const id = `p${/\d+$/.exec((await offer.textContent()) ?? '')?.[0] ?? ''}`
  await offer.click()
  await expect(passage(page, id)).toBeFocused()
  await open(page, paths.saved())
  await expect(page.getByRole('link', { name: `Go on: ${post.title}` })).toBeVisible()
})

test('a story counts as read at its end once there was time to read it, and by its button', async ({ page }) => {
  const key = `reader.place.${post.slug}`
  // Most of it was read before, so that a few seconds are enough for the rest.
  const before = {
    post: post.slug,
    passage: one,
    edition: 'retold',
    share: 0.9,
    at: '2031-05-06T09:30:00.000Z',
    read: false,
  }
  await page.addInitScript(
    ([name, place]) => window.localStorage.getItem(name) ?? window.localStorage.setItem(name, place),
    [key, JSON.stringify(before)] as const,
  )
  await open(page, story)
  const last = post.passages.at(-1)?.id ?? ''
  await passage(page, last).evaluate(element => element.scrollIntoView({ block: 'end' }))
  await expect.poll(async () => (await keptHere(page))[key]).toContain('"share":0.95')
  expect((await keptHere(page))[key]).toContain('"read":false')
  await expect(page.getByText('You have read this story.')).toBeAttached({ timeout: 60_000 })
  await expect(page.getByRole('link', { name: /^Next story: / })).toBeAttached()
  await page.getByRole('button', { name: 'Mark as not read' }).click()
  await expect.poll(async () => (await keptHere(page))[key]).toContain('"read":false')
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await open(page, '/')
  await expect(page.getByText(/^1 of \d+ read, about \d+ minutes? left/)).toBeVisible()
  await expect(page.locator('article', { hasText: post.title }).getByText('Read', { exact: true })).toBeVisible()
})

test('another tab follows', async ({ page, context }) => {
  await open(page, story)
  const other = await context.newPage()
  await open(other, story)
  await other.getByRole('button', { name: 'Save this story' }).click()
  await expect(page.getByRole('button', { name: 'Stop saving this story' })).toBeVisible()
  await writeNote(page, one, 'From the first tab')
  await expect(other.locator(`#${one}`).getByText('From the first tab')).toBeVisible()
  // Both change it at the same time: neither is lost.
  for (const tab of [page, other]) await tab.locator(`#${one}`).getByRole('button', { name: 'Change' }).click()
  await page.getByLabel('My note').fill('Changed in the first')
  await other.getByLabel('My note').fill('Changed in the second')
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Save the note' }).click()
  for (const tab of [page, other])
    for (const text of ['Changed in the first', 'Changed in the second'])
      await expect(tab.locator(`#${one}`).getByText(text)).toHaveCount(1)
  await other.close()
})

test('open tools never lie over what the focus goes on to', async ({ page }) => {
  await open(page, story)
  await writeNote(page, one, 'Below the tools')
  await openTools(page, one)
  await passage(page, one).getByRole('button', { name: 'Write a note on this passage' }).focus()
  await page.keyboard.press('Tab')
  await expect(passage(page, one).locator('summary', { hasText: 'My note' })).toBeFocused()
  await expect(passage(page, one).getByRole('button', { name: 'Copy link' })).toBeHidden()
})

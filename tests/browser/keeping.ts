// What specs of kept things share: a story long enough, and a reader's hands: selecting words, writing a note.
import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { corpus } from './site.ts'
import { expect } from './test.ts'

const longStory = corpus.posts.find(({ passages }) => passages.length > 8)
if (longStory === undefined) throw new Error('No story is long enough to test with')

/** The story that is tested with. */
export const post = longStory
export const story = paths.post(post.slug)
export const wordsOf = (id: string): string => {
  const passage = post.passages.find(one => one.id === id)
  return passage?.retold ?? passage?.original ?? ''
}
const prose = post.passages.filter(({ id }) => wordsOf(id).length > 60)

/** Two passages of it with words enough. */
export const [one, two] = [prose[0]?.id ?? '', prose[1]?.id ?? '']

export const keptHere = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(window.localStorage)
        .filter(([key]) => key.startsWith('reader.'))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )

/** Selects a stretch of a passage's words, as a mouse would leave it. */
export const select = (page: Page, id: string, [start, end]: readonly [number, number]) =>
  page.evaluate(
    ([passage, from, to]) => {
      const texts = [...document.querySelectorAll(`#${passage} [data-text]`)]
      const text = texts.find(element => element.getClientRects().length > 0)
      if (text === undefined) throw new Error(`${passage} shows no text`)
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      const spot = (offset: number): [Node, number] => {
        walker.currentNode = text
        let before = 0
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const { length } = node.textContent ?? ''
          if (offset <= before + length) return [node, offset - before]
          before += length
        }
        throw new Error(`${passage} has no letter ${offset}`)
      }
      document.getSelection()?.setBaseAndExtent(...spot(from), ...spot(to))
    },
    [id, start, end] as const,
  )

export const markedWords = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('noted') ?? [])].map(range => range.toString()))

export const passage = (page: Page, id: string) => page.locator(`#${id}`)
export const openTools = (page: Page, id: string) => passage(page, id).locator(':scope > details > summary').click()

/** A note on passage `id`, written with keys alone. */
export const writeNote = async (page: Page, id: string, text: string) => {
  await passage(page, id).locator(':scope > details > summary').focus()
  await page.keyboard.press('Enter')
  await passage(page, id).getByRole('button', { name: 'Write a note on this passage' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('My note', { exact: true })).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Save the note' })).toBeFocused()
  await page.keyboard.press('Enter')
}

// The pages that hold a reader's own things: no rule of WCAG 2.2 broken, AAA included, and nothing sticks out at 320 pixels.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const post = corpus.posts.find(({ passages }) => passages.length > 8)
if (post === undefined) throw new Error('No story is long enough to test with')
const words = (id: string): string => {
  const passage = post.passages.find(one => one.id === id)
  return passage?.retold ?? passage?.original ?? ''
}
const [one, two] = post.passages.flatMap(({ id }) => (words(id).length > 60 ? [id] : []))

/** Things of every sort on the device: a note, a mark, a note that is lost, a saved story and passage, and a place. */
const keepThings = (page: Page) => {
  const at = '2031-05-06T09:30:00.000Z'
  const { slug, title } = post
  const note = (id: string, { passage, quote, text }: Readonly<Record<'passage' | 'quote' | 'text', string>>) => {
    const around = { prefix: '', suffix: words(passage).slice(quote.length, quote.length + 32), start: 0 }
    const edition = post.passages[0]?.original === undefined ? 'retold' : 'original'
    return [`note.${id}`, { id, post: slug, title, passage, edition, quote, ...around, text, made: at, changed: at }]
  }
  const things = Object.fromEntries([
    note('a', {
      passage: one ?? '',
      quote: words(one ?? '').slice(0, 40),
      text: 'A note in two lines.\nThis is the second.',
    }),
    note('b', { passage: two ?? '', quote: words(two ?? '').slice(0, 50), text: '' }),
    note('c', {
      passage: two ?? '',
      quote: 'Nobody has ever flown a paper kite from this roof',
      text: 'A note that has lost its place.',
    }),
    [`saved.${slug}`, { post: slug, title, at }],
    [`saved.${slug}#${two}`, { post: slug, title, passage: two, words: words(two ?? '').slice(0, 150), at }],
    [`place.${slug}`, { post: slug, passage: two, edition: 'retold', share: 0.4, at, read: false }],
  ])
  return page.addInitScript(kept => {
    for (const [key, value] of Object.entries(kept)) window.localStorage.setItem(`reader.${key}`, JSON.stringify(value))
  }, things)
}

const pagesOfMine = [
  ['the page of saved things', paths.saved()],
  ['a story with notes', paths.post(post.slug)],
] as const

for (const [name, address] of pagesOfMine) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} breaks no rule in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await keepThings(page)
      await open(page, address)
      await expect(page.getByText('This is the second.')).toBeVisible()
      if (address !== paths.saved()) {
        await page.getByRole('button', { name: 'Change or delete my note' }).first().click()
        await page.locator(`#${two} > details > summary`).click()
        await expect(page.getByRole('button', { name: 'Write a note on this passage' })).toBeVisible()
      }
      const { violations } = await new AxeBuilder({ page })
        .withTags(rules)
        .options({
          resultTypes: ['violations'],
          rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        })
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
    })
  }

  test(`${name} scrolls in one direction alone at 320 pixels, with text three times as big too`, async ({ page }) => {
    await keepThings(page)
    await page.setViewportSize({ width: 320, height: 640 })
    for (const size of ['100', '300']) {
      await page.addInitScript(chosen => window.localStorage.setItem('reader.setting.size', `"${chosen}"`), size)
      await open(page, address)
      await expect(page.getByText('This is the second.')).toBeVisible()
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(wide, `text at ${size} %`).toBeLessThanOrEqual(Number(room))
    }
  })

  test(`${name} hardly moves while it arrives, though nobody knew what would stand in it`, async ({ page }) => {
    await keepThings(page)
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { moved: shifts })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await open(page, address)
    await page.waitForTimeout(700)
    const moved: unknown = await page.evaluate(() => Reflect.get(window, 'moved'))
    expect(moved).toBeInstanceOf(Array)
    expect([moved].flat().reduce((sum: number, value) => sum + Number(value), 0)).toBeLessThan(0.01)
  })
}

// The storage of a real browser, full to the last letter or holding anything: pages are sound, what a reader does works until
// the page is closed, they are told, and nothing that was there is lost. Refused storage: keep-files.spec.ts.
import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { garbage, keysOf } from '../support/damaged-storage.ts'
import { post, story } from './keeping.ts'
import { expect, open, test } from './test.ts'

const keys = keysOf(post.slug)

/** Fills the storage until the browser takes not one letter more; gives how many letters it took. */
const fill = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let text = ''
    for (let piece = 4_000_000; piece >= 1; piece = Math.floor(piece / 2))
      for (;;)
        try {
          window.localStorage.setItem('filler', text + 'x'.repeat(piece))
          text += 'x'.repeat(piece)
        } catch (error) {
          if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error
          break
        }
    return text.length
  })

const fillerNow = (page: Page): Promise<number> =>
  page.evaluate(() => window.localStorage.getItem('filler')?.length ?? 0)

/** Puts a text under every key; gives it back as the browser keeps it. */
const damage = (page: Page, text: string): Promise<string> =>
  page.evaluate(
    ([all, damaged]) => {
      window.localStorage.clear()
      for (const key of all) window.localStorage.setItem(key, damaged)
      return window.localStorage.getItem(all[0] ?? '') ?? ''
    },
    [keys, text] as const,
  )

/** How often a text stands in the storage, under whatever key. */
const standing = (page: Page, text: string): Promise<number> =>
  page.evaluate(wanted => Object.values({ ...window.localStorage }).filter(one => one === wanted).length, text)

const isSound = async (page: Page): Promise<void> => {
  await expect(page.locator('main h1')).toHaveCount(1)
  await expect(page.locator('main [role=alert]')).toHaveCount(0)
}
const size = (page: Page, value: string) => page.locator(`[data-setting=size] input[value="${value}"]`).check()
const save = (page: Page) => page.getByRole('button', { name: 'Save this story' })
const unsave = (page: Page) => page.getByRole('button', { name: 'Stop saving this story' })

test('a full storage keeps nothing more and loses nothing: saving works until the page is closed, and that is said', async ({
  page,
}) => {
  await open(page, story)
  const filled = await fill(page)
  expect(filled).toBeGreaterThan(1_000_000)
  await open(page, story)
  await save(page).click()
  await expect(unsave(page)).toBeVisible()
  await expect(page.getByText('This browser does not let us keep this.').first()).toBeVisible()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click()
  await expect(page.getByRole('link', { name: post.title })).toBeVisible()
  await page.getByRole('link', { name: 'Reading settings' }).click()
  await size(page, '150')
  await expect(page.locator('html')).toHaveAttribute('data-set-size', '150')
  await expect(page.getByText('This browser does not let us keep your settings.')).toBeVisible()
  await isSound(page)
  expect(await fillerNow(page)).toBe(filled)
})

test('where there is no room to put aside what cannot be read, it stays under its key, and a setting holds all the same', async ({
  page,
}) => {
  await open(page, paths.settings())
  const later = '{"version":3,"size":{"per":"cent","of":150}}'
  await page.evaluate(text => window.localStorage.setItem('reader.setting.size', text), later)
  await fill(page)
  await open(page, paths.settings())
  await size(page, '150')
  await expect(page.locator('html')).toHaveAttribute('data-set-size', '150')
  await expect(page.getByText('This browser does not let us keep your settings.')).toBeVisible()
  expect(await page.evaluate(() => window.localStorage.getItem('reader.setting.size'))).toBe(later)
})

test.describe('with 27 kinds of damage under every key', () => {
  test.describe.configure({ timeout: 300_000 })

  test('the page of settings is sound, a setting works, and what was there is put aside', async ({ page }) => {
    await open(page, paths.settings())
    for (const [, text] of garbage) {
      const kept = await damage(page, text)
      await open(page, paths.settings())
      await isSound(page)
      await size(page, '150')
      await expect(page.locator('html')).toHaveAttribute('data-set-size', '150')
      expect(await standing(page, kept)).toBe(keys.length)
    }
  })

  test('a story is sound, can be saved, and what was there is put aside', async ({ page }) => {
    await open(page, story)
    for (const [, text] of garbage) {
      const kept = await damage(page, text)
      await open(page, story)
      await isSound(page)
      await save(page).click()
      await expect(unsave(page)).toBeVisible()
      expect(await standing(page, kept)).toBe(keys.length)
    }
  })

  for (const address of [paths.saved(), paths.home()])
    test(`${address} is sound, and all of it stays`, async ({ page }) => {
      await open(page, address)
      for (const [, text] of garbage) {
        const kept = await damage(page, text)
        await open(page, address)
        await isSound(page)
        expect(await standing(page, kept)).toBe(keys.length)
      }
    })
})

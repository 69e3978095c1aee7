// Narrowing a search, what it says of a question, and how it looks: contrast, targets, room on a small screen.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

const told = corpus.posts.flatMap(({ passages }) => passages.map(({ retold }) => retold ?? '')).join(' ')
const word = /\b[a-z]{9,}\b/.exec(told)?.[0] ?? 'together'
/** The word with a letter gone wrong. */
const slip = `${word.slice(0, 3)}${word.charAt(3) === 'x' ? 'q' : 'x'}${word.slice(4)}`

const narrow = (page: Page) => page.getByText(/^Narrow it down/).click()
const checks = 'main details input[type=checkbox][name]'
const stories = 'main ol[data-results] > li'
const firstStory = (page: Page) => page.locator(stories).first()

test('no choice on offer leads to nothing, and each is counted truly', async ({ page }) => {
  const address = paths.search({ q: word })
  await open(page, address)
  await firstStory(page).waitFor()
  await narrow(page)
  const offered = await page.locator(`${checks}:enabled`).evaluateAll(all =>
    all.map(one => ({
      name: one.getAttribute('name') ?? '',
      value: one.getAttribute('value') ?? '',
      count: Number(/(\d+) stor/.exec(one.closest('label')?.textContent ?? '')?.[1]),
    })),
  )
  expect(offered.length).toBeGreaterThan(3)
  for (const { name, value, count } of offered) {
    const one = page.locator(`${checks}[name=${name}][value="${value}"]`)
    await one.check()
    await expect(page).toHaveURL(paths.search({ q: word, [name]: value }))
    await expect(page.locator(stories), `${name} ${value}`).toHaveCount(count)
    expect(count, `${name} ${value}`).toBeGreaterThan(0)
    await one.uncheck()
    await expect(page).toHaveURL(address)
  }
})

test('a choice never springs back, nor undoes one made a moment before', async ({ page }) => {
  await open(page, paths.search())
  await narrow(page)
  const taken = await page.locator(`${checks}[name=theme]:enabled`).evaluateAll(offered =>
    offered.slice(0, 2).map(one => {
      if (!(one instanceof HTMLInputElement)) return ''
      // No time between the presses: on a slow phone the address is still the one before.
      one.click()
      return one.checked ? one.value : 'sprang back'
    }),
  )
  expect(taken).toHaveLength(2)
  await expect(page).toHaveURL(url => url.searchParams.getAll('theme').toSorted().join() === taken.toSorted().join())
})

test('a choice is shown, taken off with its button, and all are cleared at once', async ({ page }) => {
  await open(page, paths.search({ q: word }))
  await narrow(page)
  const region = page.getByRole('region', { name: 'Chosen filters' })
  const take = async () => {
    const one = page.locator(`${checks}:enabled:not(:checked)`).first()
    await one.focus()
    await page.keyboard.press('Space')
    await expect(region.getByRole('button', { name: 'Clear all' })).toBeVisible()
  }
  await take()
  await region.getByRole('button', { name: /^Remove/ }).click()
  await expect(page).toHaveURL(paths.search({ q: word }))
  await expect(region).toBeFocused()
  await take()
  await region.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(paths.search({ q: word }))
  await expect(region.getByRole('button')).toHaveCount(0)
})

test('a slip is corrected and said so, and a reader may insist', async ({ page }) => {
  await open(page, paths.search({ q: `${slip} ` }))
  await expect(page.getByText(`Nothing for “${slip}”. Showing “`)).toBeVisible()
  await page.getByRole('link', { name: `Look for “${slip}” all the same` }).click()
  await expect(page).toHaveURL(paths.search({ q: `"${slip}"` }))
  await expect(page.getByRole('region', { name: 'Answer' })).toBeFocused()
  await expect(page.locator(stories)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'What to try' })).toBeVisible()
})

test('a question that no story answers gets a plain “nothing”, and ways on', async ({ page }) => {
  await open(page, paths.search({ q: 'qqxzzv' }))
  await expect(page.getByText('No story has the word “qqxzzv”.')).toBeVisible()
  await expect(page.locator(stories)).toHaveCount(0)
  await expect(page.locator(`main a[href="${paths.words()}"]`).last()).toBeVisible()
  expect(await page.locator('main a[href^="/themes/"]').count()).toBeGreaterThan(0)
})

test.describe('without the general words', () => {
  test.use({ mayLog: [/Failed to load resource/] })

  test('the answer stands without them', async ({ page }) => {
    await page.route(/general-words\.json/, route => route.abort())
    await open(page, paths.search({ q: 'qqxzzv' }))
    await expect(page.getByText('No story has the word “qqxzzv”.')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test('filters of an address that there are not are said, and a question of signs asks nothing', async ({ page }) => {
  await open(page, `${paths.search({ q: word })}&from=abc&theme=no-such-theme`)
  await expect(page.getByText('“from=abc” is no day here. The search left it out.')).toBeVisible()
  await expect(page.getByText('“theme=no-such-theme” is no theme here. The search left it out.')).toBeVisible()
  await expect(firstStory(page)).toBeVisible()
  await open(page, paths.search({ q: '"' }))
  await expect(page.getByRole('heading', { name: 'Try one of these' })).toBeVisible()
  await expect(page.locator(stories)).toHaveCount(0)
})

const states: readonly (readonly [name: string, address: string, prepare?: (page: Page) => Promise<void>])[] = [
  ['stories found', paths.search({ q: word })],
  ['nothing found', paths.search({ q: 'qqxzzv' })],
  ['a corrected slip', paths.search({ q: slip })],
  ['open filters', paths.search({ q: word }), narrow],
  ['how to ask', paths.search(), page => page.getByText('How to ask').click()],
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, address, prepare] of states) {
    test(`${name}: no rule of WCAG broken in ${colorScheme}, room for thumbs, at 320 pixels as at 1280`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, address)
      await page.locator('main :is(ol[data-results], h2)').first().waitFor()
      await prepare?.(page)
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 })
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
          .analyze()
        expect(
          violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`),
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        const small = await page
          .locator('main :is(a, button, summary, select, input[type=search], label:has(input))')
          .evaluateAll(all =>
            all
              .filter(one => one.checkVisibility())
              .filter(one => {
                const { width: w, height: h } = one.getBoundingClientRect()
                return w > 0 && (w < 44 || h < 44)
              })
              .map(one => one.outerHTML.slice(0, 120)),
          )
        expect(small).toEqual([])
      }
    })
  }
}

// Paths, sheets for groups and stories side by side in a real browser: on paper, without script, at a strange address.
import { paths } from '../../src/paths.ts'
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'

const themes = corpus.themes.filter(({ evidence }) => evidence.length > 0)
const [theme = { slug: '' }] = themes
const shared = themes.find(({ evidence }) => new Set(evidence.map(({ post }) => post)).size > 1)

test('the sheet of every theme, as it opens, is one page of A4 in large print', async ({ page }) => {
  for (const { slug } of themes) {
    await open(page, paths.sheet(slug))
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) => sides.map(Number))
    expect(
      sizes.map(sides => sides.map(Math.round)),
      slug,
    ).toEqual([[595, 842]])
    await page.emulateMedia({ media: 'print' })
    const letters = page
      .locator('[data-sheet] blockquote a')
      .evaluateAll(all => all.map(one => getComputedStyle(one).fontSize))
    // 16 points are 21.3 pixels.
    expect(
      (await letters).every(size => Number.parseFloat(size) > 21),
      slug,
    ).toBe(true)
    await page.emulateMedia({ media: null })
  }
})

test('a path on paper has every stop and no button', async ({ page }) => {
  const [path] = corpus.paths
  await open(page, paths.path(path?.slug ?? ''))
  await page.emulateMedia({ media: 'print' })
  for (const { says } of path?.steps ?? []) await expect(page.getByText(says, { exact: true })).toBeVisible()
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
})

test('stories side by side are sound at strange addresses, and have no form on paper', async ({ page }) => {
  for (const query of [
    '?theme=%00',
    '?theme=../..&a=%2F',
    `?theme=${shared?.slug}&a=a&a=b&b=${'x'.repeat(500)}`,
    '?%E0%A4',
  ]) {
    await open(page, `/compare/${query}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories side by side')
  }
  await open(page, paths.compare({ theme: shared?.slug ?? '' }))
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a passage that is ticked is on the paper, and one that is not is left out', async ({ page }) => {
    await page.goto(paths.sheet(theme.slug))
    const boxes = await page.getByRole('checkbox').count()
    await page.emulateMedia({ media: 'print' })
    const shown = () => page.locator('[data-sheet] blockquote').filter({ visible: true }).count()
    const before = await shown()
    expect(before).toBeLessThan(boxes)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('checkbox', { checked: false, disabled: false }).first().check()
    await page.emulateMedia({ media: 'print' })
    expect(await shown()).toBe(before + 1)
  })

  test('stories side by side say that they need script, show no form, and lead to the themes', async ({ page }) => {
    await page.goto(paths.compare())
    // What stands in a noscript has no elements of its own here.
    expect(await page.content()).toContain('This page needs script.')
    await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0)
    await expect(page.locator(`main a[href$="${paths.theme(shared?.slug ?? '')}"]`)).toBeVisible()
  })

  test('what a passage speaks of can be skipped', async ({ page }) => {
    const post = corpus.posts.find(({ care }) => care !== undefined)
    await page.goto(paths.post(post?.slug ?? ''))
    await page.locator('[data-care] a').first().click()
    const id = new URL(page.url()).hash.slice(1)
    expect(post?.care?.[0]?.passages).not.toContain(id)
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1)
  })
})

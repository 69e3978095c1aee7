// Searching in a real browser: asking, choosing, going there and back, with keys alone and with script off.
import type { Page } from '@playwright/test'
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

declare global {
  interface Window {
    watched: { readonly spoken: [said: string, at: number][]; readonly moved: number[]; readonly lastKey: number }
  }
}

/** The long word that stands in most stories: a question with many answers. */
const commonWord = (): string => {
  const counts = new Map<string, number>()
  for (const { passages } of corpus.posts) {
    const text = passages.map(({ retold, original }) => retold ?? original ?? '').join(' ')
    for (const word of new Set(text.match(/\b[a-z]{5,}\b/g))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word)
  return (
    ranked.find(word => !/^(?:about|their|there|other|which|would|could|these|those|where|every|after)$/.test(word)) ??
    'people'
  )
}
const common = commonWord()
const rare = /\b[a-z]{9,}\b/.exec(corpus.posts[0]?.passages.map(({ retold }) => retold).join(' ') ?? '')?.[0] ?? 'story'

const titles = 'main :is(ol[data-results], ol[data-related]) > li h3 a'
const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the stories' })
const shownOn = (page: Page) =>
  page.locator('main ol[data-results] a').evaluateAll(links => links.map(link => link.getAttribute('href')))
const ask = async (page: Page, address: string) => {
  await open(page, address)
  await page.locator(`${titles}, main h2:text("What to try")`).first().waitFor()
}
const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false })

  test('a question leads to the list of words, by Enter as by the button', async ({ page }) => {
    for (const send of ['Enter', 'button']) {
      await page.goto(paths.search())
      await expect(page.locator('form[role=search] button:visible')).toHaveText(['Look in the list of words'])
      await expect(page.locator('form[role=search] :is(input[type=checkbox], select):visible')).toHaveCount(0)
      await page.locator('input[type=search][name=q]').fill(rare)
      if (send === 'Enter') await page.keyboard.press('Enter')
      else await page.locator('form[role=search] button:visible').click()
      await expect(page).toHaveURL(new RegExp(`${paths.words()}\\?q=${rare}`))
      await expect(page.locator('main h1')).toBeVisible()
    }
  })
})

test.describe('while script is on its way', () => {
  // Chromium complains of the scripts that do not come, and of a change of page it could not draw smoothly.
  test.use({ mayLog: [/Failed to load resource|Transition was aborted/] })

  test('the form asks the search page by itself', async ({ page }) => {
    await page.route(/assets\/.*\.js$/, route => route.abort())
    await page.goto(paths.search())
    await box(page).fill(rare)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${paths.search()}\\?q=${rare}`))
  })
})

test('Back, a reload and a shared address show the same stories; Back and a reload the same place and focus', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 600, height: 500 })
  await ask(page, paths.search({ q: common }))
  const shown = await shownOn(page)
  expect(shown.length).toBeGreaterThan(5)
  const link = page.locator('main ol[data-results] [data-passage]').nth(3).locator('xpath=..')
  await page.locator('main ol[data-results] summary').first().click()
  await link.focus()
  const top = await scrolled(page)
  expect(top).toBeGreaterThan(300)

  const isThere = async () => {
    await expect(link).toBeFocused()
    expect(await shownOn(page)).toEqual(shown)
    await expect(page.locator('main ol[data-results] details').first()).toHaveAttribute('open')
    expect(Math.abs((await scrolled(page)) - top)).toBeLessThanOrEqual(2)
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/posts\/.*#p\d+$/)
  await page.goBack()
  await isThere()
  // A moment: the place is kept when a reader has stopped moving.
  await page.waitForTimeout(300)
  await page.reload()
  await page.locator(titles).first().waitFor()
  await isThere()

  const other = await context.newPage()
  await ask(other, page.url())
  expect(await shownOn(other)).toEqual(shown)
})

test('who reloads with the focus in the box finds it there', async ({ page }) => {
  await ask(page, paths.search({ q: common }))
  await box(page).focus()
  await page.waitForTimeout(300)
  await page.reload()
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue(common)
})

test('stories follow the typing; nothing moves by itself, and one line is spoken half a second after the last key', async ({
  page,
}) => {
  await ask(page, paths.search({ q: common }))
  await expect(page.locator('[role=status]')).toHaveCount(1)
  await page.evaluate(() => {
    window.watched = { spoken: [], moved: [], lastKey: 0 }
    const { spoken, moved } = window.watched
    const status = document.querySelector('[role=status]')
    new MutationObserver(() => spoken.push([status?.textContent ?? '', performance.now()])).observe(
      status ?? document.body,
      {
        characterData: true,
        childList: true,
        subtree: true,
      },
    )
    document.addEventListener('input', () => (window.watched = { spoken, moved, lastKey: performance.now() }))
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        if ('hadRecentInput' in entry && !entry.hadRecentInput && 'value' in entry) moved.push(Number(entry.value))
    }).observe({ type: 'layout-shift' })
  })
  await box(page).fill('')
  await box(page).pressSequentially(rare, { delay: 60 })
  await expect(page.locator('[role=status]')).toContainText(`for “${rare}”`)
  await expect(page).toHaveURL(paths.search({ q: rare }))
  const { spoken, moved, lastKey } = await page.evaluate(() => window.watched)
  expect(moved).toEqual([])
  const last = spoken.at(-1)
  expect(last?.[0]).toMatch(/^\d+ stor(?:y|ies), \d+ passages? for /)
  expect((last?.[1] ?? 0) - lastKey).toBeGreaterThan(400)
  expect((last?.[1] ?? 0) - lastKey).toBeLessThan(1500)
})

for (const width of [1280, 320]) {
  test(`no note above the stories moves them while somebody types, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await ask(page, paths.search({ q: common }))
    await box(page).fill('')
    const tops = new Map<number, string>()
    const notes = new Set<string>()
    // A slip that is corrected, a word that is looked for otherwise, a theme: each brings its note and takes it away again.
    for (const text of [`${common} `, 'foster care ', 'tokanism ', 'power ', `${common} zq`]) {
      await box(page).fill('')
      for (const letter of text) {
        await page.keyboard.type(letter)
        // After a word a moment longer: what comes when the typing has rested must not move anything either.
        await page.waitForTimeout(letter === ' ' ? 700 : 40)
        const [top, note] = await page.evaluate(() => {
          const list = document.querySelector('main ol[data-results]')
          const above = document.querySelector('section[aria-label=Answer]')?.nextElementSibling?.textContent ?? ''
          return [list ? Math.round(list.getBoundingClientRect().top + window.scrollY) : undefined, above] as const
        })
        if (top !== undefined) tops.set(top, `${await box(page).inputValue()}: ${note}`)
        notes.add(note)
      }
    }
    expect(notes.size, [...notes].join('\n')).toBeGreaterThan(2)
    expect([...tops.values()], JSON.stringify([...tops])).toHaveLength(1)
  })
}

test('a letter being composed asks nothing until it is done', async ({ page }) => {
  await open(page, paths.search())
  await box(page).focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: rare, selectionStart: rare.length, selectionEnd: rare.length })
  await page.waitForTimeout(600)
  await expect(page).toHaveURL(paths.search())
  await session.send('Input.insertText', { text: rare })
  await expect(page).toHaveURL(paths.search({ q: rare }))
})

test('keys lead from any page to the box, to the stories and back', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('/')
  await expect(page).toHaveURL(paths.search())
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(`${common}/`)
  await page.keyboard.press('Backspace')
  await expect(page.locator(titles).nth(1)).toBeVisible()
  await expect(page).toHaveURL(paths.search({ q: common }))
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(titles).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(titles).nth(1)).toBeFocused()
  await expect(page.locator(titles).nth(1)).toBeInViewport()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(page.locator('main ol[data-results] a:has([data-passage])').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeFocused()
})

test('the / key writes a / where somebody writes, and is switched off for good', async ({ page }) => {
  await open(page, paths.words())
  await page.getByRole('textbox').focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox')).toHaveValue('/')
  await expect(page).toHaveURL(paths.words())
  await open(page, paths.search())
  await page.getByText('How to ask').click()
  await page.getByRole('checkbox', { name: /key bring me/ }).uncheck()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['reader.setting.slash'])
  await open(page, '/')
  await page.keyboard.press('/')
  await page.waitForTimeout(300)
  await expect(page).toHaveURL('/')
})

test('every way to ask that is explained finds something', async ({ page }) => {
  await open(page, paths.search())
  const summary = page.getByText('How to ask')
  await summary.click()
  const links = page.locator('main details dl a')
  expect(await links.count()).toBeGreaterThanOrEqual(6)
  for (const link of await links.all()) {
    const q = await link.innerText()
    await link.click()
    await expect(box(page)).toHaveValue(q)
    await expect(page.locator('main ol[data-results] > li').first()).toBeVisible()
    await expect(page.getByText(/is called “/)).toHaveCount(0)
  }
})

// The lens by keyboard: chosen, said on every page, put off where it is said; and nothing that leads to a passage fails under it.
import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { corpus } from './site.ts'
import { standInSpeech } from './speech-stand-in.ts'
import { expect, open, test } from './test.ts'

const passagesIn = (post: (typeof corpus.posts)[number], voice: string): readonly string[] =>
  post.passages.map(({ id }) => id).filter(id => post.voices.some(at => at.voice === voice && at.passages.includes(id)))

const voice = 'uses-services'
/** A story that is told in this voice and in others, and one that has nothing in it. */
const mixed = corpus.posts.find(post => passagesIn(post, voice).length > 2 && passagesIn(post, 'staff').length > 2)
const without = corpus.posts.find(post => post.voices.length > 0 && passagesIn(post, voice).length === 0)
if (mixed === undefined || without === undefined) throw new Error('The site has no stories to try the lens on')
const shown = passagesIn(mixed, voice)
const others = mixed.passages.map(({ id }) => id).filter(id => !shown.includes(id))
const inOther = others.filter(id => mixed.voices.some(({ passages }) => passages.includes(id)))
const [away = ''] = inOther.filter(id => mixed.passages.find(passage => passage.id === id)?.kind === 'prose').slice(1)
const theme = corpus.themes.find(({ evidence }) =>
  evidence.some(at => at.post === mixed.slug && inOther.includes(at.passage)),
)

const keep = (page: Page, lens: string = voice) =>
  page.addInitScript(kept => window.localStorage.setItem('reader.setting.lens', JSON.stringify(kept)), lens)
const note = (page: Page) => page.getByRole('region', { name: 'Whose voice you see' })

test('a voice is chosen, told of, kept and put off by keys alone', async ({ page }) => {
  await open(page, paths.settings())
  await page.locator('[data-setting=lens] input[value=off]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(`[data-setting=lens] input[value=${voice}]`)).toBeChecked()
  await page.goto(paths.post(mixed.slug))
  const hidden = new RegExp(`${inOther.length} passages in other voices stay hidden`)
  await expect(note(page)).toContainText(hidden)
  for (const id of shown) expect(await heightOf(page, id)).toBeGreaterThan(10)
  for (const id of inOther) expect(await heightOf(page, id)).toBe(0)
  await page.reload()
  await expect(note(page)).toContainText(hidden)
  // What is hidden takes no focus on its way.
  await page.locator('html[data-ready]').waitFor()
  const seen = await page.evaluate(async () => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-lens=folded] :is(a, button, summary)')]
    return all.filter(one => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).length
  })
  expect(seen).toBe(0)
  const all = note(page).getByRole('button', { name: 'Show all voices' })
  await all.focus()
  await page.keyboard.press('Enter')
  await expect(note(page)).toHaveCount(0)
  await expect(page.locator('h1')).toBeFocused()
  for (const id of inOther) expect(await heightOf(page, id)).toBeGreaterThan(10)
  await expect(page.locator('[data-lens], [data-lens-says], [hidden=until-found]')).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(window.localStorage).filter(key => key.includes('setting')))).toEqual([])
})

const heightOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate(element => element.getBoundingClientRect().height)

test('a theme, a search and a move between pages say how many are hidden', async ({ page }) => {
  await keep(page)
  await open(page, paths.theme(theme?.slug ?? ''))
  await expect(note(page)).toContainText(/\d+ passages? in other voices (stays|stay) hidden/)
  const gone = page.locator(
    `a[href$="${paths.post(
      mixed.slug,
      inOther.find(id => theme?.evidence.some(at => at.post === mixed.slug && at.passage === id)),
    )}"]`,
  )
  await expect(gone.first()).toBeHidden()
  await open(page, paths.search({ q: mixed.title.split(' ').at(-1) ?? '' }))
  await expect(note(page)).toContainText(/\d+ passages? in other voices (stays|stay) hidden/)
  const told = /(\d+) passages? in other/.exec((await note(page).textContent()) ?? '')?.[1]
  await expect(page.locator('main [data-lens=hidden]')).toHaveCount(Number(told))
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Stories' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(note(page)).toHaveCount(0)
  await page.getByRole('link', { name: mixed.title }).first().click()
  await expect(note(page)).toContainText(`${inOther.length} passages in other voices stay hidden`)
})

test('whatever leads to a hidden passage shows it: an address, a link of the short version, the focus', async ({
  page,
}) => {
  await keep(page)
  await open(page, paths.post(mixed.slug, away))
  await expect(note(page)).toContainText(`${inOther.length - 1} passages in other voices stay hidden`)
  await expect(page.locator(`#${away}`)).toHaveAttribute('data-lens', 'came')
  await expect.poll(() => page.locator(`#${away}`).evaluate(one => one.getBoundingClientRect().top)).toBeLessThan(300)
  await expect(page.locator(`#${away}`)).toBeInViewport()
  await open(page, `${paths.post(mixed.slug)}?edition=summary`)
  await expect(note(page)).toContainText('The short version has no passages')
  const links = page.getByRole('link', { name: /^See passage/ })
  const texts = await links.allTextContents()
  const at = texts.findIndex(text => inOther.includes(`p${text.split(' ').at(-1)}`))
  const id = `p${texts[at]?.split(' ').at(-1)}`
  await links.nth(at).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(`#${id}`)).toBeFocused()
  await expect(page.locator(`#${id}`)).toBeInViewport()
  expect(await heightOf(page, id)).toBeGreaterThan(10)
  const other = inOther.find(one => one !== id) ?? ''
  await page.locator(`#${other}`).evaluate(element => element.focus())
  expect(await heightOf(page, other)).toBeGreaterThan(10)
})

test('a story with nothing in the voice says so and shows all at a press', async ({ page }) => {
  await keep(page)
  await open(page, paths.post(without.slug))
  await expect(note(page)).toContainText('This story has no passage in this voice.')
  await note(page).getByRole('button', { name: 'Show all voices' }).click()
  await expect(page.locator('[data-edition-part=text] p').filter({ visible: true }).first()).toBeVisible()
})

test('the picture of voices puts the lens on and off', async ({ page }) => {
  await open(page, paths.pictures(corpus.weeks[0]?.slug ?? ''))
  const button = page.getByRole('button', { name: /^Show only this voice/ }).first()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  expect(await page.evaluate(() => localStorage.getItem('reader.setting.lens'))).toBe(`"${voice}"`)
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  expect(await page.evaluate(() => localStorage.getItem('reader.setting.lens'))).toBeNull()
})

test('aloud only the chosen voice is read, and how much is left out is said first', async ({ page }) => {
  await page.addInitScript(standInSpeech, { voices: ['Anna'], pace: 3000 })
  await keep(page)
  await open(page, paths.post(mixed.slug))
  await expect(note(page)).toContainText('stay hidden')
  await page.getByRole('button', { name: 'Listen', exact: true }).click()
  // A word at the end of a piece is heard of twice.
  const said = async () =>
    (await page.evaluate(() => window.spoken.join(' '))).replaceAll(/(\S+)(?: \1)+(?= |$)/g, '$1')
  const texts = (ids: readonly string[]) =>
    mixed.passages
      .filter(({ id }) => ids.includes(id))
      .map(({ original, retold }) => (original ?? retold ?? '').split(/\s+/).slice(0, 6).join(' '))
  await expect.poll(said, { timeout: 60_000 }).toContain(texts(shown).at(-1))
  const all = await said()
  expect(all).toMatch(/passages? (?:is|are) left out/)
  for (const text of texts(shown)) expect(all).toContain(text)
  for (const text of texts(inOther)) expect(all).not.toContain(text)
})

test('on paper the lens says what it has left out, with no button', async ({ page }) => {
  await keep(page)
  await open(page, paths.post(mixed.slug))
  await expect(note(page)).toContainText('stay hidden')
  await page.emulateMedia({ media: 'print' })
  await expect(note(page)).toBeVisible()
  await expect(note(page).getByRole('button')).toBeHidden()
  await expect(note(page).getByRole('link')).toBeHidden()
  for (const id of inOther) expect(await heightOf(page, id)).toBe(0)
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  const booklet = page.locator('[data-booklet-part]')
  await expect(booklet).toContainText(`${others.length} passages are left out.`)
  await page.emulateMedia({ media: null })
})

test('no passage is seen before the lens is there, and none moves away under the eyes', async ({ page }) => {
  await keep(page)
  let go: () => void = () => undefined
  const held = new Promise<void>(done => (go = done))
  await page.route(/\/lens-[^/]*\.js/, async route => {
    await held
    await route.continue()
  })
  await page.goto(paths.post(mixed.slug), { waitUntil: 'commit' })
  const text = page.locator('[data-edition-part=text]').last()
  await expect(page.locator('h1')).toBeVisible()
  await expect(text).toHaveCSS('visibility', 'hidden')
  go()
  await expect(text).toHaveCSS('visibility', 'visible')
  expect(await heightOf(page, away)).toBe(0)
})

test('nobody else fetches anything of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await open(page, paths.post(mixed.slug))
  await page.mouse.wheel(0, 400)
  await page.locator('html:not([data-held])').waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked.filter(path => /lens|\/voices/.test(path))).toEqual([])
})

test.describe('where its code or its data does not come', () => {
  test.use({ mayLog: [/net::ERR_FAILED|Failed to load resource/] })

  test('the passages are shown, and the page says so', async ({ page }) => {
    await keep(page)
    await page.route(/\/data\/[^/]*\/voices\.json/, route => route.abort())
    await open(page, paths.post(mixed.slug))
    await expect(page.getByRole('alert')).toContainText('We could not find out whose voice')
    for (const id of inOther) expect(await heightOf(page, id)).toBeGreaterThan(10)
    await page.unroute(/\/data\/[^/]*\/voices\.json/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(note(page)).toContainText('stay hidden')
    await page.route(/\/lens-[^/]*\.js/, route => route.abort())
    await page.reload()
    await expect(page.getByRole('alert')).toContainText('This part did not arrive')
    await expect(page.locator(`#${shown[0]}`)).toBeVisible()
    await expect(page.locator('[data-edition-part=text]').last()).toHaveCSS('visibility', 'visible')
  })
})

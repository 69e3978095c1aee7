// With script switched off every page reads, and every link and form works.
import { expect, test } from './test.ts'
import { addressesOf } from './site-addresses.ts'
import { corpus, siteFolder, wordOf } from './site.ts'
import { paths } from '../../src/paths.ts'

test.use({ javaScriptEnabled: false })

test('every page has its heading and its words', async ({ page }) => {
  for (const address of addressesOf(siteFolder)) {
    await page.goto(address)
    await expect(page.locator('main'), address).toHaveCount(1)
    await expect(page.locator('h1'), address).toHaveCount(1)
    expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(60)
    await expect(page.locator('[aria-busy=true]'), address).toHaveCount(0)
  }
})

test('a post holds all its words, in every edition', async ({ page }) => {
  for (const { slug, passages, summary } of corpus.posts) {
    await page.goto(paths.post(slug))
    const text = await page.locator('article[data-edition]').evaluate(article => article.textContent)
    for (const { id, original, retold } of passages) {
      await expect(page.locator(`#${id}`), slug).toHaveCount(1)
      if (original !== undefined) expect(text, slug).toContain(original)
      if (retold !== undefined) expect(text, slug).toContain(retold)
    }
    for (const block of summary?.blocks ?? []) expect(text, slug).toContain(block.text)
  }
})

test('a reader goes from home to a story to its people and back', async ({ page }) => {
  await page.goto('/')
  const story = page.locator('main a[href^="/posts/"]').first()
  const href = await story.getAttribute('href')
  const title = corpus.posts.find(({ slug }) => href === paths.post(slug))?.title
  await story.click()
  await expect(page.locator('h1')).toHaveText(title ?? 'a title')
  await page.locator('main a[href^="/authors/"]').first().click()
  await expect(page).toHaveURL(/\/authors\/[a-z0-9-]+\/$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/posts\/[a-z0-9-]+\/$/)
})

test('asking in the search form leads to the list of words, with the question in the address', async ({ page }) => {
  const [post] = corpus.posts
  const word = post === undefined ? '' : wordOf(post)
  await page.goto(paths.search())
  await page.locator('form[role=search] input[type=search][name=q]').fill(word)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/words/\\?.*q=${word}`))
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(60)
})

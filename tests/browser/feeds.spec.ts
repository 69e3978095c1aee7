// Feeds and citations on the finished site: a link leads to a file that parses, and a citation is copied by keys alone.
import { atomFaults, readFeedXml } from '../build/feed-support.ts'
import { corpus, pageKinds } from './site.ts'
import { expect, open, test } from './test.ts'
import { paths } from '../../src/paths.ts'

const followed = pageKinds.filter(([name]) => ['home', 'week', 'author', 'theme'].includes(name))

for (const [name, address] of followed) {
  test(`the feeds of ${name} are linked in its head and in its text, and parse`, async ({ page, request }) => {
    await page.goto(address)
    const inHead = await page
      .locator('head link[rel=alternate]:not([type*=epub])')
      .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    expect(inHead).toHaveLength(2)
    const shown = page.locator('main a[type="application/atom+xml"]').last()
    await expect(shown).toBeVisible()
    const feeds = [...inHead, (await shown.getAttribute('href')) ?? '']
    for (const feed of feeds) {
      const response = await request.get(feed)
      expect([feed, response.status(), response.headers()['cache-control']]).toEqual([feed, 200, 'no-cache'])
      const text = await response.text()
      if (feed.endsWith('.json')) expect(JSON.parse(text)).toHaveProperty('items')
      else expect(atomFaults(readFeedXml(text))).toEqual([])
    }
  })
}

test.describe('a file that is no page', () => {
  // Chromium shows it with styles of its own, which the policy of the site refuses, and asks for an icon.
  test.use({ mayLog: [/Applying inline style|ViewTransition|Failed to load resource/] })
  test('a link to a feed opens the file itself, with a press as with a key', async ({ page }) => {
    await open(page, paths.home())
    const link = page.getByRole('link', { name: 'Feed of all stories' })
    await link.focus()
    const [response] = await Promise.all([page.waitForResponse(/\/feed\.xml$/), page.keyboard.press('Enter')])
    expect(response.headers()['content-type']).toContain('xml')
    // The move ends before the test does: a context closed in the midst of one was seen to hang.
    await page.waitForURL(/\/feed\.xml$/)
  })
})

test('a citation is opened and copied by keys alone, and says that it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const post = corpus.posts[0]
  await open(page, paths.post(post?.slug ?? ''))
  await page.getByText('Name this story as a source').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Copy as text' }).waitFor()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Text copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`‘${post?.title}’`)
  expect(copied).toMatch(/Available at: https?:\/\/\S+ \(Accessed: \d+ \w+ \d{4}\)\.$/)
})

test('a citation can be read without script, and is not printed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto(paths.post(corpus.posts[0]?.slug ?? ''))
  const citation = page.locator('details', { hasText: 'Name this story as a source' })
  await citation.locator('summary').click()
  await expect(citation.locator('p').first()).toContainText('Week Reader')
  await page.emulateMedia({ media: 'print' })
  await expect(citation).toBeHidden()
  await context.close()
})

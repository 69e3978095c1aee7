// Every page says of itself what it is, to people, to search engines and to whoever shares it.
import { createHash } from 'node:crypto'
import { expect, missingPageLog, test } from './test.ts'
import { addressesOf } from './site-addresses.ts'
import { corpus, siteFolder } from './site.ts'
import { paths } from '../../src/paths.ts'

const one = (html: string, pattern: RegExp): string => {
  const found = [...html.matchAll(pattern)]
  expect(found.length, String(pattern)).toBe(1)
  return found[0]?.[1] ?? ''
}

/** The hashes that a policy would name these texts of a page by (CSP Level 3, `hash-source`). */
const hashesOf = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)

test('every page of the sitemap answers with its own title, description, address and data', async ({ request }) => {
  const titles = new Map<string, string>()
  const descriptions = new Map<string, string>()
  const addresses = addressesOf(siteFolder)
  const known = [
    ...corpus.posts.map(({ slug }) => paths.post(slug)),
    ...corpus.themes.map(({ slug }) => paths.theme(slug)),
  ]
  expect(addresses).toEqual(expect.arrayContaining(known))
  for (const address of addresses) {
    const response = await request.get(address, { maxRedirects: 0 })
    expect([address, response.status()]).toEqual([address, 200])
    expect(response.headers()['cache-control'], address).toBe('no-cache')
    expect(response.headers()['content-security-policy'], address).toContain("default-src 'none'")
    const html = await response.text()
    const head = html.slice(0, html.indexOf('</head>'))
    const title = one(html, /<title[^>]*>([^<]+)<\/title>/g)
    const description = one(head, /<meta name="description" content="([^"]+)"/g)
    expect(new URL(one(head, /<link rel="canonical" href="([^"]+)"/g), 'http://localhost').pathname).toBe(address)
    expect(JSON.parse(one(html, /<script type="application\/ld\+json">([^]*?)<\/script>/g))).toHaveProperty('@context')
    expect([titles.get(title), descriptions.get(description)], address).toEqual([undefined, undefined])
    titles.set(title, address)
    descriptions.set(description, address)
    const policy = response.headers()['content-security-policy'] ?? ''
    // What stands in the page is one script and one sheet, each named by its hash.
    expect(
      hashesOf(html, /<script>([^]*?)<\/script>/g).map(hash => policy.includes(hash)),
      address,
    ).toEqual([true])
    expect(
      hashesOf(html, /<style>([^]*?)<\/style>/g).map(hash => policy.includes(hash)),
      address,
    ).toEqual([true])
    expect(html, address).not.toMatch(/<(?:script|style)(?!>|[^>]*\b(?:src|type="application\/))/)
    expect(html, address).not.toContain(' style="')
  }
})

test.describe('a page that is missing', () => {
  test.use({ mayLog: [missingPageLog] })

  test('has status 404, says so, and offers search and near addresses', async ({ page }) => {
    const slug = corpus.posts[0]?.slug ?? ''
    const response = await page.goto(paths.post(slug.slice(0, -1)))
    expect(response?.status()).toBe(404)
    await page.locator('html[data-ready]').waitFor()
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('main')).toContainText(/not|no /i)
    await expect(page.locator('main form[role=search], main a[href^="/search/"]').first()).toBeVisible()
    await expect(page.locator(`main a[href="${paths.post(slug)}"]`).first()).toBeVisible()
    await page
      .locator(`main a[href="${paths.post(slug)}"]`)
      .first()
      .click()
    await expect(page.locator('main h1')).toHaveText(corpus.posts[0]?.title ?? '')
  })

  test('is told by each kind of address', async ({ request }) => {
    for (const address of [
      '/nothing/',
      '/posts/nothing/',
      '/themes/__proto__/',
      '/authors/%00/',
      '/data/nothing.json',
      '/x.js',
    ]) {
      expect([address, (await request.get(address)).status()]).toEqual([address, 404])
    }
  })
})

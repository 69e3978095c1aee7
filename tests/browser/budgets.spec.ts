// What a first visit may weigh, in bytes as they are sent (`npm run bench -- bytes` prints them all). A page that grows past its
// budget fails here. The words of the long list of words, and stories of more words than any of ours, have budgets of their own.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { measurePages } from '../bench/bytes.ts'
import { siteFolder } from './site.ts'

const pages = measurePages(siteFolder)
const stories = pages.filter(({ page }) => page.startsWith('/posts/'))
const others = pages.filter(({ page }) => !/^\/(?:posts|words)\/|\/pictures\//.test(page))
const most = (values: readonly number[]): number => Math.max(...values)
const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Pages beside the stories have a small style sheet of their own, and pictures are longer than lists. */
const ownSheet = /\/(?:pictures|paths|sheets|compare)\//

test('nothing but the page itself is waited for', () => {
  const own = pages.filter(({ page }) => ownSheet.test(page))
  expect(own.length).toBeGreaterThan(3)
  expect(most(own.map(({ blocking }) => blocking))).toBeLessThanOrEqual(2_500)
  expect(most(own.map(({ html }) => html))).toBeLessThanOrEqual(20_000)
  const waited = pages.filter(({ page, blocking }) => blocking > 0 && !ownSheet.test(page)).map(({ page }) => page)
  // The worker's own two pages have no words of their own to show first.
  expect(waited).toEqual(['/frame.html', '/offline.html'])
})

test('a story and its first styles weigh little before it can be read', () => {
  expect(middle(stories.map(({ readable }) => readable))).toBeLessThanOrEqual(9_700)
  expect(most(stories.map(({ readable }) => readable))).toBeLessThanOrEqual(10_800)
  expect(middle(stories.map(({ html }) => html))).toBeLessThanOrEqual(11_500)
  expect(most(stories.map(({ html }) => html))).toBeLessThanOrEqual(12_700)
  expect(most(others.map(({ html }) => html))).toBeLessThanOrEqual(9_000)
})

test('script that every first visit fetches stays within its budget', () => {
  expect(most(stories.map(({ script }) => script))).toBeLessThanOrEqual(80_000)
  expect(most(others.map(({ script }) => script))).toBeLessThanOrEqual(116_500)
})

test('all of a first visit to a story but its face stays within its budget', () => {
  expect(middle(stories.map(({ html, script, late }) => html + script + late))).toBeLessThanOrEqual(102_300)
})

test('no face is fetched before the words, and the usual one is small', () => {
  expect(most(pages.map(({ fonts }) => fonts))).toBe(0)
  const folder = join(siteFolder, 'assets')
  const faces = readdirSync(folder).filter(name => /^atkinson.*\.woff2$/.test(name))
  expect(faces).toHaveLength(1)
  expect(most(faces.map(name => statSync(join(folder, name)).size))).toBeLessThanOrEqual(35_000)
})

test('the page of the search asks for no list of words before it is asked anything', () => {
  const html = readFileSync(join(siteFolder, 'search/index.html'), 'utf8')
  expect(html).toMatch(/\/assets\/search-[^"]*\.js/)
  expect(html).not.toMatch(/\/assets\/english-/)
})

// The `test` all specs use: pages come from the served site, and every page is watched while it is used.
// A console message, an error or a request to another host fails the test that caused it.
import { test as base, type Page } from '@playwright/test'

interface Watched {
  /** Console messages that this test means to cause. */
  readonly mayLog: readonly RegExp[]
}

/** What Playwright says where the configuration keeps workers out. */
const workerKeptOut = 'Service Worker registration blocked by Playwright'

const watch = (page: Page, host: () => string) => {
  const seen: string[] = []
  page.on('console', message => {
    if (message.text() !== workerKeptOut) seen.push(`console.${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => seen.push(`error: ${error.message}`))
  page.on('request', request => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.host !== host()) seen.push(`request to another host: ${url.href}`)
  })
  return seen
}

export const test = base.extend<Watched & { watched: undefined }>({
  mayLog: [[], { option: true }],
  watched: [
    async ({ page, mayLog }, run) => {
      // Of several sites in one spec each asks only itself; the first page a test opens says which.
      let host = ''
      page.once('request', request => (host = new URL(request.url()).host))
      const seen = watch(page, () => host)
      await run(undefined)
      const bad = seen.filter(line => !mayLog.some(pattern => pattern.test(line)))
      base.expect(bad, 'nothing may be logged, no other host asked').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Opens a page and waits until it answers to clicks. */
export const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('html[data-ready]').waitFor()
}

/** Chromium says so itself when a page has status 404; no page can prevent it. */
export const missingPageLog = /Failed to load resource: the server responded with a status of 404/

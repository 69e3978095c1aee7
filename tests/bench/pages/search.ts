// The first search of a visit: what it fetches beyond the page, and how long a reader waits after each key.
import type { Browser } from '@playwright/test'
import type { Site } from './sites.ts'
import { openSlowly } from './visit.ts'

/** Bytes beyond the page, until the first hits, and the time of each key that changed what is shown; milliseconds. */
export interface Searched {
  readonly bytes: number
  readonly first: number
  readonly keys: readonly number[]
}

const rested = 700
const mostWait = 15_000

declare global {
  interface Window {
    /** When the key went down, and when what is shown last changed and was painted. */
    readonly keyTimes: { readonly key: number; readonly shown: number }
  }
}

/** Notes keys and changes below `main`. Sent to the page as its own text. */
const watchKeys = (hit: string): void => {
  const times = { key: 0, shown: 0 }
  Object.assign(window, { keyTimes: times })
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      times.key = timeStamp
      times.shown = 0
    },
    true,
  )
  const seen = new MutationObserver(() => {
    if (times.key === 0 || times.shown > 0 || document.querySelector(hit) === null) return
    requestAnimationFrame(() => setTimeout(() => (times.shown ||= performance.now())))
  })
  seen.observe(document.body, { childList: true, subtree: true, characterData: true })
}

/** Types a word, each key 700 ms after what the one before it showed. */
export const searchOnce = async (
  browser: Browser,
  address: string,
  how: { search: NonNullable<Site['search']>; word: string },
) => {
  const { search, word } = how
  const { page, context, sent } = await openSlowly(browser, { last: '-', title: '-' })
  try {
    await page.goto(address + search.page, { waitUntil: 'load' })
    const ofPage = sent.length
    await page.waitForTimeout(2500)
    await page.evaluate(watchKeys, search.hit)
    await page.locator(search.box).first().focus()
    const times: number[] = []
    for (const letter of word) {
      await page.keyboard.press(letter)
      // A key that changes nothing is no fault, but for the first.
      const wait = times.length === 0 ? mostWait : 1500
      const shown = await page
        .waitForFunction(() => window.keyTimes.shown > 0, undefined, { timeout: wait })
        .then(() => page.evaluate(() => window.keyTimes.shown - window.keyTimes.key))
        .catch(() => undefined)
      if (shown !== undefined) times.push(shown)
      await page.waitForTimeout(rested)
    }
    const [first = Number.NaN, ...keys] = times
    return { bytes: sent.slice(ofPage).reduce((sum, { bytes }) => sum + bytes, 0), first, keys } satisfies Searched
  } finally {
    await context.close()
  }
}

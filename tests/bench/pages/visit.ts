// One cold visit after the other, over a slow line and on a slow processor, each in a browser context of its own.
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { watchScript, type Watched } from './watch.ts'

/** What a line carries, in kilobits a second to the reader, and how long an answer takes at least, in milliseconds. */
export interface Line {
  readonly kilobits: number
  readonly delay: number
}

/** Slow 4G as Chromium's own tools have it; with it goes a processor four times slower. */
export const slow4G: Line = { kilobits: 1600, delay: 150 }
const slower = 4
const settled = 2500

/** A file that came over the line: its kind as Chromium names it, and its bytes as they were sent, without headers. */
export interface Sent {
  readonly url: string
  readonly kind: string
  readonly bytes: number
}

interface Listening {
  readonly session: CDPSession
  readonly sent: readonly Sent[]
}

const listen = async (page: Page, { kilobits, delay }: Line): Promise<Listening> => {
  const session = await page.context().newCDPSession(page)
  const sent: Sent[] = []
  session.on('Network.responseReceived', ({ type, response: { url, headers, fromDiskCache, fromServiceWorker } }) => {
    if (fromDiskCache !== true && fromServiceWorker !== true)
      sent.push({ url, kind: type, bytes: Number(headers['Content-Length'] ?? 0) })
  })
  await session.send('Network.enable')
  const downloadThroughput = (kilobits * 1000) / 8
  const uploadThroughput = Math.min(750_000 / 8, downloadThroughput)
  const emulated = { offline: false, latency: delay, downloadThroughput, uploadThroughput }
  await session.send('Network.emulateNetworkConditions', emulated)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { session, sent }
}

interface Opened extends Listening {
  readonly page: Page
  readonly context: BrowserContext
}

/** What a visit waits for: the end of the story, and the heading a click leads to; and over which line. */
export interface Awaited {
  readonly last: string
  readonly title: string
  /** Slow 4G where it is not said. */
  readonly line?: Line
}

/** Opens a blank page that is slow from now on. The window is that of a telephone. */
export const openSlowly = async (browser: Browser, awaited: Awaited): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  await page.addInitScript(watchScript(awaited))
  return { ...(await listen(page, awaited.line ?? slow4G)), page, context }
}

const rest = (page: Page, time = settled) => page.waitForTimeout(time)

/** What a first visit took and weighed. */
export interface Visit extends Watched {
  readonly sent: readonly Sent[]
}

/** The first visit to a page. */
export const firstVisit = async (browser: Browser, url: string, awaited: Awaited): Promise<Visit> => {
  const { page, context, sent } = await openSlowly(browser, awaited)
  try {
    await page.goto(url, { waitUntil: 'load' })
    await rest(page)
    return { ...(await page.evaluate(() => window.benchVisit())), sent: [...sent] }
  } finally {
    await context.close()
  }
}

/** From a list of stories to one of them: milliseconds from the click to its heading, and the bytes asked for by the click. */
export const clickThrough = async (
  browser: Browser,
  { url, href, awaited }: { readonly url: string; readonly href: string; readonly awaited: Awaited },
): Promise<{ readonly time: number; readonly bytes: number }> => {
  const { page, context, sent } = await openSlowly(browser, awaited)
  try {
    await page.goto(url, { waitUntil: 'load' })
    await rest(page)
    const link = page.locator(`a[href$="${href}"]`).first()
    await link.hover()
    await rest(page, 700)
    const before = sent.length
    await link.click()
    await page.waitForFunction(() => window.benchVisit().clicked > 0)
    await rest(page, 1000)
    const time = (await page.evaluate(() => window.benchVisit())).clicked
    return { time, bytes: sent.slice(before).reduce((sum, { bytes }) => sum + bytes, 0) }
  } finally {
    await context.close()
  }
}

// A film strip: what a first visit shows every 100 ms, one row a site, as one picture.
import { writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { openSlowly } from './visit.ts'

const step = 100
const frames = 16

interface Shot {
  readonly at: number
  readonly data: string
}

/** Records one visit; frames come as Chromium paints them, with the time since the page was asked for. */
export const record = async (browser: Browser, url: string): Promise<readonly string[]> => {
  const { page, context, session } = await openSlowly(browser, { last: '-', title: '-' })
  try {
    await page.setViewportSize({ width: 412, height: 823 })
    const shots: Shot[] = []
    session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      shots.push({ at: (metadata.timestamp ?? 0) * 1000, data })
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
    })
    await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 206, maxHeight: 412 })
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(step * frames)
    const begin = await page.evaluate(() => performance.timeOrigin)
    return Array.from({ length: frames }, (_, at) => {
      const until = begin + (at + 1) * step
      return shots.findLast(shot => shot.at <= until && shot.at >= begin)?.data ?? ''
    })
  } finally {
    await context.close()
  }
}

const cell = (data: string, at: number): string => {
  const picture = data === '' ? '<i></i>' : `<img src="data:image/jpeg;base64,${data}" alt="">`
  return `<td>${picture}<br>${(at + 1) * step} ms</td>`
}

/** Puts the rows into one PNG. */
export const writeStrip = async (
  browser: Browser,
  rows: ReadonlyMap<string, readonly string[]>,
  file: string,
): Promise<void> => {
  const drawn = [...rows].map(([name, shots]) => `<tr><th>${name}</th>${shots.map(cell).join('')}</tr>`)
  const style =
    'td,th{font:12px sans-serif;text-align:center;padding:4px}img,i{inline-size:103px;block-size:206px;border:1px solid #999;display:inline-block}'
  const page = await browser.newPage({ viewport: { width: frames * 115 + 140, height: 100 } })
  await page.setContent(`<style>${style}</style><table>${drawn.join('')}</table>`)
  writeFileSync(file, await page.screenshot({ fullPage: true }))
  await page.close()
}

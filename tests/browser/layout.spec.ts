// Nothing moves while a page arrives, and nothing sticks out on a small screen.
import { expect, missingPageLog, open, test } from './test.ts'
import { pageKinds } from './site.ts'

declare global {
  interface Window {
    shifts: { readonly value: number; readonly of: readonly string[] }[]
  }
  interface LayoutShift extends PerformanceEntry {
    readonly value: number
    readonly sources: readonly { readonly node: Node | null }[]
  }
}

test.use({ mayLog: [missingPageLog] })

for (const [kind, address] of pageKinds) {
  test(`${kind} scrolls in one direction alone at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, address)
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth
      const beyond = [...document.body.querySelectorAll('*')].filter(
        element => element.getBoundingClientRect().right > room + 1,
      )
      return document.documentElement.scrollWidth > room ? beyond.map(element => element.outerHTML.slice(0, 120)) : []
    })
    expect(wide).toEqual([])
  })

  for (const width of [320, 1280]) {
    test(`${kind} does not move while it arrives, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.addInitScript(() => {
        window.shifts = []
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as LayoutShift
            window.shifts.push({ value, of: sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? '') })
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      // A slow font arrives after the first paint, as it does for most readers.
      await page.route(/\.woff2$/, async route => {
        await new Promise(done => setTimeout(done, 700))
        await route.continue()
      })
      await open(page, address)
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(500)
      expect(await page.evaluate(() => window.shifts.filter(({ value }) => value > 0.0001))).toEqual([])
    })
  }
}

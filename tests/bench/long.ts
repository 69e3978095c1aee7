// `npm run bench -- long`: one page open for 500 moves. Tells memory, listeners and elements after each 50, once the rubbish is
// gone, and draws the memory. `site=FOLDER` takes a finished site, `moves=N` another number.
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { serveFolder } from '../../src/build/static-server.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { addressesOf } from '../browser/site-addresses.ts'

interface Sample {
  readonly moves: number
  readonly heap: number
  readonly listeners: number
  readonly nodes: number
}

/** Most that 500 moves may add: 2 MB or 15 % of memory, and no more listeners or elements than a page has of its own. */
const most = { bytes: 2_000_000, share: 0.15, listeners: 50, nodes: 1500 }

const sampleOf = async (cdp: CDPSession, moves: number): Promise<Sample> => {
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? 0
  return { moves, heap: value('JSHeapUsedSize'), listeners: value('JSEventListeners'), nodes: value('Nodes') }
}

/** As a link and as Back do, without the work of a pointer. */
const move = (page: Page, address: string): Promise<void> =>
  page.evaluate(async to => {
    window.history.pushState({ key: `long-${Math.random()}`, idx: 1, usr: null }, '', to)
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
    // Until the page is there: what is still on its way would be counted later.
    for (let turn = 0; turn < 200; turn += 1) {
      await new Promise(done => setTimeout(done, 20))
      if (turn > 1 && document.querySelector('[aria-busy]') === null) return
    }
  }, address)

const curve = (samples: readonly Sample[]): string => {
  const top = Math.max(...samples.map(({ heap }) => heap)) * 1.1
  const last = samples.at(-1)?.moves ?? 1
  const points = samples.map(({ moves, heap }) => `${40 + (moves / last) * 540},${220 - (heap / top) * 200}`).join(' ')
  const mb = (bytes: number) => (bytes / 1_000_000).toFixed(1)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 250" font-family="sans-serif" font-size="12"><rect width="600" height="250" fill="#fff"/><path d="M40 20V220H580" fill="none" stroke="#666"/><polyline points="${points}" fill="none" stroke="#124b86" stroke-width="2"/><text x="4" y="24">${mb(top)} MB</text><text x="24" y="224">0</text><text x="500" y="240">${last} moves</text></svg>\n`
}

/** Runs it; 1 where more is left behind than may be. */
export const main = async (args: readonly string[]): Promise<number> => {
  const value = (name: string) => args.find(arg => arg.startsWith(`${name}=`))?.slice(name.length + 1)
  const site = resolve(value('site') ?? (process.env['OUT_DIR'] || 'dist'))
  const total = Number(value('moves') ?? 500)
  const server = await serveFolder(site)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage({ baseURL: server.address, serviceWorkers: 'block' })
    const addresses = addressesOf(site)
    await page.goto('/')
    await page.locator('html[data-ready]').waitFor()
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    // Every page once first, and 50 of them again: words are fetched and code is made ready once and kept, which is no leak.
    for (const address of [...addresses, ...addresses.slice(0, 50)]) await move(page, address)
    // The words of a search are fetched once it rests, and stay.
    await move(page, paths.search())
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(3000)
    const samples: Sample[] = []
    for (let moves = 0; moves <= total; moves += 1) {
      if (moves % 50 === 0) {
        await move(page, '/about/')
        samples.push(await sampleOf(cdp, moves))
      }
      await move(page, addresses[(moves * 7) % addresses.length] ?? '/')
    }
    for (const { moves, heap, listeners, nodes } of samples)
      console.log(
        `${moves}`.padStart(5),
        `${(heap / 1e6).toFixed(2)} MB`.padStart(10),
        `${listeners}`.padStart(7),
        `${nodes}`.padStart(7),
      )
    mkdirSync('test-results', { recursive: true })
    writeFileSync('test-results/memory.svg', curve(samples))
    const [first, last] = [samples[0], samples.at(-1)]
    if (!first || !last) return 1
    const grown = last.heap - first.heap
    console.log(
      `\n${total} moves: ${(grown / 1e6).toFixed(2)} MB, ${last.listeners - first.listeners} listeners, ${last.nodes - first.nodes} nodes more; drawn in test-results/memory.svg`,
    )
    const isSmall = grown <= most.bytes || grown <= first.heap * most.share
    return isSmall && last.listeners - first.listeners <= most.listeners && last.nodes - first.nodes <= most.nodes
      ? 0
      : 1
  } finally {
    await browser.close()
    await server.close()
  }
}

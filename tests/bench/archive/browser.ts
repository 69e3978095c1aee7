// Times the search in a real browser over a slow line and on a slow processor (Slow 4G: 1.6 Mbit/s, 150 ms; 4 times slower).
import { createServer } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'
import { chromium, type Browser } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../../browser/find-browser.ts'
import type { IndexKind } from '../../../src/build/index-choice.ts'
import type { Pace, Times } from './page.ts'

const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slower = 4

/** The search as one script for browsers. */
export const bundlePage = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: new URL('./page.ts', import.meta.url).pathname, formats: ['es'] },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Vite built nothing to measure.')
  return output.output.map(file => (file.type === 'chunk' ? file.code : '')).join('')
}

const compress = (text: string): Buffer => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })

/** Serves the slices and the page; tells its address. */
const serve = async (sent: ReadonlyMap<string, string>, script: string) => {
  const server = createServer((request, response) => {
    const name = /^\/data\/(.+)\.json$/.exec(request.url ?? '')?.[1]
    const part = name === undefined ? undefined : sent.get(name)
    const [type, body] =
      part !== undefined
        ? ['application/json', part]
        : request.url === '/page.js'
          ? ['text/javascript', script]
          : ['text/html', '<!doctype html><title>Search</title><script type="module" src="/page.js"></script>']
    response.writeHead(name !== undefined && part === undefined ? 404 : 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'br',
    })
    response.end(compress(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

/** What is asked: a first question, and one that is typed after it. */
export type Round = readonly [question: string, typed: string]

interface Site {
  readonly pace: Pace
  readonly kind: IndexKind
  readonly sent: ReadonlyMap<string, string>
}

interface Served {
  readonly url: string
  readonly pace: Pace
  readonly kind: IndexKind
}

const isTimes = (value: unknown): value is Times =>
  typeof value === 'object' && value !== null && 'first' in value && 'keys' in value

const timeRound = async (browser: Browser, { url, ...how }: Served, [question, typed]: Round): Promise<Times> => {
  const page = await browser.newPage()
  try {
    await page.goto(url, { waitUntil: 'load' })
    const session = await page.context().newCDPSession(page)
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const times: unknown = await page.evaluate(`measure(${JSON.stringify({ ...how, question, typed })})`)
    if (!isTimes(times)) throw new Error('The page gave back no times.')
    return times
  } finally {
    await page.close()
  }
}

/** Times all rounds, each in a page that has nothing yet. */
export const timeInBrowser = async (
  { kind, pace, sent }: Site,
  rounds: readonly Round[],
): Promise<readonly Times[]> => {
  const site = await serve(sent, await bundlePage())
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const times: Times[] = []
    for (const round of rounds) times.push(await timeRound(browser, { url: site.url, kind, pace }, round))
    return times
  } finally {
    await browser.close()
    site.close()
  }
}

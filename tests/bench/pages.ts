// `npm run bench -- pages`: a first visit, a click and a first search, on our site, a bare page of the same words and a peer.
// Words after it: `rounds=9`; `site=FOLDER` takes a finished site as it is; `only=visit,click,search,strip`;
// `line=400 delay=400` is a line of 400 kbit/s that answers after 400 ms, instead of Slow 4G.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../browser/find-browser.ts'
import { columnsOf, type Measured } from './pages/columns.ts'
import { searchOnce } from './pages/search.ts'
import { serveForBench, type Served } from './pages/server.ts'
import { makeSites, type Site, type Words } from './pages/sites.ts'
import { record, writeStrip } from './pages/strip.ts'
import { clickThrough, firstVisit, slow4G, type Awaited, type Line } from './pages/visit.ts'
import { tableOf } from './search/table.ts'

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })

interface Run {
  readonly rounds: number
  readonly parts: readonly string[]
  readonly built?: string
  readonly line: Line
}

const parts = ['visit', 'click', 'search', 'strip']

const runOf = (args: readonly string[]): Run => {
  const value = (name: string) => args.find(arg => arg.startsWith(`${name}=`))?.slice(name.length + 1)
  const site = value('site')
  return {
    rounds: Number(value('rounds') ?? 9),
    parts: value('only')?.split(',') ?? parts,
    line: { kilobits: Number(value('line') ?? slow4G.kilobits), delay: Number(value('delay') ?? slow4G.delay) },
    ...(site === undefined ? {} : { built: resolve(site) }),
  }
}

interface Round {
  readonly browser: Browser
  readonly site: Site
  readonly at: Served
  readonly awaited: Awaited
  readonly word: string
}

/** Everything of one site once; all sites take turns, so that a busy moment of the machine falls on all of them. */
const measureOnce = async ({ browser, site, at, awaited, word }: Round, asked: readonly string[], into: Measured) => {
  if (asked.includes('visit')) {
    into.posts.push(await firstVisit(browser, at.address + site.post, awaited))
    into.timelines.push(await firstVisit(browser, at.address + site.timeline, { ...awaited, last: awaited.title }))
  }
  if (asked.includes('click')) {
    const url = at.address + site.timeline
    into.clicks.push(await clickThrough(browser, { url, href: site.post, awaited }))
  }
  if (asked.includes('search') && site.search)
    into.searches.push(await searchOnce(browser, at.address, { search: site.search, word }))
}

const awaitedOf = ({ posts }: Words, line: Line): Awaited => {
  const [post] = posts
  return { last: post?.paragraphs.at(-1)?.slice(-40) ?? '', title: post?.title ?? '', line }
}

/** Measures and prints. Exit code 0; a goal that is missed is told in the table. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { rounds, parts: asked, built, line } = runOf(args)
  const work = mkdtempSync(join(tmpdir(), 'reader-pages-'))
  const { sites, words } = makeSites(work, built)
  const browser = await launch()
  const served = new Map<Site, Served>()
  try {
    for (const site of sites) served.set(site, await serveForBench(site.folder))
    const measured = new Map(
      sites.map(site => [site.name, { posts: [], timelines: [], clicks: [], searches: [] } as Measured]),
    )
    const word = 'partner'
    // The first round warms the servers and is not told.
    for (let round = 0; round <= rounds; round++)
      for (const site of sites) {
        const at = served.get(site)
        const into = measured.get(site.name)
        if (!at || !into) continue
        const warm: Measured = { posts: [], timelines: [], clicks: [], searches: [] }
        await measureOnce(
          { browser, site, at, awaited: awaitedOf(words, line), word },
          asked,
          round === 0 ? warm : into,
        )
      }
    const names = [...measured.keys()]
    console.log(
      tableOf(
        `Cold, ${line.kilobits} kbit/s and ${line.delay} ms, processor 4 times slower, medians of ${rounds}`,
        ['', ...names, 'goal'],
        columnsOf([...measured.values()]),
      ),
    )
    if (asked.includes('strip')) {
      const rows = new Map<string, readonly string[]>()
      for (const [site, { address }] of served) rows.set(site.name, await record(browser, address + site.post))
      const folder = resolve('test-results')
      mkdirSync(folder, { recursive: true })
      await writeStrip(browser, rows, join(folder, 'film-strip.png'))
      console.log('\nWhat a first visit shows every 100 ms: test-results/film-strip.png')
    }
    return 0
  } finally {
    for (const { close } of served.values()) close()
    await browser.close()
    rmSync(work, { recursive: true, force: true })
  }
}

// A host of its own for a spec of what is kept offline: it can be stopped, started again on the same port, and published
// anew. What the specs look at is here as well: the note, the worker, the weeks.
import type { Page } from '@playwright/test'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { serveFolder } from '../../src/build/static-server.ts'
import { npm, root } from './run-npm.ts'
import { corpusOf } from './site.ts'
import { expect, test } from './test.ts'

export interface OfflineHost {
  /** A folder that is there while the specs of the file run. */
  readonly folder: () => string
  /** Puts a built site in the place of what stood there: files of the version before are gone. */
  readonly publish: (site: string) => void
  readonly live: () => string
  readonly start: (site: string, base?: string) => Promise<void>
  /** On the same port. */
  readonly restart: (base?: string) => Promise<void>
  readonly stop: () => Promise<void>
  /** The whole address of a path below the base. */
  readonly at: (path: string) => string
}

/** Call it once, at the top of a spec. */
export const offlineHost = (): OfflineHost => {
  // Chromium says so itself when a host does not answer, and when it answers 404.
  test.use({ serviceWorkers: 'allow', mayLog: [/Failed to load resource|net::ERR_/] })
  test.describe.configure({ mode: 'default' })
  let folder = ''
  let host: Awaited<ReturnType<typeof serveFolder>> | undefined
  const address = () => host?.address ?? ''
  const live = () => join(folder, 'live')
  const publish = (site: string) => {
    rmSync(live(), { recursive: true, force: true })
    cpSync(site, live(), { recursive: true })
  }
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reader-offline-'))
  })
  test.afterEach(() => host?.close())
  test.afterAll(() => rmSync(folder, { recursive: true }))
  return {
    folder: () => folder,
    publish,
    live,
    start: async (site, base = '/') => {
      publish(site)
      host = await serveFolder(live(), { base })
    },
    restart: async (base = '/') => {
      host = await serveFolder(live(), { base, port: Number(new URL(address()).port) })
    },
    stop: async () => host?.close(),
    at: path => address().slice(0, -1) + path,
  }
}

/** Until the worker has everything and answers for this page. */
export const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: 60_000 })

/** Addresses in the cache of what is kept beside the first pack. */
export const ownKeys = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find(one => one.startsWith('reader own'))
    const keys = name === undefined ? [] : await (await caches.open(name)).keys()
    return keys.map(({ url }) => new URL(url).pathname)
  })

/** Until what comes after the first pack is there too. */
export const restKept = async (page: Page): Promise<void> => {
  await kept(page)
  await expect.poll(() => ownKeys(page), { timeout: 60_000 }).toContainEqual(expect.stringMatching(/\/downloads$/))
}

export const note = (page: Page) => page.getByRole('region', { name: 'Network and version' })

/** Asks whether there is a new version, as a browser does from time to time. */
export const askForNew = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => undefined)))
export const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)

/** A week of our own making, newer than those of the content. */
export const newerWeek = `Kite Week 2031

Friday, 9 May 2031

Wind for everybody

By Ada Placeholder, kite maker and teacher

Our street had one kite and forty children, so we sat down together and asked what each of us would like to build.

Thursday, 8 May 2031

Reading the clouds

By Ben Specimen, Weather Lead, North Hill

Clouds are slow letters. We learned to read them on the roof, with tea in our hands and nobody in charge of the answers.
`

/** Builds a site of the content with `newerWeek` before it; gives back its folder, and the words it was made of. */
export const buildTwoWeeks = (
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): { readonly site: string; readonly content: string; readonly older: string } => {
  const content = join(folder, 'content-two')
  cpSync(resolve(root, process.env['CONTENT_DIR'] || 'content'), content, { recursive: true })
  writeFileSync(join(folder, 'page.txt'), newerWeek)
  npm(['import', '--', join(folder, 'page.txt'), '--into', content], {})
  const site = join(folder, 'two-weeks')
  npm(['build'], { ...settings, CONTENT_DIR: content, OUT_DIR: site })
  return { site, content, older: corpusOf(site).weeks[1]?.slug ?? '' }
}

// The part of the worker that is Workbox's. It is made once for a number of files, with marks for their names and hashes:
// after an edit only those are others.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { ManifestEntry } from 'workbox-build'
import type { BuildCache } from './build-cache.ts'
import { plainError } from './plain-error.ts'
import { runtimeRoutes } from './worker-routes.ts'

type Entry = Exclude<ManifestEntry, string>

/** What is kept of a file. A name with a hash in it never stands for other bytes; and a file that came in another state than
 * it was built is not kept: the old version stays whole (W3C Subresource Integrity). */
const entryOf = async (outDir: string, url: string): Promise<Entry> => {
  const bytes = await readFile(join(outDir, url))
  if (!url.startsWith('assets/')) return { url, revision: createHash('md5').update(bytes).digest('hex') }
  return { url, revision: null, integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}` }
}

/** The same with a mark for each word in it: so Workbox's worker is the same whatever is kept, and need not be made again. */
const marked = (entry: Entry, at: number): Entry => ({
  url: `@${at}.url@`,
  revision: entry.revision === null ? null : `@${at}.revision@`,
  ...(entry.integrity !== undefined && { integrity: `@${at}.integrity@` }),
})

const wordOf = (entry: Entry | undefined, name: string): string =>
  (name === 'url' ? entry?.url : name === 'revision' ? entry?.revision : entry?.integrity) ?? ''

/** What the bundler calls the text of Workbox's worker, which stands in no file. */
const entry = 'workbox-worker'

/** What Workbox calls `_strategy` is its own business, and its own way of bundling shortens it as well. */
const withShortNames = (code: string): string => {
  const names = [...new Set(code.match(/(?<![\w$])_[a-z]\w+(?![\w$])/gi))]
  const short = new Map(names.map((name, at) => [name, `_${at.toString(36)}`]))
  return code.replace(/(?<![\w$])_[a-z]\w+(?![\w$])/gi, name => short.get(name) ?? name)
}

/**
 * Workbox's own text of a worker, bundled as the pages are. Its `generateSW` bundles by Babel and Terser, which takes ten times as
 * long; so of it only the text is taken, whose place is no promise of theirs: the version is held.
 */
const generated = async (base: string, entries: readonly Entry[]): Promise<Buffer> => {
  const { populateSWTemplate } = await import('workbox-build/build/lib/populate-sw-template.js')
  const code = populateSWTemplate({
    manifestEntries: [...entries],
    cacheId: 'reader',
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    directoryIndex: null,
    runtimeCaching: runtimeRoutes(base),
  })
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'reader:worker',
        resolveId: id => (id === entry ? `\0${entry}` : undefined),
        load: id => (id === `\0${entry}` ? code : undefined),
      },
    ],
    // One file, never written: the policy of trusted types lets a worker import no script by its name.
    build: {
      write: false,
      target: ['chrome100', 'firefox100', 'safari15.4'],
      modulePreload: false,
      rolldownOptions: { input: entry },
    },
  })
  const chunks = 'output' in built ? built.output : []
  const [worker] = chunks
  if (chunks.length !== 1 || worker?.type !== 'chunk') throw plainError('sw.js: it should be one file of code.')
  const lost = entries.find(({ url }) => !worker.code.includes(url))
  if (lost) throw plainError(`sw.js: ${lost.url} is not in it. Look at what workbox-build was asked for.`)
  return Buffer.from(withShortNames(worker.code))
}

interface Generating {
  readonly base: string
  readonly precached: readonly string[]
  readonly cache: BuildCache
}

/** The worker that keeps the files of `precached`, paths below the site's folder. */
export const workboxPart = async (outDir: string, { base, precached, cache }: Generating): Promise<string> => {
  const entries = await Promise.all(precached.map(url => entryOf(outDir, url)))
  const marks = entries.map(marked)
  const bytes = await cache.recall(['worker', base, JSON.stringify(marks)], () => generated(base, marks))
  return Buffer.from(bytes)
    .toString()
    .replace(/[`'"]@(\d+)\.(url|revision|integrity)@[`'"]/g, (_, at: string, name: string) =>
      JSON.stringify(wordOf(entries[Number(at)], name)),
    )
}

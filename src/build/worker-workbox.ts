// The part of the worker that workbox-build makes. It is made once for a number of files, with marks for their names and
// hashes: making it is dear, and after an edit only those are others.
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** Workbox writes its worker into a folder; a warning of it is a fault of ours. */
const generated = async (base: string, entries: readonly Entry[]): Promise<Buffer> => {
  const { generateSW } = await import('workbox-build')
  const place = await mkdtemp(join(tmpdir(), 'reader-worker-'))
  try {
    const swDest = join(place, 'sw.js')
    const { warnings } = await generateSW({
      swDest,
      // Without a folder to look for files in, Workbox leaves all entries out.
      globDirectory: place,
      globPatterns: [],
      additionalManifestEntries: [...entries],
      cacheId: 'reader',
      // One file: the policy of trusted types lets a worker import no script by its name.
      inlineWorkboxRuntime: true,
      sourcemap: false,
      mode: 'production',
      babelPresetEnvTargets: ['chrome >= 100', 'firefox >= 100', 'safari >= 15.4'],
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      directoryIndex: null,
      runtimeCaching: runtimeRoutes(base),
    })
    if (warnings.length > 0) throw plainError(`sw.js: ${warnings.join('\n')}`)
    const worker = await readFile(swDest)
    const lost = entries.find(({ url }) => !worker.includes(url))
    if (lost) throw plainError(`sw.js: ${lost.url} is not in it. Look at what workbox-build was asked for.`)
    return worker
  } finally {
    await rm(place, { recursive: true, force: true })
  }
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
    .replace(/@(\d+)\.(url|revision|integrity)@/g, (_, at: string, name: string) => wordOf(entries[Number(at)], name))
}

// Writes the offline worker: `sw.js` by workbox-build, after all pages are drawn; the pack, one file with the words and the
// code of the kept week, which together compress to a third of what they weigh apart; and the pages for offline.
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ManifestTransform } from 'workbox-build'
import { files } from '../paths.ts'
import { firstPaintFile } from './first-paint-file.ts'
import { plainError } from './plain-error.ts'
import type { Site } from './site.ts'
import { type DrawnFrom, type KeptPart, keptPart } from './worker-kept.ts'
import { writeManifest } from './worker-manifest.ts'
import { framePage, offlinePage, titleOf } from './worker-pages.ts'
import { workerPart, type WorkerFacts } from './worker-part.ts'
import { removalFile } from './worker-remove.ts'
import { cacheNames, runtimeRoutes } from './worker-routes.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** Code that only archives of hundreds of stories run: kept when it is used. */
const archiveCode = /^(?:archive|concordance-archive|part-service)-/

interface Code {
  /** What every page loads: it stands in the browser's own cache by then, so it is kept file by file. */
  readonly eager: readonly string[]
  /** What pages load when they need it: it goes into the pack. */
  readonly lazy: readonly string[]
  readonly entry: string
}

/** The files of `assets/` a week needs, told apart by what the first page names. Other faces are kept when they are used. */
const codeOf = async (outDir: string, template: string): Promise<Code> => {
  const names = await readdir(join(outDir, 'assets'))
  const entry = /<script type="module"[^>]*src="[^"]*\/(assets\/[^"/]+)"/.exec(template)?.[1]
  if (entry === undefined) throw plainError('index.html names no script of its own, so no worker can be made for it.')
  const eager = names.filter(name => template.includes(`assets/${name}`) || /^atkinson.*\.woff2$/.test(name))
  const lazy = names.filter(name => name.endsWith('.js') && !eager.includes(name) && !archiveCode.test(name))
  const path = (name: string) => `assets/${name}`
  return { eager: [...eager.map(path), firstPaintFile.path].toSorted(), lazy: lazy.map(path).toSorted(), entry }
}

interface WorkerInput {
  readonly site: Site
  readonly base: string
  /** The built `index.html` before pages are put into it. */
  readonly template: string
  readonly drawn: readonly DrawnFrom[]
}

const packOf = async (
  outDir: string,
  { lazy, kept, site, base }: { lazy: Code['lazy']; kept: KeptPart; site: Site; base: string },
): Promise<string> => {
  const code: Record<string, string> = {}
  for (const path of lazy) code[base + path] = await readFile(join(outDir, path), 'utf8')
  const data: Record<string, unknown> = {}
  for (const [name, slice] of kept.slices) data[base.slice(0, -1) + files.slice(site.version, name)] = slice
  return JSON.stringify({ data, code })
}

/** A file that came in another state than it was built is not kept: the old version stays whole (W3C Subresource Integrity). */
const withIntegrity =
  (outDir: string): ManifestTransform =>
  async entries => {
    const manifest = await Promise.all(
      entries.map(async entry => {
        if (!entry.url.startsWith('assets/')) return entry
        const bytes = await readFile(join(outDir, entry.url))
        return { ...entry, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` }
      }),
    )
    return { manifest, warnings: [] }
  }

/** Workbox reads a folder of files and writes its worker beside them; a warning of it is a fault of ours. */
const generate = async (outDir: string, { base, precached }: { base: string; precached: readonly string[] }) => {
  const { generateSW } = await import('workbox-build')
  const place = await mkdtemp(join(tmpdir(), 'reader-worker-'))
  try {
    const swDest = join(place, 'sw.js')
    const { warnings } = await generateSW({
      swDest,
      globDirectory: outDir,
      globPatterns: [...precached],
      // Names with a hash in them never stand for other bytes.
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [withIntegrity(outDir)],
      maximumFileSizeToCacheInBytes: 5_000_000,
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
    return await readFile(swDest, 'utf8')
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** Writes everything of the worker into a finished site. */
export const writeWorker = async (outDir: string, { site, base, template, drawn }: WorkerInput): Promise<void> => {
  const write = (path: string, text: string) => writeFile(join(outDir, path), text)
  const code = await codeOf(outDir, template)
  const kept = keptPart(site, drawn)
  const packed = await packOf(outDir, { lazy: code.lazy, kept, site, base })
  const pack = `assets/pack-${hashOf(packed)}.json`
  await write(pack, packed)
  await write('frame.html', framePage(template, { base, version: site.version }))
  await write('offline.html', offlinePage(template, { base, corpus: site.corpus }))
  const precached = [...code.eager, pack, 'frame.html', 'offline.html', 'icon.svg']
  const facts: WorkerFacts = {
    build: `${base}${code.entry} ${site.version}`,
    pack: base + pack,
    pages: kept.pages.map(path => base.slice(0, -1) + path),
    earlier: cacheNames(base).earlier,
  }
  const own = `(${String(workerPart)})(self, ${JSON.stringify(facts)});\n`
  await write('sw.js', own + (await generate(outDir, { base, precached })))
  await write(removalFile.path, removalFile.text)
  await writeManifest(outDir, base, titleOf(template))
}

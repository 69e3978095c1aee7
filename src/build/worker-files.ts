// Writes the offline worker: `sw.js` by workbox-build, after all pages are drawn; the packs, files with the words and the
// code of the kept week, which together compress to a third of what they weigh apart; and the pages for offline.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { minify } from 'vite'
import { sliceNamesOf } from '../corpus/kept-week.ts'
import { files } from '../paths.ts'
import { searchPostOf } from '../search/post-of-slice.ts'
import type { BuildCache } from './build-cache.ts'
import { digestsOf, withDigests } from './integrity.ts'
import { plainError } from './plain-error.ts'
import type { Site } from './site.ts'
import { codeOf, type PackName } from './worker-code.ts'
import { downloadsOf } from './worker-downloads.ts'
import { type DrawnFrom, keptPart } from './worker-kept.ts'
import { writeManifest } from './worker-manifest.ts'
import { framePage, offlinePage, titleOf } from './worker-pages.ts'
import { workerPart, type WorkerFacts } from './worker-part.ts'
import { removalFile } from './worker-remove.ts'
import { cacheNames } from './worker-routes.ts'
import { workboxPart } from './worker-workbox.ts'
import { weeksPart, type WeeksFacts } from './worker-weeks.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)

interface WorkerInput {
  readonly site: Site
  readonly base: string
  /** The built `index.html` before pages are put into it. */
  readonly template: string
  readonly drawn: readonly DrawnFrom[]
  readonly cache: BuildCache
}

interface PackInput {
  readonly base: string
  readonly version: string
  readonly code: ReadonlyMap<string, string>
  readonly slices: ReadonlyMap<string, unknown>
  /** Addresses of the pages that can be drawn of it. */
  readonly pages: readonly string[]
}

/**
 * Writes a pack, whose name says what is in it; gives back its path. Its first line is JSON, with the length of each file of
 * code; below it stands the code, one file after the other, which compresses better than code within JSON.
 */
const writePack = async (outDir: string, { base, version, code, slices, pages }: PackInput): Promise<string> => {
  const data = [...slices].map(([name, slice]) => [base.slice(0, -1) + files.slice(version, name), slice])
  const lengths = [...code].map(([path, script]) => [base + path, script.length])
  const head = { pages, data: Object.fromEntries(data), code: Object.fromEntries(lengths) }
  const text = [JSON.stringify(head), '\n', ...code.values()].join('')
  const path = `assets/pack-${hashOf(text)}.json`
  await writeFile(join(outDir, path), text)
  return path
}

/** Without comments and long names: every reader fetches it. */
const shortened = async (script: string): Promise<string> => {
  const { code, errors } = await minify('sw.js', script)
  if (errors.length > 0) throw plainError(`sw.js: ${errors.map(({ message }) => message).join('\n')}`)
  return `${code}\n`
}

/** Writes everything of the worker into a finished site. */
export const writeWorker = async (
  outDir: string,
  { site, base, template, drawn, cache }: WorkerInput,
): Promise<void> => {
  const write = (path: string, text: string) => writeFile(join(outDir, path), text)
  const code = await codeOf(outDir, template)
  const kept = keptPart(site, drawn)
  const facts = { base, version: site.version }
  const below = (path: string) => base.slice(0, -1) + path
  const pages = kept.pages.map(below)
  const packed = (name: PackName, addresses: readonly string[] = []) =>
    writePack(outDir, { ...facts, code: code.lazy[name], slices: kept.slices[name], pages: addresses })
  const pack = await packed('first', pages)
  const later = [await packed('later'), await packed('ways')]
  const digests = digestsOf(outDir, base)
  await write('frame.html', withDigests(framePage(template, { base, version: site.version }), digests))
  await write('offline.html', withDigests(offlinePage(template, { base, corpus: site.corpus }), digests))
  const precached = [...code.eager, pack, 'frame.html', 'offline.html', 'icon.svg']
  const { own, earlier } = cacheNames(base)
  const told: WorkerFacts = {
    build: `${base}${code.entry} ${site.version}`,
    pack: base + pack,
    later: later.map(path => base + path),
    earlier,
  }
  const downloads = (await downloadsOf(outDir, site.corpus.weeks[0]?.slug)).map(below)
  const beside: WeeksFacts = { version: site.version, own, later: told.later, downloads }
  const parts = [
    `(${String(workerPart)})(self, ${JSON.stringify(told)});`,
    `(${String(weeksPart)})(self, ${JSON.stringify(beside)}, { sliceNamesOf: ${String(sliceNamesOf)}, searchPostOf: ${String(searchPostOf)} });`,
  ]
  await write('sw.js', (await shortened(parts.join('\n'))) + (await workboxPart(outDir, { base, precached, cache })))
  await write(removalFile.path, removalFile.text)
  await writeManifest(outDir, base, titleOf(template))
}

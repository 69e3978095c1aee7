// Beside each text file of a finished site the same file compressed, for hosts that send such files as they lie (nginx, Caddy).
// Written last, when nothing changes any more. Other hosts compress by themselves and have no use for them.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { noCache, type BuildCache } from './build-cache.ts'

/** How hard to try: `best` is the smallest, `fast` a fifth of its cost or less, `fitting` what suits the size of the site. */
export const efforts = ['fitting', 'best', 'fast', 'none'] as const
export type Effort = (typeof efforts)[number]

interface Quality {
  readonly brotli: number
  readonly gzip: number
}

// Measured on 4.4 MB of a week, in processor seconds and bytes: brotli 11 4.9 s and 754 kB, 9 .27 s and 835 kB, 5 .10 s and
// 852 kB; gzip 9 .08 s and 944 kB, 6 .06 s and 948 kB.
const best: Quality = { brotli: 11, gzip: 9 }
const fast: Quality = { brotli: 5, gzip: 6 }

/** Above this many bytes of text in a site, only what every reader fetches (`assets/`) is worth the best. */
const large = 10_000_000

/** And above this many the rest is left to the host, which compresses what is asked for: most files of an archive never are. */
const huge = 50_000_000

/** Below it, headers weigh more than what is saved. */
const small = 256

const texts = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest'])

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const compressFile = async (file: string, quality: Quality, cache: BuildCache): Promise<void> => {
  const bytes = await readFile(file)
  if (bytes.length < small) return
  const hash = createHash('sha256').update(bytes).digest('hex')
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  }
  // Node writes no name and no time into gzip's head, so the same file gives the same bytes.
  const ways = [
    [`${file}.br`, await cache.recall(['br', String(quality.brotli), hash], () => toBrotli(bytes, { params }))],
    [
      `${file}.gz`,
      await cache.recall(['gz', String(quality.gzip), hash], () => toGzip(bytes, { level: quality.gzip })),
    ],
  ] as const
  for (const [name, packed] of ways) if (packed.length < bytes.length) await writeFile(name, packed)
}

/** Whoever takes the worker away puts another file in its place (`sw-remove.js`), and no old copy may be left to be sent. */
const exchanged = new Set(['sw.js', 'sw-remove.js'])

interface TextFile {
  readonly path: string
  readonly size: number
}

const textsIn = async (folder: string): Promise<readonly TextFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && texts.has(extname(entry.name)) && !exchanged.has(entry.name))
  const found: TextFile[] = []
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name)
    found.push({ path, size: (await stat(path)).size })
  }
  return found
}

const qualityFor = (effort: Effort, total: number): Quality | undefined => {
  if (effort === 'best' || effort === 'fast') return effort === 'best' ? best : fast
  return total <= large ? best : total <= huge ? fast : undefined
}

/** Compresses a finished site file by file, as many at once as the machine has processors. */
export const precompress = async (folder: string, effort: Effort = 'fitting', cache = noCache): Promise<void> => {
  if (effort === 'none') return
  const files = await textsIn(folder)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const usual = qualityFor(effort, total)
  const code = `${join(folder, 'assets')}${sep}`
  const queue = files.values()
  const work = async () => {
    for (const { path } of queue) {
      const quality = path.startsWith(code) && effort !== 'fast' ? best : usual
      if (quality !== undefined) await compressFile(path, quality, cache)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}

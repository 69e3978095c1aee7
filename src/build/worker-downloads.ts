// Which downloads a device keeps by itself after the pages: the newest week's book, the open data, the feeds.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { paths } from '../paths.ts'

/** At most so many bytes of downloads, as a host would compress them on the way; what is larger is kept when it is fetched. */
const mostBytes = 400_000

/** The endings of downloads, and the folders they stand in besides that of the newest week. */
const ending = /\.(?:epub|json|xml)$/
const noDownload = /^(?:sitemap\.xml|manifest\.)/
const folders = ['/data/', '/']

const sizeOf = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

/** Addresses below the base of a finished site's downloads, the book first, as many as there is room for. */
export const downloadsOf = async (outDir: string, newest: string | undefined): Promise<readonly string[]> => {
  const kept: string[] = []
  let sum = 0
  for (const folder of [...(newest === undefined ? [] : [paths.week(newest)]), ...folders]) {
    const names = (await readdir(join(outDir, folder))).filter(name => ending.test(name) && !noDownload.test(name))
    for (const name of names.toSorted()) {
      const size = sizeOf(await readFile(join(outDir, folder, name)))
      if (sum + size > mostBytes) continue
      sum += size
      kept.push(folder + name)
    }
  }
  return kept
}

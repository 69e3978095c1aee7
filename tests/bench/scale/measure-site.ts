// What a finished site weighs: files and bytes, and the dearest page of each kind as it is sent (brotli at its best).
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Every kind of page with the addresses it has. */
const kinds: readonly (readonly [kind: string, address: RegExp])[] = [
  ['timeline', /^(?:weeks\/(?!page\/)[^/]+\/)?index\.html$/],
  ['post', /^posts\//],
  ['author', /^authors\/(?!page\/)[^/]+\//],
  ['organisation', /^organisations\/(?!page\/)[^/]+\//],
  ['theme', /^themes\/[^/]+\//],
  ['words', /^words\//],
  ['weeks', /^weeks\/(?:page\/|index)/],
  ['people', /^(?:authors|organisations)\/(?:page\/|index)/],
  ['themes', /^themes\/index/],
  ['search', /^search\//],
  ['not found', /^404\.html$/],
]

/** The dearest page of a kind: its bytes as they lie and as they are sent. */
export interface KindSize {
  readonly kind: string
  readonly pages: number
  readonly raw: number
  readonly sent: number
}

export interface SiteSize {
  readonly files: number
  readonly bytes: number
  readonly kinds: readonly KindSize[]
}

/** Of a kind's pages the longest are compressed: what compresses worst need not be the longest of all. */
const tried = 5

/** Measures a site. */
export const measureSite = (folder: string): SiteSize => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const file = join(entry.parentPath, entry.name)
      return { name: file.slice(folder.length + 1), file, bytes: statSync(file).size }
    })
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    kinds: kinds.map(([kind, address]) => {
      const pages = files.filter(({ name }) => name.endsWith('.html') && address.test(name))
      const longest = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, tried)
      const sent = longest.map(({ file }) => brotliCompressSync(readFileSync(file)).length)
      return { kind, pages: pages.length, raw: longest[0]?.bytes ?? 0, sent: Math.max(0, ...sent) }
    }),
  }
}

/** Compressed bytes of one page. */
export const pageSent = (folder: string, path: string): number =>
  brotliCompressSync(readFileSync(join(folder, path, 'index.html'))).length

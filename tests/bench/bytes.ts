// How many bytes does the first visit to each page cost? Every file counted once, compressed as a host would send it
// (brotli, quality 11; fonts are compressed already). Blocking is what the first paint waits for; late is what comes after it.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/**
 * The bytes of one page: its HTML, the style sheets and scripts that block, other scripts, styles and words that come after
 * those in the page, fonts fetched ahead.
 */
export interface PageBytes {
  readonly page: string
  readonly html: number
  /** What has come, with all that blocks, once the last words of a story are there; of another page, the last of `main`. */
  readonly readable: number
  readonly blocking: number
  readonly script: number
  readonly late: number
  readonly fonts: number
}

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]))

interface PageFile {
  readonly kind: 'blocking' | 'script' | 'late' | 'fonts'
  readonly url: string
}

/** The files a page's HTML asks for at once, by what they are. */
const filesOf = (html: string): readonly PageFile[] =>
  [...html.matchAll(/<(?:script|link)\s[^>]*>/g)].flatMap(({ 0: tag, index }): readonly PageFile[] => {
    const attributes = attributesOf(tag)
    const url = attributes.get('src') ?? attributes.get('href') ?? ''
    const rel = attributes.get('rel')
    if (tag.startsWith('<script') && attributes.has('src')) {
      const late = attributes.get('type') === 'module' || attributes.has('defer') || attributes.has('async')
      return [{ kind: late ? 'script' : 'blocking', url }]
    }
    // A style sheet after the words holds up nothing that stands before it.
    if (rel === 'stylesheet') return [{ kind: index < html.indexOf('</main>') ? 'blocking' : 'late', url }]
    if (rel === 'preload' && attributes.get('as') === 'fetch') return [{ kind: 'late', url }]
    if (rel === 'modulepreload') return [{ kind: 'script', url }]
    return rel === 'preload' && attributes.get('as') === 'font' ? [{ kind: 'fonts', url }] : []
  })

/** The beginning of a page that ends with the words it is opened for. */
const untilRead = (name: string, html: string): string => {
  const end = html.indexOf(name.startsWith('posts/') ? '</article>' : '</main>')
  return html.slice(0, end === -1 ? undefined : end)
}

/** Measures every page of a finished site that stands below `base`. */
export const measurePages = (folder: string, base = '/'): readonly PageBytes[] => {
  const known = new Map<string, number>()
  const sizeOf = (file: string): number => {
    const bytes = known.get(file) ?? brotliCompressSync(readFileSync(file)).length
    known.set(file, bytes)
    return bytes
  }
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'))
  return pages.toSorted().map(name => {
    const text = readFileSync(join(folder, name), 'utf8')
    const files = filesOf(text)
    const sum = (wanted: string) =>
      files
        .filter(({ kind }) => kind === wanted)
        .reduce((total, { url }) => total + sizeOf(join(folder, url.slice(base.length))), 0)
    return {
      page: `/${name.replace(/index\.html$/, '')}`,
      html: sizeOf(join(folder, name)),
      readable: brotliCompressSync(untilRead(name, text)).length + sum('blocking'),
      blocking: sum('blocking'),
      script: sum('script'),
      late: sum('late'),
      fonts: sum('fonts'),
    }
  })
}

const row = (cells: readonly (string | number)[]) =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(72) : String(cell).padStart(9))).join('')

/** Prints the table for `OUT_DIR` (`dist`). Exit code 1 where there is no finished site. */
export const main = (): number => {
  const folder = resolve(process.env['OUT_DIR'] || 'dist')
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/')
  try {
    const pages = measurePages(folder, base)
    const rows = pages.map(({ page, html, readable, blocking, script, late, fonts }) =>
      row([page, html, readable, blocking, script, late, fonts, html + blocking + script + late + fonts]),
    )
    const title = 'Bytes of a first visit, compressed with brotli'
    console.log(
      [title, '', row(['page', 'html', 'readable', 'blocking', 'script', 'late', 'fonts', 'all']), ...rows].join('\n'),
    )
    return 0
  } catch (error) {
    console.error(`No finished site could be measured in ${folder}: ${String(error)}\nMake it with: npm run build`)
    return 1
  }
}

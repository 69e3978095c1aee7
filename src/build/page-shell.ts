// index.html around each page: head, its first styles, preload of the page's own code, its HTML and its data. The whole style
// sheet is fetched by the script of the first paint, so that nothing but the page itself is waited for.
import type { DrawnPage } from '../entry-server.tsx'
import { pageDataId, printPageData } from '../corpus/page-data.ts'
import type { CardOf } from './cards/write-cards.ts'
import type { CodeFiles } from './code-groups.ts'
import { escapeHtml, headOf } from './head.ts'
import { hashSource, withPolicy } from './headers.ts'

/** A chunk's file and those it cannot do without. */
const reach = (code: CodeFiles, name: string, seen = new Set<string>()): ReadonlySet<string> => {
  const chunk = code[name]
  if (chunk === undefined || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports) reach(code, imported, seen)
  return seen
}

/** What takes over every page: the entry asks for it in steps, and it is fetched beside the entry. */
const startFiles = (code: CodeFiles): ReadonlySet<string> =>
  new Set([...reach(code, 'index.html'), ...reach(code, 'src/start.tsx')])

/** The code files of a view that no other page brings already, beyond the start. */
const filesOfView = (code: CodeFiles, view: string): readonly string[] => {
  const start = startFiles(code)
  const own = [...reach(code, 'src/page-words.tsx'), ...reach(code, `src/views/${view}.tsx`)]
  return [...new Set(own)].filter(file => !start.has(file))
}

const preloadOf =
  (base: string) =>
  (file: string): string =>
    `<link rel="modulepreload" href="${escapeHtml(base + file)}" crossorigin>`

/** A template that asks early for the code that takes over every page, whichever it is. */
export const withStartCode = (template: string, code: CodeFiles, base: string): string => {
  const entry = reach(code, 'index.html')
  const early = [...startFiles(code)].filter(file => !entry.has(file)).map(preloadOf(base))
  return template.replace('<!--head-->', () => ['<!--head-->', ...early].join('\n'))
}

interface ShellSettings {
  readonly code: CodeFiles
  readonly version: string
  readonly base: string
  readonly siteUrl: string
  /** The picture of a page, by its slice. */
  readonly cardOf: CardOf
  /** The script of the first paint, which fetches the whole style sheet. */
  readonly firstPaint: string
  /** The styles a page is first painted with, by its name in the page table. */
  readonly stylesOf: (page: string) => string
}

/** The link to the whole style sheet, as the bundler writes it into the template. */
const sheetLink = /\s*<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/

/** Where the whole style sheet of a built `index.html` stands, as an address; undefined where it has none. */
export const sheetOf = (template: string): string | undefined => sheetLink.exec(template)?.[1]

/** Which view file draws a page, where it is not the page's own name. */
const viewOf = (page: string): string => (page === 'home' ? 'week' : page.replace(/-page$/, ''))

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/<!--(head|page|data)-->/g, (_, name: string) => values[name] ?? '')

/** Links to style sheets of a page's own (components/own-sheet), as React draws them: before everything else. */
const ownSheets = /^(?:<link rel="stylesheet"[^>]*data-precedence[^>]*>)+/

/** Makes the function that wraps a drawn page into the built `index.html`. */
export const shellOf = (
  template: string,
  { code, version, base, siteUrl, cardOf, firstPaint, stylesOf }: ShellSettings,
) => {
  const scriptHash = hashSource(firstPaint)
  const last = `<noscript><link rel="stylesheet" href="${escapeHtml(sheetOf(template) ?? '')}"></noscript>\n    `
  // Lines begin at the margin: each space stands in every page.
  const bare = template
    .replace(/<title>[^<]*<\/title>\s*/, '')
    .replace(sheetLink, '')
    .replace(/\n +/g, '\n')
  // A page names its own two texts alone: the hashes of all kinds of pages would weigh as much as a paragraph.
  const frameFor = (page: string) => ({
    framed: withPolicy(bare, { scripts: [scriptHash], styles: [hashSource(stylesOf(page))] }),
    preloads: filesOfView(code, viewOf(page)).map(preloadOf(base)),
  })
  // The same for all pages of a kind.
  const frames = new Map<string, ReturnType<typeof frameFor>>()
  const frameOf = (page: string) => {
    const frame = frames.get(page) ?? frameFor(page)
    frames.set(page, frame)
    return frame
  }
  return (path: string, { html, head, slice, page, isBeside }: DrawnPage, data: unknown): string => {
    const { framed, preloads } = frameOf(page)
    // Code and words that wait for the reader's first touch are not asked for before.
    const own = isBeside ? [] : preloads
    const words = isBeside ? {} : { [slice]: data }
    const [sheets = ''] = ownSheets.exec(html) ?? []
    return fill(framed, {
      head: [
        ...headOf({ path, head, data, base, siteUrl, card: cardOf(data) }),
        `<style>${stylesOf(page)}</style>`,
        `<script>${firstPaint}</script>`,
        ...(sheets === '' ? [] : [sheets]),
        ...own,
      ].join('\n'),
      page: html.slice(sheets.length),
      data: `${last}<script type="application/json" id="${pageDataId}">${printPageData({ version, slices: words })}</script>`,
    })
  }
}

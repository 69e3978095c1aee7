// index.html around each page: head, preload of the page's own code, its HTML and its data.
import { z } from 'zod'
import type { DrawnPage } from '../entry-server.tsx'
import { pageDataId, printPageData } from '../corpus/page-data.ts'
import { firstPaintFile } from './first-paint-file.ts'
import { escapeHtml, headOf } from './head.ts'

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.array(z.string()).optional(), isEntry: z.boolean().optional() }).loose(),
)

type Manifest = z.infer<typeof manifestSchema>

/** The code files of a view that the entry does not bring already, by the bundler's manifest. */
const filesOfView = (manifest: Manifest, view: string): readonly string[] => {
  const reach = (name: string, seen: Set<string>): Set<string> => {
    const chunk = manifest[name]
    if (chunk === undefined || seen.has(chunk.file)) return seen
    seen.add(chunk.file)
    for (const imported of chunk.imports ?? []) reach(imported, seen)
    return seen
  }
  const entry = reach('index.html', new Set())
  return [...reach(`src/views/${view}.tsx`, new Set())].filter(file => !entry.has(file))
}

/** The usual face is wanted with the first words: asked for early, it arrives in time and nothing is drawn twice. */
const fontPreload = (manifest: Manifest, base: string): readonly string[] =>
  Object.values(manifest)
    .filter(({ file }) => /atkinson[^/]*\.woff2$/.test(file))
    .map(({ file }) => `<link rel="preload" href="${escapeHtml(base + file)}" as="font" type="font/woff2" crossorigin>`)

interface ShellSettings {
  readonly manifest: unknown
  readonly version: string
  readonly base: string
  readonly siteUrl: string
}

/** Which view file draws a page, where it is not the page's own name. */
const viewOf = (page: string): string => (page === 'home' ? 'week' : page.replace(/-page$/, ''))

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/<!--(head|page|data)-->/g, (_, name: string) => values[name] ?? '')

/** Makes the function that wraps a drawn page into the built `index.html`. */
export const shellOf = (template: string, { manifest, version, base, siteUrl }: ShellSettings) => {
  const chunks = manifestSchema.parse(manifest)
  const fonts = fontPreload(chunks, base)
  const firstPaint = `<script src="${escapeHtml(base + firstPaintFile.path)}"></script>`
  const bare = template.replace(/<title>[^<]*<\/title>\s*/, '')
  return (path: string, { html, head, slice, page }: DrawnPage, data: unknown): string => {
    const preload = filesOfView(chunks, viewOf(page)).map(
      file => `<link rel="modulepreload" href="${escapeHtml(base + file)}" crossorigin>`,
    )
    return fill(bare, {
      head: [...headOf({ path, head, data, base, siteUrl }), firstPaint, ...fonts, ...preload].join('\n    '),
      page: html,
      data: `<script type="application/json" id="${pageDataId}">${printPageData({ version, slices: { [slice]: data } })}</script>`,
    })
  }
}

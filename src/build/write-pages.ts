// Every address of the page table as a file, and beside the pages what tells of them all: sitemap, robots, headers.
// Drawing is what a page costs, so a page that was drawn before from the same slice is not drawn again.
import { join } from 'node:path'
import { z } from 'zod'
import type { DrawnPage } from '../entry-server.tsx'
import { noCache, type BuildCache } from './build-cache.ts'
import type { CardOf } from './cards/write-cards.ts'
import type { CodeFiles } from './code-groups.ts'
import { takeFaceOut } from './face-sheet.ts'
import { firstPaintScript } from './first-paint-file.ts'
import { firstStyles } from './first-styles.ts'
import { hashSource, headersFile } from './headers.ts'
import { digestsOf, withDigests } from './integrity.ts'
import { sheetOf, shellOf } from './page-shell.ts'
import type { Settings } from './settings.ts'
import type { Site } from './site.ts'
import { robotsFile, sitemapFile } from './sitemap.ts'
import { beginStep } from './steps.ts'
import type { DrawnFrom } from './worker-kept.ts'

/** What the server bundle gives. */
export type Server = typeof import('../entry-server.tsx')

interface PagesInput {
  readonly site: Site
  readonly settings: Pick<Settings, 'base' | 'siteUrl'>
  readonly outDir: string
  readonly server: Server
  /** The built `index.html`. The home page is written over it. */
  readonly template: string
  /** The files of code a page needs. */
  readonly code: CodeFiles
  readonly cardOf: CardOf
  readonly cache: BuildCache
}

const drawnPage: z.ZodType<DrawnPage> = z.object({
  html: z.string(),
  head: z.object({ title: z.string(), description: z.string() }),
  slice: z.string(),
  page: z.string(),
  isBeside: z.boolean(),
})

/** Makes the function that draws a page, or recalls it. */
const drawerOf = ({ site, settings: { base, siteUrl }, server, cache }: PagesInput) => {
  const draw = (path: string) => server.render(path, base, name => site.slices.get(name))
  return async (path: string): Promise<DrawnPage> => {
    const digest = site.digestOf(server.sliceAt(path))
    if (digest === undefined || cache === noCache) return draw(path)
    const key = ['page', base, siteUrl, path, digest]
    let fresh: DrawnPage | undefined
    const bytes = await cache.recall(key, async () => {
      fresh = await draw(path)
      return Buffer.from(JSON.stringify(fresh))
    })
    return fresh ?? drawnPage.parse(JSON.parse(Buffer.from(bytes).toString()))
  }
}

/** What pages were drawn from, and where the sheet of the face is, below the site's root. */
export interface WrittenPages {
  readonly drawn: readonly DrawnFrom[]
  readonly face: string | undefined
}

/** Writes all pages. */
export const writePages = async (
  write: (path: string, text: string) => Promise<void>,
  input: PagesInput,
): Promise<WrittenPages> => {
  const { site, settings, outDir, server, template, code, cardOf } = input
  const addresses = server.pages.flatMap(({ name }) => server.addressesOf(name, site.corpus))
  const draw = drawerOf(input)
  // What was drawn to see how it looks need not be drawn again.
  const early = new Map<string, DrawnPage>()
  const drawEarly = async (path: string): Promise<DrawnPage> => {
    const drawn = await draw(path)
    early.set(path, drawn)
    return drawn
  }
  const sheet = sheetOf(template) ?? ''
  const file = sheet.slice(settings.base.length)
  const styles =
    sheet === ''
      ? new Map<string, string>()
      : await firstStyles(server, { sheet: join(outDir, file), site, draw: drawEarly })
  const face = sheet === '' ? undefined : await takeFaceOut(outDir, file)
  const digests = digestsOf(outDir, settings.base)
  const firstPaint = firstPaintScript([sheet, digests.get(sheet) ?? ''])
  const inline = {
    scripts: [hashSource(firstPaint)],
    styles: [...new Set(styles.values())].map(hashSource),
  }
  const shell = shellOf(template, {
    code,
    cardOf,
    version: site.version,
    firstPaint,
    stylesOf: page => styles.get(page) ?? '',
    ...settings,
  })
  beginStep('pages')
  const drawnFrom: DrawnFrom[] = []
  for (const path of [...addresses, '/404.html']) {
    const drawn = early.get(path) ?? (await draw(path))
    early.delete(path)
    const html = withDigests(shell(path, drawn, site.slices.get(drawn.slice)), digests)
    await write(path.endsWith('/') ? `${path}index.html` : path, html)
    if (path.endsWith('/')) drawnFrom.push({ path, slice: drawn.slice })
  }
  await write('sitemap.xml', sitemapFile(addresses, site.corpus, settings))
  await write('robots.txt', robotsFile(settings))
  await write('_headers', headersFile(settings.base, inline))
  // Without it GitHub Pages takes the files for the source of another site.
  await write('.nojekyll', '')
  return { drawn: drawnFrom, face }
}

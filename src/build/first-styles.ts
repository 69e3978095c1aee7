// The first styles of each kind of page, found by drawing pages of that kind. Pages of a kind share them, so that the policy
// names a few texts and not one for every page.
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { DrawnPage, addressesOf, pages } from '../entry-server.tsx'
import { noteStanding, noteUsed, paintStyles } from './paint-styles.ts'
import type { Site } from './site.ts'

/** So many pages of a kind are looked at, evenly spread; what only others have is styled once the whole sheet is there. */
const looked = 24

const spread = (addresses: readonly string[]): readonly string[] => {
  const step = Math.max(1, addresses.length / looked)
  return addresses.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

interface FirstStylesInput {
  /** The file with the whole style sheet. */
  readonly sheet: string
  readonly site: Site
  readonly draw: (path: string) => Promise<DrawnPage>
}

/** Of a story, what follows its words is far below what anybody sees first. */
const aboveFold = ({ html, page }: DrawnPage): string =>
  page === 'post' ? html.slice(0, html.lastIndexOf('</article>', html.indexOf('<section'))) : html

/** A link to a sheet of the page's own. */
const ownSheet = /<link rel="stylesheet" href="([^"]*)"/g

/** The face of the site, which is used from the first paint on or not at all; a stand-in costs nothing to name. */
const keepsFace = (declarations: string): boolean => /Atkinson|Stand-in/.test(declarations)

/** Styles by the name of the page in the page table; `missing` is the page for every other address. */
export const firstStyles = async (
  table: { readonly pages: typeof pages; readonly addressesOf: typeof addressesOf },
  { sheet, site, draw }: FirstStylesInput,
): Promise<ReadonlyMap<string, string>> => {
  const text = await readFile(sheet, 'utf8')
  const styles = new Map<string, string>()
  const kinds = [
    ...table.pages.map(({ name }) => [name, table.addressesOf(name, site.corpus)] as const),
    ['missing', ['/404.html']] as const,
  ]
  for (const [name, addresses] of kinds) {
    const standing = new Set<string>(['body'])
    noteStanding('<html lang=""><div id="root">', standing)
    const sheets = new Set<string>()
    for (const path of spread(addresses)) {
      const drawn = await draw(path)
      noteStanding(aboveFold(drawn), standing)
      for (const [, href = ''] of drawn.html.matchAll(ownSheet)) sheets.add(join(dirname(sheet), basename(href)))
    }
    for (const own of sheets) noteUsed(await readFile(own, 'utf8'), standing)
    styles.set(name, paintStyles(text, standing, keepsFace))
  }
  return styles
}

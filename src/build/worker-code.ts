// Which files of code a week needs without a network, and in which pack they come. What every page loads is kept file by
// file; what pages need comes in the first pack; what only some readers ask for comes in two more, after the first.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { firstPaintFile } from './first-paint-file.ts'
import { plainError } from './plain-error.ts'

/** Code that only archives of hundreds of stories run: kept when it is used. */
const archiveCode = /^(?:archive|concordance-archive|part-service)-/

/** Code that can come later than a story: reading aloud, the list of words, notes, printing, the way through a story, the light,
 * settings, reports. */
const laterCode =
  /^(?:speech-|spoken-|listen-(?!button)|heard-|voices-|words-|word-pages-|concordance-|accessibility-|audit-|print-panel-|setting-words-|reading-light-|reading-panel-|settings-|notes?-|progress-|about-|cite-copy-|week-keeping|weeks-kept-|offline-news-|trouble-report-)/

/** Code of the ways beside the stories: pictures, paths of the editors, sheets for groups, two stories side by side; and the
 * lens for one voice. */
const waysCode = /^(?:ways-|lens-|paths?-|pictures-|listen-path-|sheet-|compare-)/

/** Which pack a file comes in: what stories need first, then what only some readers ask for, then the ways beside stories. */
export type PackName = 'first' | 'later' | 'ways'

const packOfCode = (name: string): PackName => {
  if (waysCode.test(name)) return 'ways'
  return laterCode.test(name) ? 'later' : 'first'
}

/** The same for slices: later come the list of words, and everyday words that no story has. */
export const packOfSlice = (name: string): PackName => {
  if (/^(?:paths|pictures|sheets|compare|voices)(?:\/|$)/.test(name)) return 'ways'
  return name === 'general-words' || /^words(?:\/|$)/.test(name) ? 'later' : 'first'
}

/** Paths below the site's folder. */
export interface Code {
  /** What every page loads: it stands in the browser's own cache by then, so it is kept file by file. */
  readonly eager: readonly string[]
  /** What pages load when they need it: each file's text, by the pack it comes in. */
  readonly lazy: Readonly<Record<PackName, ReadonlyMap<string, string>>>
  readonly entry: string
}

/** The files of its own folder that a built script imports at its start; those it imports later it can do without. */
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)].flatMap(([, name]) => name ?? [])

/** What these scripts cannot start without, themselves among it. */
const withImports = (names: readonly string[], texts: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const found = new Set(names)
  for (const name of found) for (const imported of importsOf(texts.get(name) ?? '')) found.add(imported)
  return found
}

/** The files of `assets/` a week needs, told apart by what the first page names. Other faces are kept when they are used. */
export const codeOf = async (outDir: string, template: string): Promise<Code> => {
  const names = (await readdir(join(outDir, 'assets'))).toSorted()
  // The last of them runs the others.
  const entry = [...template.matchAll(/<script type="module"[^>]*src="[^"]*\/(assets\/[^"/]+)"/g)].at(-1)?.[1]
  if (entry === undefined) throw plainError('index.html names no script of its own, so no worker can be made for it.')
  const path = (name: string) => `assets/${name}`
  const isEager = (name: string) =>
    template.includes(path(name)) || path(name) === firstPaintFile.path || /^atkinson.*\.woff2$/.test(name)
  const rest = names.filter(name => /\.(?:js|css)$/.test(name) && !isEager(name) && !archiveCode.test(name))
  const texts = new Map(
    await Promise.all(rest.map(async name => [name, await readFile(join(outDir, path(name)), 'utf8')] as const)),
  )
  const needed = withImports(
    rest.filter(name => packOfCode(name) === 'first'),
    texts,
  )
  const packOf = (name: string) => (needed.has(name) ? 'first' : packOfCode(name))
  const part = (pack: PackName) =>
    new Map([...texts].flatMap(([name, text]) => (packOf(name) === pack ? [[path(name), text] as const] : [])))
  const lazy = { first: part('first'), later: part('later'), ways: part('ways') }
  return { eager: names.filter(isEager).map(path), lazy, entry }
}

// Which files of code a week needs without a network, and in which pack they come. What every page loads is kept file by
// file; what pages need comes in the first pack; what only some readers ask for comes in a second one, after the first.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { firstPaintFile } from './first-paint-file.ts'
import { plainError } from './plain-error.ts'

/** Code that only archives of hundreds of stories run: kept when it is used. */
const archiveCode = /^(?:archive|concordance-archive|part-service)-/

/** Code that can come later than a story: reading aloud, the list of words, notes, printing, the way through a story, the light,
 * paths of the editors, sheets for groups, two stories side by side, the page of saved things, reports. */
const laterCode =
  /^(?:speech-|spoken-|listen-(?!button)|heard-|voices-|words-|word-pages-|concordance-|accessibility-|audit-|print-panel-|reading-light-|notes?-|progress-|about-|cite-copy-|ways-|paths?-|listen-path-|sheet-|compare-|week-keeping|weeks-kept-|offline-news-|saved-|trouble-report-)/

/** The same for slices: the list of words, and everyday words that no story has. */
export const isLaterSlice = (name: string): boolean =>
  name === 'general-words' || /^(?:words|paths|sheets|compare)(?:\/|$)/.test(name)

/** Paths below the site's folder. */
export interface Code {
  /** What every page loads: it stands in the browser's own cache by then, so it is kept file by file. */
  readonly eager: readonly string[]
  /** What pages load when they need it: each file's text. */
  readonly lazy: ReadonlyMap<string, string>
  /** What only some readers ask for. */
  readonly later: ReadonlyMap<string, string>
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
  const rest = names.filter(name => name.endsWith('.js') && !isEager(name) && !archiveCode.test(name))
  const texts = new Map(
    await Promise.all(rest.map(async name => [name, await readFile(join(outDir, path(name)), 'utf8')] as const)),
  )
  const needed = withImports(
    rest.filter(name => !laterCode.test(name)),
    texts,
  )
  const part = (isNeeded: boolean) =>
    new Map([...texts].flatMap(([name, text]) => (needed.has(name) === isNeeded ? [[path(name), text] as const] : [])))
  return { eager: names.filter(isEager).map(path), lazy: part(true), later: part(false), entry }
}

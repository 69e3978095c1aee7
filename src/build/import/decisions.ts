// What the editor has decided: a YAML file that answers what a source leaves open. What is left empty in it is not decided.
// A theme must be there: a mistyped one would be lost in silence.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { facts, day, line, slug } from '../content-schemas.ts'
import { decodeText } from '../decode.ts'
import type { Document } from '../document.ts'
import type { Fault } from '../faults.ts'
import { oneOf } from '../faults.ts'
import { readFacts } from '../front-matter.ts'
import { suggest } from '../nearest.ts'
import { openFolder } from '../open-folder.ts'
import { isZone } from './feed-dates.ts'
import { ImportFaults } from './importer.ts'
import type { Decisions } from './source.ts'

const byName = <T extends z.ZodType>(value: T, error: string) =>
  z.record(z.string(), value.nullable(), { error }).nullable()
const zone = line.refine(isZone, { error: 'a time zone such as Europe/London' })

const decisionFacts = facts({
  title: line.nullable().exactOptional(),
  zone: zone.nullable().exactOptional(),
  author: line.nullable().exactOptional(),
  themes: byName(slug, 'tags, each with the slug of a theme or none').exactOptional(),
  dates: byName(day, 'posts, each with its day').exactOptional(),
  names: byName(line, 'logins, each with the name to show').exactOptional(),
})

/** A tag that means no theme. */
export const noTheme = 'none'

/** No decisions at all. */
export const undecided: Decisions = { themes: new Map(), dates: new Map(), names: new Map() }

/** Reads a file of decisions; `into` holds the themes. Throws ImportFaults for all that is wrong in it. */
export function readDecisions(file: string, into: string): Decisions {
  const faults: Fault[] = []
  const report = (fault: Fault): void => void faults.push(fault)
  const text = decodeText(readFileSync(file), file, report)
  const start = { line: 0, column: 1 }
  const yaml: Document = {
    file,
    text,
    open: false,
    body: [],
    facts: { type: 'yaml', value: text, position: { start, end: start } },
  }
  const { values, lineOf } = readFacts(yaml, decisionFacts, report)
  const themes = mapOf(values.themes)
  const known = themesIn(into)
  for (const [tag, theme] of themes) {
    if (theme === noTheme || known.includes(theme)) continue
    const found = `theme "${theme}" has no file in themes/`
    const mend = suggest(theme, known, `add the file, or write ${noTheme}`)
    faults.push({
      file,
      line: lineOf('themes', tag),
      found,
      expected: oneOf(known),
      mend: `${mend}; nothing was written`,
    })
  }
  if (faults.length > 0) throw new ImportFaults(faults)
  const { title, zone: named, author } = values
  return {
    ...(title && { title }),
    ...(named && { zone: named }),
    ...(author && { author }),
    themes,
    dates: mapOf(values.dates),
    names: mapOf(values.names),
  }
}

/** The themes of a content folder. */
export function themesIn(into: string): readonly string[] {
  const folder = openFolder(into, () => undefined)
  const isThere = folder?.list('').some(({ name, kind }) => name === 'themes' && kind === 'folder') ?? false
  const files = folder !== undefined && isThere ? folder.list('themes') : []
  return files.flatMap(({ name }) => (name.endsWith('.md') && name !== 'families.md' ? [name.slice(0, -3)] : []))
}

const mapOf = (entries: Readonly<Record<string, string | null>> | null | undefined): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries ?? {}).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])))

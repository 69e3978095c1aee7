// Reads files of content/ back, those on disk and those about to be written alike: the witness of the accounting.
// It only says what stands in a file; whether that may stand there is the compiler's to judge.
import { parse } from 'yaml'
import type { Mark } from '../../corpus/schema.ts'
import { openDocument } from '../document.ts'
import type { Fault } from '../faults.ts'
import { readBlocks } from '../markdown.ts'
import type { TextFile } from '../open-folder.ts'
import { ImportFaults } from './importer.ts'
import type { WrittenPassage } from './markdown-text.ts'

/** A passage as it reads back; `marks` only where there are some. */
export interface ReadPassage extends WrittenPassage {
  readonly marks?: readonly Mark[]
}

/** The facts of a file, each as plain text, list or map of plain texts. Throws ImportFaults. */
export function readAllFacts(file: TextFile): Readonly<Record<string, unknown>> {
  try {
    const facts: unknown = parse(factsTextOf(file), { schema: 'failsafe' })
    return typeof facts === 'object' && facts !== null ? { ...facts } : {}
  } catch (cause) {
    const why = cause instanceof Error ? `: ${cause.message.split('\n', 1).join('')}` : ''
    const found = `facts between its --- lines that cannot be read${why}`
    const mend = 'run npm run check:content, which says where'
    throw new ImportFaults([{ file: file.file, line: 1, found, expected: 'one `name: value` a line', mend }])
  }
}

/** The facts that are a line of text, word for word (a date stays as written). Throws ImportFaults. */
export const readFacts = (file: TextFile): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(readAllFacts(file)).filter((fact): fact is [string, string] => typeof fact[1] === 'string'),
  )

/** What stands between the two lines of `---`. Found by hand: a week of 40,000 posts has no time for a whole tree each. */
const factsTextOf = (file: TextFile): string =>
  /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(file.text)?.[1] ?? openDocument(file).facts?.value ?? ''

/** The passages of an original.md or retold.md, in order; the id of a block without one is empty. Throws ImportFaults. */
export function readPassages(file: TextFile): readonly ReadPassage[] {
  const faults: Fault[] = []
  const blocks = readBlocks(openDocument(file), fault => faults.push(fault))
  if (faults.length > 0) throw new ImportFaults(faults)
  return blocks.map(({ kind, text, marks, tag = '' }): ReadPassage => {
    const [, id = '', sign] = /^#(p\d+)(?: \.(caption|note))?$/.exec(tag.trim()) ?? []
    const shown = sign === 'caption' || sign === 'note' ? sign : kind
    return { id, kind: shown, text, ...(marks.length > 0 && { marks }) }
  })
}

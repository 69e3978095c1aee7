// Reads files of content/ back, those on disk and those about to be written alike: the witness of the accounting.
// It only says what stands in a file; whether that may stand there is the compiler's to judge.
import { parse } from 'yaml'
import { openDocument } from '../document.ts'
import type { Fault } from '../faults.ts'
import { readBlocks } from '../markdown.ts'
import type { TextFile } from '../open-folder.ts'
import { ImportFaults } from './importer.ts'
import type { WrittenPassage } from './markdown-text.ts'

/** The facts of a file that are a line of text, word for word (a date stays as written). Throws ImportFaults. */
export function readFacts(file: TextFile): Readonly<Record<string, string>> {
  try {
    const facts: unknown = parse(openDocument(file).facts?.value ?? '', { schema: 'failsafe' })
    if (typeof facts !== 'object' || facts === null) return {}
    return Object.fromEntries(
      Object.entries(facts).filter((fact): fact is [string, string] => typeof fact[1] === 'string'),
    )
  } catch (cause) {
    const why = cause instanceof Error ? `: ${cause.message.split('\n', 1).join('')}` : ''
    const found = `facts between its --- lines that cannot be read${why}`
    const mend = 'run npm run check:content, which says where'
    throw new ImportFaults([{ file: file.file, line: 1, found, expected: 'one `name: value` a line', mend }])
  }
}

/** The passages of an original.md or retold.md, in order; the id of a block without one is empty. Throws ImportFaults. */
export function readPassages(file: TextFile): readonly WrittenPassage[] {
  const faults: Fault[] = []
  const blocks = readBlocks(openDocument(file), fault => faults.push(fault))
  if (faults.length > 0) throw new ImportFaults(faults)
  return blocks.map(({ kind, text, tag = '' }) => {
    const [, id = '', sign] = /^#(p\d+)(?: \.(caption|note))?$/.exec(tag.trim()) ?? []
    return { id, kind: sign === 'caption' || sign === 'note' ? sign : kind, text }
  })
}

// The way every XML format is read: the root is looked at, then each record is turned into what it means.
import { isZone } from './feed-dates.ts'
import { ImportFaults } from './importer.ts'
import type { Decisions, Imported, Source } from './source.ts'
import { otherRoot, stop } from './xml-faults.ts'
import type { XmlNode } from './xml-node.ts'
import { xmlRecords } from './xml-records.ts'

/** What one reading has to go by. */
export interface Reading {
  readonly file: string
  readonly decisions: Decisions
  readonly root: XmlNode
}

/** An XML format. `begin` gives what turns one record after the other into what it means. */
export interface XmlFormat {
  readonly called: string
  holds(root: XmlNode): boolean
  begin(reading: Reading): (record: XmlNode) => readonly Imported[]
}

/** Reads a source. Throws ImportFaults for a file that is broken, or that another format is. */
export async function* readXml(source: Source, decisions: Decisions, format: XmlFormat): AsyncGenerator<Imported> {
  const { file } = source
  checkZone(decisions)
  let take: ((record: XmlNode) => readonly Imported[]) | undefined
  for await (const part of xmlRecords(source)) {
    if (part.kind === 'doubt') yield part
    else if (part.kind === 'record') yield* take?.(part.node) ?? []
    else if (part.depth === 0) {
      const root = part.node
      if (!format.holds(root)) stop({ file, line: root.line }, otherRoot(root.local, format.called))
      take = format.begin({ file, decisions, root })
    }
  }
}

/** Throws ImportFaults for a zone that nobody knows. */
export function checkZone({ zone }: Decisions): void {
  if (zone === undefined || isZone(zone)) return
  const mend = 'write it as in --zone Europe/London'
  throw new ImportFaults([{ file: '--zone', line: 1, found: zone, expected: 'the name of a time zone', mend }])
}

/** The title of the site, where it has one. */
export const titleEvent = (title: string, line: number): readonly Imported[] =>
  title === '' ? [] : [{ kind: 'title', title, line }]

// What every importer gives back, whatever the format it reads. A new format is a new file that exports an Importer.
// An importer only reads: where a post goes, and whether it may, is decided in plan.ts.
import type { Day, Missing, PassageKind } from '../../corpus/schema.ts'
import type { Fault } from '../faults.ts'
import { printFault } from '../faults.ts'

/** A source as it came: `file` is the name to call it by in messages. */
export interface Page {
  readonly file: string
  readonly text: string
}

/** A word of the page, a run of letters and digits, with the line it stands on (from 1). */
export interface PageWord {
  readonly word: string
  readonly line: number
}

/** A passage to be. `source` is its line, `bare` the line without its bullet, `text` the one of the two its kind
 * calls for; all are exact but for white space at their ends. */
export interface ImportedBlock {
  readonly line: number
  readonly kind: PassageKind
  readonly text: string
  readonly source: string
  readonly bare: string
  readonly missing?: Missing
}

/** A person as a byline gives them. */
export interface ImportedAuthor {
  readonly name: string
  readonly role?: string
  readonly region?: string
  readonly organisation?: string
}

/** A post in the order of the page. `dateline` is the date as it is written above the first post of a day. */
export interface ImportedPost {
  readonly line: number
  readonly title: string
  readonly date: Day
  readonly dateline?: { readonly line: number; readonly text: string }
  readonly place?: number
  readonly byline: string
  readonly authors: readonly ImportedAuthor[]
  readonly blocks: readonly ImportedBlock[]
}

/** Something the page leaves open, for the editor to settle. */
export interface Doubt {
  readonly line: number
  readonly about: string
}

/** A whole page. `words` are taken from the page directly, so that they can witness against the reading of it. */
export interface ImportedWeek {
  readonly title: string
  readonly titleLines: readonly number[]
  readonly posts: readonly ImportedPost[]
  readonly doubts: readonly Doubt[]
  readonly words: readonly PageWord[]
}

/** A source format. `read` throws ImportFaults, with all that is wrong with the page. */
export interface Importer {
  readonly name: string
  detect(text: string): boolean
  read(page: Page): ImportedWeek
}

/** Everything that stops an import, at once. `file` is the page or a file of the target. */
export class ImportFaults extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(printFault).join('\n'))
    this.name = 'ImportFaults'
    this.faults = faults
  }
}

/** Words of a page quoted in a message: one line, cut after 60 characters. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`
}

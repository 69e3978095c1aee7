// What posts are made of, whatever the format they come from, and the faults that stop an import.
// A new format is a new file that exports a SourceFormat (source.ts).
import type { Mark, Missing, PassageKind } from '../../corpus/schema.ts'
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
  /** Emphasis, strong words and links, by offset in `text`. */
  readonly marks?: readonly Mark[]
  readonly missing?: Missing
  /** Its words are ours and not the source's: what stands for a picture that nobody has described. */
  readonly isOurs?: true
}

/** A person as a byline gives them. */
export interface ImportedAuthor {
  readonly name: string
  readonly role?: string
  readonly region?: string
  readonly organisation?: string
}

/** Something the page leaves open, for the editor to settle. */
export interface Doubt {
  readonly line: number
  readonly about: string
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

/** The title of a post that has none; the editor is asked for one. */
export const untitled = 'Untitled'

// What a check says: faults, which have to be mended, and hints, which an editor may look at and leave.
import { sortFaults } from './faults.ts'
import type { Fault } from './faults.ts'

export interface Notes {
  readonly faults: readonly Fault[]
  readonly hints: readonly Fault[]
}

/** Several notes as one, by file and line, each once. */
export const joinNotes = (notes: readonly Notes[]): Notes => ({
  faults: sortFaults(notes.flatMap(({ faults }) => faults)),
  hints: sortFaults(notes.flatMap(({ hints }) => hints)),
})

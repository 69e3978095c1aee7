// What stands beside each passage of the story on the page: its notes, and words somebody has just picked out of it. One
// part of the page finds this out for the whole story; each passage looks up its own.
import { useSyncExternalStore } from 'react'
import type { Edition } from '../corpus/schema.ts'
import type { Note } from '../reading/notes.ts'

/** A note at its passage. `edition`: whose words it is on now; `isChanged`: the reader should look whether it is right. */
export interface NoteHere {
  readonly note: Note
  readonly edition: Edition
  readonly isChanged: boolean
}

/** Words picked out of a text; `text` is all of it. `passage` is the one they belong to, in the summary the first cited. */
export interface Picked {
  readonly passage: string
  readonly edition: Edition
  readonly text: string
  readonly start: number
  readonly end: number
}

const noNotes: readonly NoteHere[] = []
const listeners = new Set<() => void>()
let notes: ReadonlyMap<string, readonly NoteHere[]> = new Map()
let picked: Picked | undefined

const tell = (): void => {
  for (const changed of listeners) changed()
}

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** Puts the notes of the story there, by passage. */
export const showNotes = (shown: ReadonlyMap<string, readonly NoteHere[]>): void => {
  notes = shown
  tell()
}

/** Words have been picked, or let go. */
export const pick = (words: Picked | undefined): void => {
  picked = words
  tell()
}

/** The notes at a passage. */
export const useNotesAt = (passage: string): readonly NoteHere[] =>
  useSyncExternalStore(
    subscribe,
    () => notes.get(passage) ?? noNotes,
    () => noNotes,
  )

/** What is picked, where it passes `isHere`. */
export const usePicked = (isHere: (words: Picked) => boolean): Picked | undefined =>
  useSyncExternalStore(
    subscribe,
    () => (picked !== undefined && isHere(picked) ? picked : undefined),
    () => undefined,
  )

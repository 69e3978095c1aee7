// The notes on one story by where they stand now, and which of them stand nowhere any more.
import type { Post } from '../corpus/schema.ts'
import { anchorTexts, findAnchor, type Anchor } from '../reading/note-anchor.ts'
import type { Note } from '../reading/notes.ts'
import type { NoteHere } from './note-board.ts'

/** A stretch of a text of the story. `block`: which block of the summary. */
export interface Noted {
  readonly passage: string
  readonly edition: NoteHere['edition']
  readonly text: string
  readonly block?: number
  readonly start: number
  readonly end: number
}

export interface NotesPlaced {
  /** Those on a text that is told passage by passage. */
  readonly byPassage: ReadonlyMap<string, readonly NoteHere[]>
  /** Those on the short summary, which has no passages of its own. */
  readonly onSummary: readonly NoteHere[]
  readonly lost: readonly Note[]
  /** Every stretch to be marked. */
  readonly noted: readonly Noted[]
}

/** The stretch that an anchor names. */
const notedAt = (anchor: Anchor): readonly Noted[] =>
  anchor.kind === 'words' ? [{ ...anchor.place, start: anchor.start, end: anchor.end }] : []

/** Looks for every note among the texts of its story. */
export const placeNotes = (post: Pick<Post, 'passages' | 'summary'>, notes: readonly Note[]): NotesPlaced => {
  const texts = anchorTexts(post)
  const placed = notes.map(note => ({ note, anchor: findAnchor(note, texts) }))
  const here = placed.flatMap(({ note, anchor }) =>
    anchor.kind === 'lost'
      ? []
      : [{ passage: anchor.place.passage, note, edition: anchor.place.edition, isChanged: anchor.how === 'changed' }],
  )
  const byPassage = new Map<string, readonly NoteHere[]>()
  for (const { passage, ...one } of here)
    if (one.edition !== 'summary') byPassage.set(passage, [...(byPassage.get(passage) ?? []), one])
  return {
    byPassage,
    onSummary: here.filter(({ edition }) => edition === 'summary'),
    lost: placed.flatMap(({ note, anchor }) => (anchor.kind === 'lost' ? [note] : [])),
    noted: placed.flatMap(({ anchor }) => notedAt(anchor)),
  }
}

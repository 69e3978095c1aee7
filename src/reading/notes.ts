// Highlights and private notes on any words of a post. A note keeps the words it is on, so that it can be found again in a
// changed text (`note-anchor.ts`) and is worth reading even where it cannot.
import { useSyncExternalStore } from 'react'
import type { Edition } from '../corpus/schema.ts'
import { edition, itemId, moment, offset, parserOf, passage, slug, title, words, type Rules } from './kept-fields.ts'
import { listOf, type ItemSort } from './kept-list.ts'
import { aroundLength, longestNote, type Quoted } from './quoted.ts'
import { currentMoment } from './clock.ts'
import { draftsShelf, parseDraft } from './drafts.ts'
import { store, type Store } from './stored.ts'

/** A note, or a highlight where `text` is empty. `made` and `changed` are moments. */
export interface Note extends Quoted {
  readonly id: string
  readonly post: string
  readonly title: string
  readonly passage: string
  readonly edition: Edition
  readonly text: string
  readonly made: string
  readonly changed: string
}

export const noteRules: Rules<Note> = {
  id: itemId,
  post: slug,
  title,
  passage,
  edition,
  quote: words(longestNote, 1),
  prefix: words(aroundLength),
  suffix: words(aroundLength),
  start: offset,
  text: words(longestNote),
  made: moment,
  changed: moment,
}

export const notesShelf = 'note'
export const parseNote = parserOf(noteRules)
export const noteSort: ItemSort<Note> = { id: note => note.id, time: note => note.changed, from: note => note.made }

/** A reader's notes. */
export interface Notes {
  /** In the order they were made. */
  readonly all: () => readonly Note[]
  /** The new note, or undefined where it is none, as when it is too long. */
  readonly add: (note: Omit<Note, 'id' | 'made' | 'changed'>) => Note | undefined
  /**
   * False where there is no such note or the text is too long; the note is then as it was. `begun`: the text the change
   * began with. Where another tab has changed it since, that text stays as a note of its own.
   */
  readonly change: (id: string, text: string, begun?: string) => boolean
  /** What was begun to change in it goes too. */
  readonly remove: (id: string) => void
}

export const createNotes = ({ shelf }: Store, now: () => Date, newId: () => string): Notes => {
  const notes = shelf(notesShelf, parseNote)
  const drafts = shelf(draftsShelf, parseDraft)
  const keep = (value: unknown): Note | undefined => {
    const note = parseNote(value)
    if (note !== undefined) notes.put(note.id, note)
    return note
  }
  return {
    all: listOf(notes, noteSort),
    add: note => {
      const at = now().toISOString()
      return keep({ ...note, id: newId(), made: at, changed: at })
    },
    change: (id, text, begun = notes.get(id)?.text) => {
      const note = notes.get(id)
      if (note === undefined) return false
      if (note.text !== begun && note.text !== text) keep({ ...note, id: newId() })
      // Always later than before, whatever the clock says, for the later of two versions is the one that stays.
      const at = Math.max(now().getTime(), Date.parse(note.changed) + 1)
      return note.text === text || keep({ ...note, text, changed: new Date(at).toISOString() }) !== undefined
    },
    remove: id => {
      notes.remove(id)
      drafts.remove(id)
    },
  }
}

/** `crypto.randomUUID` is not there on a site without https; this is, and is as random. */
const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')

export const notes = createNotes(store, currentMoment, randomId)

const none: readonly Note[] = []

/** The reader's notes; none until the page has been taken over, as it was prerendered for everybody. */
export const useNotes = (): readonly Note[] => useSyncExternalStore(store.subscribe, notes.all, () => none)

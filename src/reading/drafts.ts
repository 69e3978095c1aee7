// Notes that were begun and neither saved nor thrown away: one for each passage, and one for each note that is being changed.
// They are no kept things: no file has them.
import type { Edition } from '../corpus/schema.ts'
import { parserOf, words, type Rules } from './kept-fields.ts'
import { longestNote } from './quoted.ts'
import { savedId } from './saved.ts'
import { store, type Store } from './stored.ts'

/** What was written so far, and the words it was begun on. */
export interface Draft {
  readonly text: string
  readonly quote: string
}

const draftRules: Rules<Draft> = { text: words(longestNote), quote: words(longestNote, 1) }

export const draftsShelf = 'draft'
export const parseDraft = parserOf(draftRules)

/** Where the draft of a new note stands. A note has its draft under its own id. */
export const draftId = (post: string, passage: string, edition: Edition): string =>
  `${savedId(post, passage)}${edition === 'summary' ? ' summary' : ''}`

/** How long a hand must rest, in milliseconds, before what it wrote is kept: each keeping makes all lists look again. */
const rest = 400

/** One note while it is written. */
export interface Drafting {
  /** What was there when it was opened; undefined for nothing. */
  readonly begun: Draft | undefined
  /** What stands in the field now: kept in a moment, and given up where it says nothing new. */
  readonly write: (text: string) => void
  /** Keeps at once what has been written. */
  readonly flush: () => void
  readonly forget: () => void
}

/** Begins to write a note, or goes on. `before`: the note as it is, nothing for a new one. */
export const beginDraft = (
  { shelf }: Store,
  { id, quote, before }: { readonly id: string; readonly quote: string; readonly before: string },
): Drafting => {
  const drafts = shelf(draftsShelf, parseDraft)
  let written: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = (): void => {
    clearTimeout(timer)
    const text = written
    written = undefined
    if (text === undefined) return
    if (text.trim() === before.trim()) drafts.remove(id)
    else drafts.put(id, { text, quote })
  }
  return {
    begun: drafts.get(id),
    write: text => {
      written = text
      clearTimeout(timer)
      timer = setTimeout(flush, rest)
    },
    flush,
    forget: () => {
      clearTimeout(timer)
      written = undefined
      drafts.remove(id)
    },
  }
}

/** As `beginDraft`, on this device. */
export const draftHere = (on: Parameters<typeof beginDraft>[1]): Drafting => beginDraft(store, on)

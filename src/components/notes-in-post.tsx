// A reader's notes on a story: finds where each stands, marks its words, and lists those that stand at no passage.
import { useEffect, useMemo } from 'react'
import type { Edition, Post } from '../corpus/schema.ts'
import type { Note } from '../reading/notes.ts'
import { showNotes } from './note-board.ts'
import { NoteList } from './note-list.tsx'
import styles from './note-list.module.css'
import { markNoted } from './notes-marks.ts'
import { placeNotes } from './notes-places.ts'

interface NotesInPostProps {
  readonly post: Post
  readonly edition: Edition
  readonly notes: readonly Note[]
}

/** Passages show their own notes (`passage-tools.tsx`); this draws only what has no passage beside it. */
export const NotesInPost = ({ post, edition, notes }: NotesInPostProps) => {
  const { byPassage, onSummary, lost, noted } = useMemo(() => placeNotes(post, notes), [post, notes])
  useEffect(() => {
    showNotes(byPassage)
    return () => showNotes(new Map())
  }, [byPassage])
  useEffect(() => markNoted(noted), [noted])
  return (
    <>
      {edition === 'summary' && onSummary.length > 0 && (
        <section className={styles['section']} aria-labelledby="summary-notes">
          <h2 id="summary-notes">My notes on the short summary</h2>
          <NoteList notes={onSummary} edition={edition} />
        </section>
      )}
      {lost.length > 0 && (
        <section className={styles['section']} aria-labelledby="lost-notes">
          <h2 id="lost-notes">Notes whose words are gone</h2>
          <p>The words these notes are on do not stand in this story any more.</p>
          <NoteList notes={lost.map(note => ({ note, edition: note.edition, isChanged: false }))} edition={edition} />
        </section>
      )}
    </>
  )
}

// Below a passage: what to do with words picked in it, the form for a note on all of it, and the notes it has.
import type { Passage, TextEdition } from '../corpus/schema.ts'
import { textOf } from '../corpus/select.ts'
import { quoteFrom } from '../reading/quoted.ts'
import { NotKept } from './kept-keeping.tsx'
import type { NoteHere, Picked } from './note-board.ts'
import { NoteForm } from './note-form.tsx'
import { NoteList } from './note-list.tsx'
import styles from './note-list.module.css'
import { NotePicked } from './note-picked.tsx'

interface PassageNotesProps {
  readonly post: { readonly slug: string; readonly title: string }
  readonly passage: Passage
  readonly edition: TextEdition
  readonly notes: readonly NoteHere[]
  readonly picked: Picked | undefined
  /** Somebody writes a note on the whole passage. */
  readonly isAsked: boolean
  readonly close: () => void
}

/** Everything of a reader's own at one passage. */
export const PassageNotes = ({ post, passage, edition, notes, picked, isAsked, close }: PassageNotesProps) => {
  const text = textOf(passage, edition)
  const whole = isAsked ? quoteFrom(text, 0, text.length) : undefined
  // The edition shown may lack this passage; its words are then those of the other.
  const its = passage[edition] === undefined ? (edition === 'original' ? 'retold' : 'original') : edition
  return (
    <div className={styles['below']}>
      {picked && <NotePicked picked={picked} post={post} />}
      {whole && (
        <NoteForm
          on={{
            kind: 'words',
            words: { post: post.slug, title: post.title, passage: passage.id, edition: its, ...whole },
          }}
          close={close}
        />
      )}
      {notes.length > 0 && <NoteList notes={notes} edition={edition} />}
      <NotKept />
    </div>
  )
}

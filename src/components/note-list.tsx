// Notes with the words they are on, each with a button to change it.
import { useState } from 'react'
import type { Edition } from '../corpus/schema.ts'
import { beginningOf } from '../reading/saved.ts'
import { editionName } from './edition-names.ts'
import type { NoteHere } from './note-board.ts'
import { NoteForm } from './note-form.tsx'
import styles from './note-list.module.css'

interface NoteListProps {
  readonly notes: readonly NoteHere[]
  /** The edition that is shown: a note on words of another one says so. */
  readonly edition: Edition
}

const OneNote = ({ here: { note, edition, isChanged }, shown }: { here: NoteHere; shown: Edition }) => {
  const [isOpen, setOpen] = useState(false)
  const [close] = useState(() => () => setOpen(false))
  const hasText = note.text !== ''
  return (
    <details className={styles['note']} open={hasText || isChanged}>
      <summary>
        {hasText ? 'My note' : 'My highlight'}: <span>{beginningOf(note.quote)}</span>
      </summary>
      {isChanged && <p className={styles['changed']}>The words have changed. Look whether this is still right.</p>}
      {edition !== shown && <p className={styles['soft']}>On the words of: {editionName[edition]}</p>}
      {hasText && <p className={styles['text']}>{note.text}</p>}
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {hasText ? 'Change or delete my note' : 'Write a note or delete my highlight'}
      </button>
      {isOpen && <NoteForm on={{ kind: 'note', note }} close={close} />}
    </details>
  )
}

/** One below the other, in the order they were made. */
export const NoteList = ({ notes, edition }: NoteListProps) => (
  <ul className={styles['list']}>
    {notes.map(here => (
      <li key={here.note.id}>
        <OneNote here={here} shown={edition} />
      </li>
    ))}
  </ul>
)

// Two buttons for words that a reader has picked out of a text: mark them, or write a note on them.
import { useState } from 'react'
import { notes } from '../reading/notes.ts'
import { quoteFrom } from '../reading/quoted.ts'
import { announceKept } from './kept-keeping.tsx'
import { pick, type Picked } from './note-board.ts'
import { NoteForm, type NoteOn } from './note-form.tsx'
import styles from './note-list.module.css'
import { pickedButtons } from './note-picking.ts'

interface NotePickedProps {
  readonly picked: Picked
  readonly post: { readonly slug: string; readonly title: string }
  /** Nothing of the story stands beside it: it stays in sight at the foot of the window. */
  readonly isAlone?: boolean
}

/** A press on a button would let go of the words in some browsers. */
const holdWords = (event: { readonly preventDefault: () => void }) => event.preventDefault()

/** Stands as long as words are picked, and while a note on them is written. */
export const NotePicked = ({ picked, post, isAlone = false }: NotePickedProps) => {
  const [on, setOn] = useState<NoteOn>()
  const [close] = useState(() => () => {
    setOn(undefined)
    letGo()
  })
  const { passage, edition, text, start, end } = picked
  const quoted = quoteFrom(text, start, end)
  if (quoted === undefined) return null
  const words = { post: post.slug, title: post.title, passage, edition, ...quoted }
  const mark = () => {
    notes.add({ ...words, text: '' })
    announceKept('Highlighted.')
    letGo()
  }
  return (
    <div className={styles['picked']} data-alone={isAlone || undefined} {...{ [pickedButtons]: '' }}>
      {on === undefined ? (
        <p className={styles['buttons']}>
          <button type="button" onPointerDown={holdWords} onMouseDown={holdWords} onClick={mark}>
            Highlight
          </button>
          <button
            type="button"
            onPointerDown={holdWords}
            onMouseDown={holdWords}
            onClick={() => setOn({ kind: 'words', words })}
          >
            Write a note
          </button>
        </p>
      ) : (
        <NoteForm on={on} close={close} />
      )}
    </div>
  )
}

const letGo = (): void => {
  document.getSelection()?.removeAllRanges()
  pick(undefined)
}

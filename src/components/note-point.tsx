// A note on a point of the short summary, by one press: it is kept on the point's words and on the first passage it cites.
import { useCallback, useState } from 'react'
import { quoteFrom } from '../reading/quoted.ts'
import { lazyPart } from './lazy-part.tsx'
import styles from './note-list.module.css'

const NoteForm = lazyPart(async () => (await import('./note-form.tsx')).NoteForm, { isAsked: true })

/** A point, and its number among the points. */
export interface PointToNote {
  readonly post: { readonly slug: string; readonly title: string }
  readonly passage: string
  readonly text: string
  readonly number: number
}

/** The button, to stand beside the links to the passages, and the form, to stand below. */
export const useNoteOnPoint = ({ post, passage, text, number }: PointToNote) => {
  const [isOpen, setOpen] = useState(false)
  const close = useCallback(() => setOpen(false), [])
  const quoted = quoteFrom(text, 0, text.length)
  return {
    button: (
      <button type="button" data-needs-script aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Write a note<span className="heard">{` on point ${number}`}</span>
      </button>
    ),
    form: isOpen && quoted && (
      <div className={styles['pointed']}>
        <NoteForm
          on={{ kind: 'words', words: { post: post.slug, title: post.title, passage, edition: 'summary', ...quoted } }}
          close={close}
        />
      </div>
    ),
  }
}

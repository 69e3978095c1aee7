// Writing a note: a field and three buttons. Escape closes it; what was written is there again when it is opened next, also
// on another day (`drafts.ts`).
import { useEffect, useId, useRef, useState } from 'react'
import { draftHere, draftId, type Drafting } from '../reading/drafts.ts'
import { notes, type Note } from '../reading/notes.ts'
import { longestNote, type Quoted } from '../reading/quoted.ts'
import { beginningOf } from '../reading/saved.ts'
import { announce } from './announcer.tsx'
import { announceKept } from './kept-keeping.tsx'
import styles from './note-list.module.css'

/** What a note is written on: one that is there, or words of a story. */
export type NoteOn =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'words'; readonly words: Pick<Note, 'post' | 'title' | 'passage' | 'edition'> & Quoted }

/** A note begun before on other words than these is offered with them. */
const begunOn = ({ begun }: Drafting, quote: string): string =>
  begun === undefined || begun.quote === quote
    ? 'You began this note before.'
    : `You began this note before. It was on the words “${beginningOf(begun.quote)}”.`

const draftOf = (on: NoteOn): Drafting =>
  on.kind === 'note'
    ? draftHere({ id: on.note.id, quote: on.note.quote, before: on.note.text })
    : draftHere({ id: draftId(on.words.post, on.words.passage, on.words.edition), quote: on.words.quote, before: '' })

/** What is being written is kept when the form closes, and when the page goes or is put away. */
const useDraft = (on: NoteOn): Drafting => {
  const [draft] = useState(() => draftOf(on))
  useEffect(() => {
    window.addEventListener('pagehide', draft.flush)
    document.addEventListener('visibilitychange', draft.flush)
    return () => {
      window.removeEventListener('pagehide', draft.flush)
      document.removeEventListener('visibilitychange', draft.flush)
      draft.flush()
    }
  }, [draft])
  return draft
}

const keep = (on: NoteOn, text: string, begun: string): boolean => {
  if (on.kind === 'note') return notes.change(on.note.id, text, begun)
  return notes.add({ ...on.words, text }) !== undefined
}

/** Gives the focus back to where it was, or else to the tools of the passage, once the form is gone. */
const backTo = (from: Element | null, form: HTMLElement | null): (() => void) => {
  const tools = form?.closest('[data-kind]')?.querySelector('summary') ?? document.getElementById('main')
  return () => {
    const back = from instanceof HTMLElement && from !== document.body && from.isConnected ? from : tools
    back?.focus({ preventScroll: back === tools })
  }
}

interface NoteFormProps {
  readonly on: NoteOn
  readonly close: () => void
}

/** Takes the focus as it opens. */
export const NoteForm = ({ on, close }: NoteFormProps) => {
  const draft = useDraft(on)
  const before = on.kind === 'note' ? on.note.text : ''
  const [text, setText] = useState(draft.begun?.text ?? before)
  const [begun] = useState(before)
  const [isSure, setSure] = useState(false)
  const box = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const cameFrom = useRef<Element>(null)
  const id = useId()
  const leave = (says: string) => {
    // After the drawing: a button that was there may be gone.
    window.setTimeout(backTo(cameFrom.current, box.current), 0)
    draft.forget()
    announceKept(says)
    close()
  }
  useEffect(() => {
    cameFrom.current ??= document.activeElement
    field.current?.focus()
  }, [])
  useEffect(() => {
    const form = box.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      window.setTimeout(backTo(cameFrom.current, form), 0)
      close()
    }
    form?.addEventListener('keydown', onKey)
    return () => form?.removeEventListener('keydown', onKey)
  }, [close])
  const save = () => {
    if (keep(on, text.trim(), begun)) leave('Note kept.')
    else announce(`A note has at most ${longestNote} letters.`)
  }
  return (
    <form
      ref={box}
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <label htmlFor={id}>My note</label>
      {draft.begun && <p id={`${id}-begun`}>{begunOn(draft, (on.kind === 'note' ? on.note : on.words).quote)}</p>}
      <textarea
        id={id}
        ref={field}
        aria-describedby={draft.begun && `${id}-begun`}
        rows={4}
        maxLength={longestNote}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          draft.write(target.value)
        }}
      />
      <p className={styles['buttons']}>
        <button type="submit">Save the note</button>
        <button type="button" onClick={() => leave('Nothing changed.')}>
          Cancel
        </button>
        {on.kind === 'note' && (
          <button
            type="button"
            onClick={() => {
              if (!isSure) setSure(true)
              else {
                notes.remove(on.note.id)
                leave(before === '' ? 'Highlight deleted.' : 'Note deleted.')
              }
            }}
          >
            {isSure ? 'Yes, delete it for good' : before === '' ? 'Delete my highlight' : 'Delete the note'}
          </button>
        )}
      </p>
    </form>
  )
}

// A passage's own link, copying, saving and notes. Opens in place; the link works without script.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Passage, Post, TextEdition } from '../corpus/schema.ts'
import type { PostCard } from '../corpus/slices.ts'
import { plainDay } from '../corpus/dates.ts'
import { textOf } from '../corpus/select.ts'
import { useCopying } from './copying.ts'
import { HashLink } from './hash-link.tsx'
import { lazyPart } from './lazy-part.tsx'
import { ListenFrom } from './listen-post.tsx'
import { useNotesAt, usePicked } from './note-board.ts'
import styles from './passage-tools.module.css'
import { SaveButton } from './save-button.tsx'

const PassageNotes = lazyPart(async () => (await import('./note-passage.tsx')).PassageNotes, { isAsked: true })

interface PassageToolsProps {
  readonly post: Post
  readonly passage: Passage
  readonly card: PostCard
  readonly edition: TextEdition
}

/** The address of a passage in the edition that is shown, where the address of the page names it. */
const addressOf = (id: string, edition: TextEdition): string => {
  const { origin, pathname, search } = window.location
  const query = new URLSearchParams(search).get('edition') === edition ? `?edition=${edition}` : ''
  return `${origin}${pathname}${query}#${id}`
}

/** The passage's words in quotation marks, with who wrote or retold them, the title, the day and the address. */
const quoteOf = ({ passage, card, edition }: PassageToolsProps): string => {
  const people = card.authors.map(author => author.name).join(', ')
  const credit = edition === 'original' ? people : `retold from ${people}`
  return `“${textOf(passage, edition)}” (${credit}, “${card.title}”, ${plainDay(card.date)}, ${addressOf(passage.id, edition)})`
}

/** Closes it; the focus goes to what opens it. */
const shut = (details: HTMLDetailsElement | null): void => {
  if (details === null) return
  details.open = false
  details.querySelector('summary')?.focus()
}

/** Whether it lies over what follows, as in wide windows. */
const isOver = ({ lastElementChild: choices }: HTMLDetailsElement): boolean =>
  choices !== null && getComputedStyle(choices).position === 'absolute'

/**
 * Escape within closes it, and the focus goes back to what opens it. Where it lies over the page it also closes as soon as
 * the focus goes on, for what has the focus must be seen.
 */
const useClosing = (box: { readonly current: HTMLDetailsElement | null }): void =>
  useEffect(() => {
    const details = box.current
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && details?.open === true) shut(details)
    }
    const onLeave = ({ relatedTarget: next }: FocusEvent) => {
      if (details !== null && next instanceof Node && !details.contains(next) && isOver(details)) details.open = false
    }
    details?.addEventListener('keydown', onKey)
    details?.addEventListener('focusout', onLeave)
    return () => {
      details?.removeEventListener('keydown', onKey)
      details?.removeEventListener('focusout', onLeave)
    }
  }, [box])

/** One press opens it; what was done is said in words beside the button. Below stands what the reader has noted here. */
export const PassageTools = (props: PassageToolsProps) => {
  const { passage, post, card, edition } = props
  const { id } = passage
  const [isOpen, setOpen] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const close = useCallback(() => setAsked(false), [])
  const notes = useNotesAt(id)
  const picked = usePicked(words => words.passage === id && words.edition !== 'summary')
  const box = useRef<HTMLDetailsElement>(null)
  const { said, copy } = useCopying('Use the link instead.')
  const write = () => {
    // Closed first, or it would lie over what is to be written; the focus comes back here afterwards.
    shut(box.current)
    setAsked(true)
  }
  useEffect(() => {
    // What can be done with picked words stands where the open tools lie.
    if (picked !== undefined && box.current !== null) box.current.open = false
  }, [picked])
  useClosing(box)
  return (
    <>
      <details ref={box} className={styles['tools']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span aria-hidden="true">{`¶ ${id.slice(1)}`}</span> <span className={styles['word']}>Tools</span>
          <span className="heard">{` for passage ${id.slice(1)}`}</span>
        </summary>
        <div className={styles['choices']}>
          <HashLink id={id}>{`Link to passage ${id.slice(1)}`}</HashLink>
          <button type="button" onClick={() => void copy(addressOf(id, edition), 'Link copied.')}>
            Copy link
          </button>
          <button type="button" onClick={() => void copy(quoteOf(props), 'Quote copied.')}>
            Copy quote with credit
          </button>
          {isOpen && (
            <>
              <ListenFrom passage={passage} post={post} edition={edition} />
              <SaveButton post={card.slug} title={card.title} passage={{ id, text: textOf(passage, edition) }} />
              <button type="button" onClick={write}>
                Write a note on this passage
              </button>
            </>
          )}
          <p aria-live="polite">{said}</p>
        </div>
      </details>
      {(notes.length > 0 || picked !== undefined || isAsked) && (
        <PassageNotes
          post={card}
          passage={passage}
          edition={edition}
          notes={notes}
          picked={picked}
          isAsked={isAsked}
          close={close}
        />
      )}
    </>
  )
}

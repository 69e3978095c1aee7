// A passage's own link, and copying: the link, or its words with credit. Opens in place; the link works without script.
import { useEffect, useRef, useState } from 'react'
import type { Passage, TextEdition } from '../corpus/schema.ts'
import type { PostCard } from '../corpus/slices.ts'
import { plainDay } from '../corpus/dates.ts'
import { textOf } from '../corpus/select.ts'
import { HashLink } from './hash-link.tsx'
import styles from './passage-tools.module.css'

interface PassageToolsProps {
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

/** One press opens it; what was done is said in words beside the button. */
export const PassageTools = (props: PassageToolsProps) => {
  const [said, say] = useState('')
  const { id } = props.passage
  const box = useRef<HTMLDetailsElement>(null)
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text)
      say(done)
    } catch {
      // No clipboard here, or refused by the browser or its owner: the link itself can be copied by hand.
      say('This browser does not allow copying. Use the link instead.')
    }
  }
  useEffect(() => {
    const details = box.current
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || details === null || !details.open) return
      details.open = false
      details.querySelector('summary')?.focus()
    }
    details?.addEventListener('keydown', onKey)
    return () => details?.removeEventListener('keydown', onKey)
  }, [])
  return (
    <details ref={box} className={styles['tools']}>
      <summary>
        <span aria-hidden="true">¶ {id.slice(1)}</span> <span className={styles['word']}>Share</span>
        <span className="heard"> passage {id.slice(1)}</span>
      </summary>
      <div className={styles['choices']}>
        <HashLink id={id}>Link to passage {id.slice(1)}</HashLink>
        <button type="button" onClick={() => void copy(addressOf(id, props.edition), 'Link copied.')}>
          Copy link
        </button>
        <button type="button" onClick={() => void copy(quoteOf(props), 'Quote copied.')}>
          Copy quote with credit
        </button>
        <p aria-live="polite">{said}</p>
      </div>
    </details>
  )
}

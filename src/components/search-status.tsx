// The one line that says how a search went: shown at once, with the stories it counts, and spoken when the typing has
// stopped. The spoken one is always in the page: a live region that comes and goes with its words is not heard.
// Here the focus comes when what had it goes away: the stories found follow.
import { useEffect, useState, type RefObject } from 'react'
import styles from './search-results.module.css'

/** Milliseconds after the last key. */
const untilSpoken = 500

interface SearchStatusProps {
  readonly text: string
  /** What is only spoken, after the text: below, a heading of its own shows it. */
  readonly more?: string
  /** Where the focus may come; without it the line takes none. */
  readonly place?: RefObject<HTMLElement | null>
}

/** Shows `text`, and speaks it a little after it has last changed. Its room is kept while there is nothing to say. */
export const SearchStatus = ({ text, more = '', place }: SearchStatusProps) => {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(text + more), untilSpoken)
    return () => window.clearTimeout(timer)
  }, [text, more])
  const lines = (
    <>
      <p aria-hidden="true">{text}</p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- others rely on the attribute: `[role=status]` */}
      <p role="status" className="heard">
        {said}
      </p>
    </>
  )
  if (!place) return <div className={styles['status']}>{lines}</div>
  return (
    <section ref={place} tabIndex={-1} aria-label="Answer" className={styles['status']}>
      {lines}
    </section>
  )
}

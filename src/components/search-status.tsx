// The one line that says how a search went: shown at once, with the stories it counts, and spoken when the typing has
// stopped. The spoken one is always in the page: a live region that comes and goes with its words is not heard.
import { useEffect, useState } from 'react'
import styles from './search-results.module.css'

/** Milliseconds after the last key. */
const untilSpoken = 500

/** Shows `text`, and speaks it a little after it has last changed. Its room is kept while there is nothing to say. */
export const SearchStatus = ({ text }: { text: string }) => {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(text), untilSpoken)
    return () => window.clearTimeout(timer)
  }, [text])
  return (
    <div className={styles['status']}>
      <p aria-hidden="true">{text}</p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- others rely on the attribute: `[role=status]` */}
      <p role="status" className="heard">
        {said}
      </p>
    </div>
  )
}

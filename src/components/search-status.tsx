// The one line that says how a search went, spoken once the typing has stopped. Always in the page: a live region that
// comes and goes with its words is not heard.
import { useEffect, useState } from 'react'
import styles from './search-results.module.css'

/** With the 200 ms before a question is asked: half a second after the last key. */
const untilSpoken = 300

/** Shows and speaks `text` a little after it has last changed. */
export const SearchStatus = ({ text }: { text: string }) => {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(text), untilSpoken)
    return () => window.clearTimeout(timer)
  }, [text])
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- others rely on the attribute: `[role=status]`
    <p role="status" className={styles['status']}>
      {said}
    </p>
  )
}

// What a page says while it has no words of its own. None of these is ever blank.
import { useEffect, useRef } from 'react'
import styles from './page-states.module.css'
import { titled } from './titles.ts'

/** Shown while a page's words are on their way. */
export const Waiting = () => (
  <div className={styles['state']} aria-busy="true">
    <h1>One moment</h1>
    <p>The page is on its way.</p>
  </div>
)

/** A page that could not be shown has a title and the focus as any other page has. */
const useTitleAndFocus = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = titled(title)
    heading.current?.focus()
  }, [title])
  return heading
}

const lost = 'This page did not arrive'
const broken = 'Something went wrong on this page'

/** Shown when a page's words or code did not arrive, with the next step. */
export const Failed = ({ retry }: { retry: () => void }) => (
  <div className={styles['state']} role="alert">
    <h1 ref={useTitleAndFocus(lost)} tabIndex={-1}>
      {lost}
    </h1>
    <p>Your network may be weak or gone. You have lost nothing. Try again or go back to a page you have read.</p>
    <button type="button" onClick={retry}>
      Try again
    </button>
  </div>
)

/** Shown when a page broke while it was drawn. */
export const Broken = () => (
  <div className={styles['state']} role="alert">
    <h1 ref={useTitleAndFocus(broken)} tabIndex={-1}>
      {broken}
    </h1>
    <p>The fault is ours. Load the page again or choose another page from the top.</p>
    <button type="button" onClick={() => window.location.reload()}>
      Load the page again
    </button>
  </div>
)

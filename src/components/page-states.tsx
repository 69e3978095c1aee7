// What a page says while it has no words of its own. None of these is ever blank.
import styles from './page-states.module.css'

/** Shown while a page's words are on their way. */
export const Waiting = () => (
  <div className={styles['state']} aria-busy="true">
    <h1>One moment</h1>
    <p>The page is on its way.</p>
  </div>
)

/** Shown when a page's words did not arrive, with the next step. */
export const Failed = ({ retry }: { retry: () => void }) => (
  <div className={styles['state']} role="alert">
    <h1>This page did not arrive</h1>
    <p>The connection may be weak or gone. Nothing is lost. Try again, or go back to a page you have read.</p>
    <button type="button" onClick={retry}>
      Try again
    </button>
  </div>
)

/** Shown when a page broke while it was drawn. */
export const Broken = () => (
  <div className={styles['state']} role="alert">
    <h1>Something went wrong on this page</h1>
    <p>The fault is ours. Load the page again, or choose another page from the top.</p>
    <button type="button" onClick={() => window.location.reload()}>
      Load the page again
    </button>
  </div>
)

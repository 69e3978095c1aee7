// What a page says while it has no words of its own. None of these is ever blank.
import { useEffect, useRef } from 'react'
import { lazyPart } from './lazy-part.tsx'
import { useOfflineState } from './offline-state.ts'
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
const notHere = 'This device does not have this page'
const broken = 'Something went wrong on this page'

const TroubleReport = lazyPart(async () => (await import('./trouble-report.tsx')).TroubleReport)
const KeptHere = lazyPart(async () => (await import('./kept-here.tsx')).KeptHere)

/** Shown when a page's words or code did not arrive, with the next step: to try again, or to read what is on the device. */
export const Failed = ({ retry }: { retry: () => void }) => {
  const { isOffline, isKept } = useOfflineState()
  // Whatever is kept would have come.
  const title = isOffline || isKept ? notHere : lost
  return (
    <>
      <div className={styles['failed']} role="alert">
        <h1 ref={useTitleAndFocus(title)} tabIndex={-1}>
          {title}
        </h1>
        <p>
          {isOffline
            ? 'You are offline. You have lost nothing. Try again when you are back online.'
            : 'Your network may be weak or gone. You have lost nothing. Try again or go back to a page you have read.'}
        </p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
      {isKept && <KeptHere />}
    </>
  )
}

/** Shown when a page broke while it was drawn: `error` is what was thrown there. */
export const Broken = ({ error, pathname }: { readonly error: unknown; readonly pathname: string }) => (
  <>
    <div className={styles['failed']} role="alert">
      <h1 ref={useTitleAndFocus(broken)} tabIndex={-1}>
        {broken}
      </h1>
      <p>The fault is ours. What you have saved is safe. Load the page again or choose another page from the top.</p>
      <button type="button" onClick={() => window.location.reload()}>
        Load the page again
      </button>
    </div>
    <TroubleReport error={error} pathname={pathname} agent={navigator.userAgent} />
  </>
)

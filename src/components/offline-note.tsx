// One quiet line at the foot of the window: that there is no network, and what is kept; or that a new version is ready. It moves
// nothing on the page, and goes when it is told to.
import { useEffect, useState } from 'react'
import styles from './offline-note.module.css'
import { useOfflineState } from './offline-state.ts'

const kept = 'You are offline. You can still read this whole week.'
const notKept = 'You are offline. Some pages may not open.'
const ready = 'A new version is ready.'

/** Nothing while there is nothing to tell. */
export const OfflineNote = () => {
  const { isOffline, isKept, takeUpdate, news } = useOfflineState()
  const text = isOffline ? (isKept ? kept : notKept) : takeUpdate ? [ready, news].filter(Boolean).join(' ') : ''
  const [closed, setClosed] = useState('')
  // What is said twice is told twice: a network that is gone again is news.
  if (closed !== '' && closed !== text) setClosed('')
  const isShown = text !== '' && closed !== text
  return isShown ? (
    <section className={styles['note']} aria-label="Network and version">
      <Told text={text} />
      {!isOffline && takeUpdate && (
        <button type="button" onClick={takeUpdate}>
          Load it
        </button>
      )}
      <button type="button" onClick={() => setClosed(text)}>
        {isOffline ? 'Close' : 'Not now'}
      </button>
    </section>
  ) : null
}

/** A live region tells what comes into it, not what it comes with: so the words come a moment later. */
const Told = ({ text }: { text: string }) => {
  const [told, setTold] = useState('')
  useEffect(() => {
    const timer = globalThis.setTimeout(() => setTold(text), 100)
    return () => globalThis.clearTimeout(timer)
  }, [text])
  return <output>{told}</output>
}

// Somebody who has opened the search is about to search: its words are fetched while the page rests, so that the first answer
// waits for nothing. Not for whoever has asked the browser to save data; they fetch them when they come to the box.
import { useEffect } from 'react'
import { savesData } from './saves-data.ts'

/** At the latest after so many milliseconds, however busy the page is. */
const latest = 2000

/** Calls `prepare` once, when the page has time. */
export const usePrepareWhenIdle = (ready: boolean, prepare: () => void): void => {
  useEffect(() => {
    if (!ready || savesData()) return undefined
    // Safari has no `requestIdleCallback`.
    if (!('requestIdleCallback' in window)) {
      const timer = globalThis.setTimeout(prepare, latest / 4)
      return () => globalThis.clearTimeout(timer)
    }
    const asked = window.requestIdleCallback(prepare, { timeout: latest })
    return () => window.cancelIdleCallback(asked)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `prepare` is new with each render, and once is enough
  }, [ready])
}

// Whether a search may have led to this story: only then is the code fetched that marks its words.
import { useState } from 'react'
import { useHref, useLocation } from 'react-router-dom'
import { paths } from '../paths.ts'
import { useHydrated } from './hydrated.ts'

const hasFound = (state: unknown): boolean => typeof state === 'object' && state !== null && 'found' in state

/** Fetches the code ahead, from where searches lead to stories. A failure waits until it is needed. */
export const fetchFoundBar = () => import('./found-bar.tsx')

/** False before the page has been taken over; once true, it stays so for as long as the story is open. */
export const useMayBeLed = (): boolean => {
  const { state, key } = useLocation()
  const searchPath = useHref(paths.search()).replace(/\/$/, '')
  const hydrated = useHydrated()
  const [wasLed, setLed] = useState(false)
  // Only the entry that the browser itself has loaded is without a key of the router.
  const isLed =
    hydrated &&
    (hasFound(state) || (key === 'default' && document.referrer.startsWith(window.location.origin + searchPath)))
  if (isLed && !wasLed) setLed(true)
  return isLed || wasLed
}

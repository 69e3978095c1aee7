// The turn of an entry among those of the history. The router counts its entries and keeps the number in each
// (`history.state.idx`); a story that was opened from a search goes back to it by that number.
import { useSyncExternalStore } from 'react'
import { useLocation } from 'react-router-dom'

const never = () => () => undefined

/** The turn of the entry that is shown now; undefined where the router has made none yet. */
export const turnNow = (): number | undefined => {
  const state: unknown = window.history.state
  const turn: unknown = typeof state === 'object' && state !== null && 'idx' in state ? state.idx : undefined
  return typeof turn === 'number' ? turn : undefined
}

/** The same, for a page that is drawn: none before hydration. */
export const useTurn = (): number | undefined => {
  // Each move draws anew what has asked for it.
  useLocation()
  return useSyncExternalStore(never, turnNow, () => undefined)
}

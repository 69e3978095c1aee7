// How much room the page has for words of the size they have, as container queries on `page` see it (styles/base.css).
import { useSyncExternalStore } from 'react'

const page = () => document.getElementById('root')

const subscribe = (changed: () => void): (() => void) => {
  const root = page()
  if (root === null || typeof ResizeObserver !== 'function') return () => undefined
  // Larger text makes the page longer, so this hears of that as well.
  const observer = new ResizeObserver(changed)
  observer.observe(root)
  return () => observer.disconnect()
}

/** Whether the page is at least so many rem wide. False where nobody knows: on the server and during hydration. */
export const useRoom = (rem: number): boolean =>
  useSyncExternalStore(
    subscribe,
    () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      return (page()?.clientWidth ?? 0) >= rem * (size || 16)
    },
    () => false,
  )

// Keeps what is read in sight: scrolls only when it is out of sight, and not while the reader scrolls by hand.
import { useCallback, useEffect, useRef } from 'react'
import { systemClock } from '../reading/speech-clock.ts'

/** So long after a hand has scrolled the page, it is left where it is. */
const handsOff = 5000
/** Keys that move the page or the focus. */
const moving = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab'])

/** Where a window must scroll to, so that a box is in sight between its top and what covers its foot; undefined: it is. */
export const scrollFor = (
  box: { readonly top: number; readonly bottom: number },
  room: { readonly height: number; readonly covered: number },
): number | undefined => {
  const free = room.height - room.covered
  if (box.top >= 0 && box.bottom <= free) return undefined
  // A box that is taller than the room begins at its top.
  const above = Math.max(0, Math.min(free * 0.3, free - (box.bottom - box.top)))
  return box.top - above
}

const wantsStill = (): boolean =>
  document.documentElement.dataset['setMotion'] === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches

/** A function that brings a place into sight; `covered` says how much of the foot is covered. */
export const useInSight = (covered: () => number): ((place: Range | Element) => void) => {
  const hand = useRef(-Infinity)
  useEffect(() => {
    const onHand = () => (hand.current = systemClock.now())
    const onKey = ({ key, target }: KeyboardEvent) => {
      const isPressed = key === ' ' && target instanceof Element && target.closest('button, summary, select') !== null
      if (moving.has(key) && !isPressed) onHand()
    }
    // A press beside the page itself is one on its scroll bar.
    const onPress = ({ target }: PointerEvent) => {
      if (target === document.documentElement) onHand()
    }
    window.addEventListener('wheel', onHand, { passive: true })
    window.addEventListener('touchmove', onHand, { passive: true })
    window.addEventListener('keydown', onKey)
    window.addEventListener('pointerdown', onPress)
    return () => {
      window.removeEventListener('wheel', onHand)
      window.removeEventListener('touchmove', onHand)
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('pointerdown', onPress)
    }
  }, [])
  return useCallback(
    place => {
      if (systemClock.now() - hand.current < handsOff) return
      const by = scrollFor(place.getBoundingClientRect(), { height: window.innerHeight, covered: covered() })
      if (by === undefined) return
      window.scrollBy({ top: by, behavior: wantsStill() ? 'instant' : 'smooth' })
    },
    [covered],
  )
}

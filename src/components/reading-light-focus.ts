// What the light must not dim: the ring around whatever has the focus (WCAG 2.2, 2.4.7 and 2.4.13).
import type { Box } from './reading-lines.ts'

/** Pixels that a ring needs around its element: `outline` with its offset, and a little air. */
const ring = 8

/** Nothing is drawn around these when they get the focus, or they stand above every sheet. */
const withoutRing = 'main, h1, [popover], [popover] *, dialog, dialog *'

/** Whether it stays where it is in the window while the page moves: such parts stand above the sheets. */
const isStaying = (element: Element | null, main: Element): boolean =>
  element !== null &&
  element !== main &&
  (getComputedStyle(element).position === 'fixed' || isStaying(element.parentElement, main))

/** Where the focus shows inside `main`; undefined where it is elsewhere, or is not shown at all. */
export const focusIn = (main: Element): Box | undefined => {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !main.contains(focused)) return undefined
  if (focused.matches(withoutRing) || !focused.matches(':focus-visible')) return undefined
  if (isStaying(focused, main)) return undefined
  const { top, bottom, left, right } = focused.getBoundingClientRect()
  // Whole passages get the focus too when somebody is led to them: there the upper edge of the ring is enough.
  const end = focused.tabIndex < 0 ? Math.min(bottom, top + ring) : bottom
  return {
    top: top - ring + window.scrollY,
    bottom: end + ring + window.scrollY,
    left: left - ring,
    right: right + ring,
  }
}

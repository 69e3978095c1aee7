// What happens when a reader comes to another page without a page load: title, focus, announcement, scroll.
// A browser does all of it by itself on a real load, so the very first page is left alone.
import { useEffectEvent, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { announce } from './announcer.tsx'
import { takeUpFace } from './late-face.ts'
import { placeOf, rememberPlaces, returnTo } from './places.ts'

/** Where the reader was; undefined until the first page, which the browser itself has brought. */
let lastPathname: string | undefined

/** The page that the browser has brought: whatever comes after it is a move, also where it was never drawn by script. */
export const cameFirstTo = (pathname: string): void => {
  lastPathname ??= pathname
}

/** Whether the reader comes from another page of this visit. The one they are on stays theirs when it is drawn again. */
export const comesFromElsewhere = (pathname: string): boolean => lastPathname !== undefined && lastPathname !== pathname

/** Focuses an element of any kind where it stands, without scrolling. */
export const focusOn = (target: HTMLElement): void => {
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus({ preventScroll: true })
}

/** The passage an address's hash names. Ids have no percent sign, so nothing is decoded: `#100%` cannot break a page. */
const passageAt = (hash: string): HTMLElement | null =>
  hash.length > 1 ? document.getElementById(hash.slice(1)) : null

/** Brings a passage named by the address's hash to the reader; false where there is none. */
const arriveAtPassage = (hash: string): boolean => {
  const target = passageAt(hash)
  if (target === null) return false
  focusOn(target)
  target.scrollIntoView()
  return true
}

const arriveAtTop = (): void => {
  window.scrollTo(0, 0)
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading) focusOn(heading)
}

/** The head of the page the browser loaded is put right for the page that stands there now. */
const setHead = (): void => {
  const { origin, pathname } = window.location
  // Feeds are those of the page that was loaded; a page's own stand in its text.
  for (const old of document.querySelectorAll('meta[name=robots], link[rel=alternate]')) old.remove()
  const canonical = document.querySelector('link[rel=canonical]') ?? document.createElement('link')
  canonical.setAttribute('rel', 'canonical')
  canonical.setAttribute('href', origin + pathname)
  document.head.append(canonical)
}

/**
 * Marks the page as arrived: sets the title; after a client-side move also puts focus on the `h1` (or on the passage
 * the address names), says the title once in a polite live region, and scrolls to the top, or back to the old place.
 * Practice: GOV.UK and Gatsby's user tests of route changes with screen readers (Sutton, 2019).
 */
export const useArrival = (title: string): void => {
  const { key, hash, pathname } = useLocation()
  const type = useNavigationType()
  const arrive = useEffectEvent(() => {
    document.title = title
    const moved = lastPathname !== undefined && lastPathname !== pathname
    const place = type === 'POP' && lastPathname !== undefined ? placeOf(key) : undefined
    lastPathname = pathname
    if (moved) {
      takeUpFace()
      announce(title)
      setHead()
    }
    if (place) returnTo(place)
    else if (!arriveAtPassage(hash) && moved) arriveAtTop()
  })
  // Every entry of the history has its own key: only a move makes an arrival. In the layout phase, because a page that
  // grew shorter scrolls by itself right after it, and that must not count as where the reader was.
  useLayoutEffect(() => {
    arrive()
    return rememberPlaces(key)
  }, [key])
}

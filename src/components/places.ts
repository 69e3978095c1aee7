// Where a reader was on each page of this visit: how far down, and on which link. Kept in memory only.

/** A place on a page: scroll offset in CSS pixels, and the focused link as its address and its turn among equals. */
export interface Place {
  readonly top: number
  readonly link?: { readonly href: string; readonly turn: number }
}

const places = new Map<string, Place>()

/** The frame in which a reader who came back is to be taken to their place, while the page is not long enough yet. */
let waiting = 0

const linksTo = (href: string): readonly HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(link => link.getAttribute('href') === href)

/** The place kept for an entry of the history. */
export const placeOf = (key: string): Place | undefined => places.get(key)

/** Keeps where a reader is, and the link they are on, for when they come back to this entry of the history. */
export const rememberLink = (key: string, target: EventTarget | null): void => {
  const link = target instanceof Element ? target.closest('a[href]') : null
  const href = link?.getAttribute('href')
  if (!(link instanceof HTMLAnchorElement) || typeof href !== 'string') return
  places.set(key, { top: window.scrollY, link: { href, turn: linksTo(href).indexOf(link) } })
}

/** Keeps the place of a history entry up to date until the returned function is called. */
export const rememberPlaces = (key: string): (() => void) => {
  const onScroll = () => places.set(key, { ...places.get(key), top: window.scrollY })
  const onFocus = ({ target }: FocusEvent) => rememberLink(key, target)
  // They may have scrolled before the page was taken over.
  if (!places.has(key) && window.scrollY > 0) onScroll()
  window.addEventListener('scroll', onScroll, { passive: true })
  document.addEventListener('focusin', onFocus)
  return () => {
    // Whoever moves on while the old place is still being made ready no longer wants to be taken there.
    cancelAnimationFrame(waiting)
    window.removeEventListener('scroll', onScroll)
    document.removeEventListener('focusin', onFocus)
  }
}

/** Frames: three seconds, for what a page shows may have to be fetched first. */
const patience = 180

const reach = (place: Place, frame: number): void => {
  const { top, link } = place
  const target = link && linksTo(link.href)[link.turn]
  const room = document.documentElement.scrollHeight - window.innerHeight
  if ((room < top || (link && !target)) && frame < patience) {
    waiting = requestAnimationFrame(() => reach(place, frame + 1))
    return
  }
  const focused = target ?? document.querySelector<HTMLElement>('main h1')
  if (focused && !target) focused.tabIndex = -1
  focused?.focus({ preventScroll: true })
  window.scrollTo(0, top)
}

const stay = (): void => cancelAnimationFrame(waiting)

/**
 * Scrolls back and focuses the link used, as soon as the page is long enough again; gives up after 180 frames, and takes nobody
 * back who has begun to read where they are.
 */
export const returnTo = (place: Place): void => {
  stay()
  for (const act of ['wheel', 'keydown', 'pointerdown'])
    window.addEventListener(act, stay, { once: true, passive: true })
  reach(place, 0)
}

/** Lets this file, not the browser, bring readers back while they stay; a reload is the browser's business. */
export const takeOverScrolling = (): void => {
  window.history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', () => (window.history.scrollRestoration = 'auto'))
}

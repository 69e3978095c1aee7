// A page that can be read as it came: its own code, and words that stand in it already, are fetched when its reader first does
// something, not before. What stands around it, `main`, is taken over at rest. A press in `main` is kept (reading/keep-press),
// a link in it leads on at once.
import { use, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { keyStart } from '../reading/stored.ts'
import { doKeptPress } from './kept-press.ts'
import { isPlainClick } from './plain-press.ts'

const touches = [
  ...['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown', 'click', 'focusin', 'scroll'],
  ...['popstate', 'hashchange', 'beforeprint'],
]

interface Hold {
  readonly over: Promise<void>
  readonly end: () => void
}

let hold: Hold | undefined

/** What is to be done once the page itself, which stands in a boundary of its own, has been taken over. */
let waiting: (() => void) | undefined
let isComing = false

const isKept = (): boolean => {
  try {
    return Object.keys(localStorage).some(key => key.startsWith(keyStart))
  } catch {
    return false
  }
}

/** Whether script would draw nothing but what stands there: nothing is asked, kept or found, and nobody came from a search. */
export const isAsItCame = (): boolean => {
  const { search, hash, origin } = window.location
  const state: unknown = window.history.state
  const hasMoved = typeof state === 'object' && state !== null && 'key' in state
  return search === '' && hash === '' && !hasMoved && !document.referrer.startsWith(origin) && !isKept()
}

/** Holds the page back until its reader does something and `fetchAll` has what it needs; where that fails, the next touch asks. */
export const holdPage = (fetchAll: () => Promise<unknown>): void => {
  let end: () => void = () => undefined
  const over = new Promise<void>(resolve => (end = resolve))
  const listen = (isOn: boolean) => {
    for (const touch of touches)
      if (isOn) window.addEventListener(touch, onTouch, { capture: true, passive: true })
      else window.removeEventListener(touch, onTouch, true)
  }
  const onTouch = () => {
    listen(false)
    fetchAll().then(end, () => listen(hold !== undefined))
  }
  listen(true)
  hold = { over, end: () => (listen(false), end()) }
  document.documentElement.dataset['held'] = ''
}

/** The page is taken over after its frame, but needs no touch. */
export const expectPage = (): void => {
  isComing = true
}

/** Does something once the page answers, or at once where it waits for a touch. */
export const whenPageAnswers = (work: () => void): void => {
  if (isComing) waiting = work
  else work()
}

/** Waits while the page is held. It must stand in a boundary, which then stays as the server has drawn it. */
export const useHeld = (): void => {
  // Only the entry that the browser itself has loaded is without a key of the router.
  const isFirst = useLocation().key === 'default'
  if (isFirst && hold !== undefined) use(hold.over)
}

/** Once a page stands there that answers: what was pressed before is done. */
export const useTakenOver = (): void => {
  useEffect(() => {
    isComing = false
    waiting?.()
    waiting = undefined
    if (hold === undefined) return
    hold.end()
    hold = undefined
    delete document.documentElement.dataset['held']
    doKeptPress()
  }, [])
}

/** The path below the site's root, with its question, of a link in a page that is held. */
const heldPath = ({ target }: Event): string | undefined => {
  const link =
    hold === undefined || !(target instanceof Element) ? null : target.closest<HTMLAnchorElement>('main a[href]')
  const base = import.meta.env.BASE_URL
  if (link === null || link.origin !== window.location.origin || link.hasAttribute('download')) return undefined
  // A place on the same page is the browser's business, and a file is no page.
  if (link.pathname === window.location.pathname || !link.pathname.startsWith(base) || !link.pathname.endsWith('/'))
    return undefined
  return link.pathname.slice(base.length - 1) + link.search + link.hash
}

/** Fetches ahead and follows the links of a page that is held, as its own links will. */
export const useHeldLinks = (prefetch: (pathname: string) => void): void => {
  const navigate = useNavigate()
  useEffect(() => {
    const reach = (event: Event) => {
      const path = heldPath(event)
      if (path !== undefined) prefetch(path.replace(/[?#].*/, ''))
    }
    const follow = (event: MouseEvent) => {
      const path = heldPath(event)
      if (path === undefined || event.defaultPrevented || !isPlainClick(event)) return
      event.preventDefault()
      void navigate(path)
    }
    const reaches = ['pointerover', 'focusin', 'touchstart']
    for (const type of reaches) document.addEventListener(type, reach, { capture: true, passive: true })
    document.addEventListener('click', follow, true)
    return () => {
      for (const type of reaches) document.removeEventListener(type, reach, true)
      document.removeEventListener('click', follow, true)
    }
  }, [navigate, prefetch])
}

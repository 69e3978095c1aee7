// A page that can be read as it came: its own code, and words that stand in it already, are fetched when its reader first does
// something, not before. What stands around it, `main`, is taken over at rest. A press in `main` is kept (reading/keep-press),
// a link in it leads on at once (held-links).
import { use, useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { holdsAnything } from '../reading/stored.ts'
import { doKeptPress } from './kept-press.ts'
import { takeBackTrouble } from './take-back-trouble.ts'

const touches = [
  'pointerdown',
  'pointermove',
  'touchstart',
  'wheel',
  'keydown',
  'click',
  'focusin',
  'scroll',
  'popstate',
  'hashchange',
  'beforeprint',
  'selectionchange',
  // Another tab has kept something.
  'storage',
]

/** Only the entry that the browser itself has loaded is without a key of the router. */
export const firstKey = 'default'

interface Hold {
  readonly over: Promise<void>
  /** The address that the page was drawn for, without its hash. */
  readonly drawnFor: string
  readonly end: () => void
}

let hold: Hold | undefined

/** What is to be done once the page itself, which stands in a boundary of its own, has been taken over. */
let waiting: (() => void) | undefined
let isComing = false

/** Whether script would draw nothing but what stands there: nothing is asked, kept or found, and nobody came from a search. */
export const isAsItCame = (): boolean => {
  const { search, hash, origin } = window.location
  const state: unknown = window.history.state
  const hasMoved = typeof state === 'object' && state !== null && 'key' in state
  return search === '' && hash === '' && !hasMoved && !document.referrer.startsWith(origin) && !holdsAnything()
}

const addressNow = (): string => window.location.pathname + window.location.search

/** Whether the router has missed a move to a place on this page. */
let hasMissed = false

// React would draw a page anew whose address has changed before its code is there: the router learns of the hash afterwards.
const keepFromRouter = (event: PopStateEvent): void => {
  if (hold?.drawnFor !== addressNow()) return
  hasMissed = true
  event.stopImmediatePropagation()
}

const tellRouter = (): void => {
  window.removeEventListener('popstate', keepFromRouter, true)
  if (hasMissed) window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
  hasMissed = false
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
    fetchAll().then(end, () => {
      listen(hold !== undefined)
      // The page says so: reading/tell-trouble.
      window.dispatchEvent(new Event('error'))
    })
  }
  listen(true)
  // Before the router listens.
  window.addEventListener('popstate', keepFromRouter, true)
  hold = { over, drawnFor: addressNow(), end: () => (listen(false), end()) }
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
  const isFirst = useLocation().key === firstKey
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
    takeBackTrouble()
    tellRouter()
    doKeptPress()
  }, [])
}

/** Whether the page waits. */
export const isHeld = (): boolean => hold !== undefined

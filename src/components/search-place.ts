// Where a reader was on the search page when the browser left it, kept in the history's own entry: a reload, or Back from
// another site, finds the same place. Moves within the site are the business of `places.ts`.
import { useEffect, useLayoutEffect, useReducer } from 'react'
import { useLocation } from 'react-router-dom'
import { placeOf, returnTo, type Place } from './places.ts'
import { openedParts, reopen } from './search-open.ts'

interface Kept {
  readonly place: Place
  readonly inBox: boolean
  readonly open: readonly string[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const linkOf = (value: unknown): Pick<Place, 'link'> => {
  if (!isRecord(value) || typeof value['href'] !== 'string' || typeof value['turn'] !== 'number') return {}
  return { link: { href: value['href'], turn: value['turn'] } }
}

/** Reads what an entry of the history holds; undefined where nothing was kept in it. */
export const readKept = (state: unknown): Kept | undefined => {
  const kept = isRecord(state) ? state['kept'] : undefined
  if (!isRecord(kept) || typeof kept['top'] !== 'number') return undefined
  const open: readonly unknown[] = Array.isArray(kept['open']) ? kept['open'] : []
  return {
    place: { top: kept['top'], ...linkOf(kept['link']) },
    inBox: kept['inBox'] === true,
    open: open.filter(part => typeof part === 'string'),
  }
}

const isBox = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'search'

/** Entries of this visit: their places are known better than this file knows them. */
const visited = new Set<string>()

const stateWith = (kept: unknown): unknown => {
  const state: unknown = window.history.state
  return { ...(isRecord(state) ? state : {}), kept }
}

/** Milliseconds after the last move: browsers allow few changes of the history a second. */
const untilKept = 150

/** Keeps the place up to date, and after a load returns to it as soon as what was found is `drawn` again. */
export const useKeptPlace = (drawn: boolean): void => {
  const { key } = useLocation()
  const [, draw] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const keep = () => {
      const active = document.activeElement
      const link = active instanceof HTMLAnchorElement ? placeOf(key)?.link : undefined
      const kept = { top: window.scrollY, link, inBox: isBox(active), open: openedParts() }
      window.history.replaceState(stateWith(kept), '')
    }
    let waiting: number | undefined
    const keepSoon = () => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(keep, untilKept)
    }
    // What is written while the browser leaves comes too late for a reload. `toggle` does not bubble.
    const moves = ['scroll', 'focusin', 'toggle'] as const
    for (const move of moves) document.addEventListener(move, keepSoon, { capture: true, passive: true })
    return () => {
      window.clearTimeout(waiting)
      for (const move of moves) document.removeEventListener(move, keepSoon, { capture: true })
    }
  }, [key])
  useLayoutEffect(() => {
    const kept = drawn && !visited.has(key) ? readKept(window.history.state) : undefined
    if (drawn) visited.add(key)
    if (!kept) return
    reopen(kept.open)
    draw()
    const { place, inBox } = kept
    requestAnimationFrame(() => {
      if (place.link) returnTo(place)
      else window.scrollTo(0, place.top)
      if (inBox) document.querySelector<HTMLElement>('input[type=search]')?.focus({ preventScroll: true })
    })
  }, [drawn, key])
}

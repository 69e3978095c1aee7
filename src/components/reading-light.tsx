// A light on a few lines: the rest of the page goes dim. The up and down keys move it from line to line, a press on a line
// brings it there, and two buttons do the same for whoever has no keys. The light goes where the focus goes, and what has
// the focus stays lit. It lies over the page and takes no press itself.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { preferences } from '../reading/preferences.ts'
import { isAlone } from './plain-press.ts'
import { focusIn } from './reading-light-focus.ts'
import { bandOf, boxesIn, holeIn, lineAt, linesOf, type Box, type Line } from './reading-lines.ts'
import styles from './reading-light.module.css'
import { spokenLine } from './spoken-line.ts'

/** Whether keys pressed there have a meaning of their own. */
const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [contenteditable]') !== null

/** Pixels between the lit lines and the sheets. */
const edge = 4

/** A sheet from one place of the page to another, with a hole for what has the focus. */
const sheet = (top: number, bottom: number, focused: Box | undefined) => ({
  insetBlockStart: top,
  blockSize: Math.max(0, bottom - top),
  clipPath: focused && holeIn({ top, bottom }, focused),
})

/** Where eyes are: somewhat above the middle of the window. */
const middleOfWindow = (): number => window.scrollY + window.innerHeight * 0.4

const middleOf = ({ top, bottom }: Line): number => (top + bottom) / 2

const isInSight = (band: Line | undefined): boolean =>
  band !== undefined && band.bottom > window.scrollY && band.top < window.scrollY + window.innerHeight

/** The light on `count` lines of the page that is open: another page, another light. */
export const ReadingLight = ({ count }: { readonly count: number }) => {
  const lines = useRef<readonly Line[]>([])
  const [page, setPage] = useState<Line>({ top: 0, bottom: 0 })
  const [at, setAt] = useState(0)
  const [band, setBand] = useState<Line>()
  const [focused, setFocused] = useState<Box>()
  const look = useCallback(() => {
    const main = document.querySelector('main')
    if (!main) return
    const { top, bottom } = main.getBoundingClientRect()
    lines.current = linesOf(boxesIn(main))
    setPage({ top: top + window.scrollY, bottom: bottom + window.scrollY })
    setFocused(focusIn(main))
  }, [])
  const light = (line: number, scroll: boolean) => {
    const next = Math.max(0, Math.min(lines.current.length - 1, line))
    const lit = bandOf(lines.current, next, count)
    setAt(next)
    setBand(lit)
    if (scroll && lit) window.scrollTo({ top: middleOf(lit) - window.innerHeight * 0.4 })
  }
  const go = (step: number) => {
    look()
    light(isInSight(band) ? at + step : lineAt(lines.current, middleOfWindow()), true)
  }
  const move = useEffectEvent(go)
  const lightAt = (place: number) => {
    look()
    light(lineAt(lines.current, place), false)
  }
  // Whoever scrolls by hand, or is led to another place, takes the light along.
  const settle = useEffectEvent((main: Element) => {
    const start = isInSight(band) ? band : focusIn(main)
    lightAt(start ? middleOf(start) : middleOfWindow())
  })
  const follow = useEffectEvent(() => {
    if (!isInSight(band)) lightAt(middleOfWindow())
  })
  const bring = useEffectEvent(lightAt)
  // The voice scrolls the page by itself; the light only goes along.
  useEffect(
    () =>
      spokenLine.subscribe(() => {
        const line = spokenLine.get()
        if (line) bring(middleOf(line))
      }),
    [],
  )
  useEffect(() => {
    const main = document.querySelector('main')
    if (!main) return undefined
    // At once; and again when fonts come, parts open, the window turns: the lines are others then.
    const watch = new ResizeObserver(() => settle(main))
    watch.observe(main)
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isAlone(event)) return
      if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || hasOwnKeys(event.target)) return
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    }
    // A button that a key pressed says that it was clicked too, at no place.
    const onClick = ({ target, pageY, detail }: MouseEvent) => {
      if (detail > 0 && target instanceof Node && main.contains(target)) bring(pageY)
    }
    const onFocus = () => {
      const place = focusIn(main)
      if (place) bring(middleOf(place))
      else setFocused(undefined)
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    const onScrollEnd = () => follow()
    document.addEventListener('scrollend', onScrollEnd)
    return () => {
      document.removeEventListener('scrollend', onScrollEnd)
      document.removeEventListener('focusin', onFocus)
      watch.disconnect()
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
    }
  }, [])
  return (
    <>
      {band && (
        <div data-light className={styles['light']} aria-hidden="true">
          <div className={styles['dim']} style={sheet(page.top, band.top - edge, focused)} />
          <div className={styles['dim']} style={sheet(band.bottom + edge, page.bottom, focused)} />
        </div>
      )}
      <section aria-label="Light on the lines" className={styles['keys']}>
        <button type="button" onClick={() => go(-1)}>
          Line up
        </button>
        <button type="button" onClick={() => go(1)}>
          Line down
        </button>
        <button type="button" onClick={() => preferences.choose('light', 'off')}>
          Light off
        </button>
      </section>
    </>
  )
}

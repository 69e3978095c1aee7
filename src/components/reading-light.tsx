// A light on a few lines: the rest of the page goes dim. The up and down keys move it from line to line, a press on a line
// brings it there, and two buttons do the same for whoever has no keys. It lies over the page and takes no press itself.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { preferences } from '../reading/preferences.ts'
import { isAlone } from './plain-press.ts'
import { bandOf, boxesIn, lineAt, linesOf, type Line } from './reading-lines.ts'
import styles from './reading-light.module.css'

/** Whether keys pressed there have a meaning of their own. */
const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [contenteditable]') !== null

/** Pixels between the lit lines and the sheets. */
const edge = 4

const sheet = (top: number, bottom: number) => ({ insetBlockStart: top, blockSize: Math.max(0, bottom - top) })

/** Where eyes are: somewhat above the middle of the window. */
const middleOfWindow = (): number => window.scrollY + window.innerHeight * 0.4

const isInSight = (band: Line | undefined): boolean =>
  band !== undefined && band.bottom > window.scrollY && band.top < window.scrollY + window.innerHeight

/** The light on `count` lines of the page that is open: another page, another light. */
export const ReadingLight = ({ count }: { readonly count: number }) => {
  const lines = useRef<readonly Line[]>([])
  const [page, setPage] = useState<Line>({ top: 0, bottom: 0 })
  const [at, setAt] = useState(0)
  const [band, setBand] = useState<Line>()
  const look = useCallback(() => {
    const main = document.querySelector('main')
    if (!main) return
    const { top, bottom } = main.getBoundingClientRect()
    lines.current = linesOf(boxesIn(main))
    setPage({ top: top + window.scrollY, bottom: bottom + window.scrollY })
  }, [])
  const light = (line: number, scroll: boolean) => {
    const next = Math.max(0, Math.min(lines.current.length - 1, line))
    const lit = bandOf(lines.current, next, count)
    setAt(next)
    setBand(lit)
    if (scroll && lit) window.scrollTo({ top: (lit.top + lit.bottom) / 2 - window.innerHeight * 0.4 })
  }
  const settle = useEffectEvent(() => {
    const middle = band ? (band.top + band.bottom) / 2 : window.scrollY + window.innerHeight * 0.3
    look()
    light(lineAt(lines.current, middle), false)
  })
  const go = (step: number) => {
    look()
    light(isInSight(band) ? at + step : lineAt(lines.current, middleOfWindow()), true)
  }
  const move = useEffectEvent(go)
  // Whoever scrolls by hand takes the light along.
  const follow = useEffectEvent(() => {
    if (!isInSight(band)) light(lineAt(lines.current, middleOfWindow()), false)
  })
  const bring = useEffectEvent((place: number) => {
    look()
    light(lineAt(lines.current, place), false)
  })
  useEffect(() => {
    const main = document.querySelector('main')
    if (!main) return undefined
    // At once; and again when fonts come, parts open, the window turns: the lines are others then.
    const watch = new ResizeObserver(() => settle())
    watch.observe(main)
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isAlone(event)) return
      if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || hasOwnKeys(event.target)) return
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    }
    const onClick = ({ target, pageY }: MouseEvent) => {
      if (target instanceof Node && main.contains(target)) bring(pageY)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    const onScrollEnd = () => follow()
    document.addEventListener('scrollend', onScrollEnd)
    return () => {
      document.removeEventListener('scrollend', onScrollEnd)
      watch.disconnect()
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
    }
  }, [])
  return (
    <>
      {band && (
        <div data-light className={styles['light']} aria-hidden="true">
          <div className={styles['dim']} style={sheet(page.top, band.top - edge)} />
          <div className={styles['dim']} style={sheet(band.bottom + edge, page.bottom)} />
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

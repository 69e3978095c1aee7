// How much of the window the bar may cover: all of it stays at the foot, or its main buttons alone, or nothing, where the
// window is low or the text is large. The page keeps room for what stays, so that no focus is ever hidden under it.
import { useLayoutEffect, type RefObject } from 'react'

/** What of the bar stays at the foot of the window. */
export type Staying = 'all' | 'buttons' | 'none'

/** The most of a window's height that may be covered. */
const most = 0.2

/** What may stay of a bar and of its buttons, by their heights. A small phone's bar may be a little taller. */
export const stayingOf = (window: number, { bar, buttons }: { readonly bar: number; readonly buttons: number }) => {
  const fits = (height: number, share: number): boolean => height <= window * share
  const staying: Staying = fits(bar, window < 480 ? most : 0.3) ? 'all' : fits(buttons, most) ? 'buttons' : 'none'
  return { staying, covered: { all: bar, buttons, none: 0 }[staying] }
}

/** Measures again when the bar, its text or the window changes. Written straight onto the page: nothing is drawn for it. */
export const useRoomForBar = (box: RefObject<HTMLElement | null>, buttons: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const [bar, row] = [box.current, buttons.current]
    const root = document.documentElement
    if (bar === null || row === null) return undefined
    const measure = () => {
      // Always measured as a whole: what follows from a measure must not change the next one.
      bar.dataset['staying'] = 'all'
      const fit = stayingOf(window.innerHeight, { bar: bar.offsetHeight, buttons: row.offsetHeight })
      // What went wrong has to be seen where the button was pressed, if it leaves half of the window.
      const isTold = bar.dataset['failed'] !== undefined && bar.offsetHeight <= window.innerHeight / 2
      const { staying, covered } = isTold ? { staying: 'all', covered: bar.offsetHeight } : fit
      bar.dataset['staying'] = staying
      root.style.setProperty('--speech-bar', `${covered}px`)
      root.style.setProperty('--speech-buttons', `${row.offsetHeight}px`)
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(bar)
    window.addEventListener('resize', measure)
    return () => {
      watch.disconnect()
      window.removeEventListener('resize', measure)
      root.style.removeProperty('--speech-bar')
      root.style.removeProperty('--speech-buttons')
    }
  }, [box, buttons])
}

/** How much of the window's foot is covered now. */
export const coveredNow = (): number =>
  Number.parseFloat(document.documentElement.style.getPropertyValue('--speech-bar')) || 0

// Printing: a button that asks how, and then prints a booklet. The code for it is fetched when somebody asks.
import { useState, type ReactNode } from 'react'
import type { BookletProps } from './booklet.tsx'
import { lazyPart } from './lazy-part.tsx'

/** Asks how to print a booklet, and prints it. */
export const PrintPanel = lazyPart(async () => (await import('./print-panel.tsx')).PrintPanel, { isAsked: true })

/** The two parts of printing: `panel` has to stand directly in `main`, for on paper nothing else of `main` is shown. */
export interface Printing {
  readonly button: ReactNode
  readonly panel: ReactNode
}

/** Printing what `booklet` makes, once it is asked for. */
export const usePrinting = (booklet: () => BookletProps, name = 'Print'): Printing => {
  const [isOpen, setOpen] = useState(false)
  return {
    button: (
      // Without script the browser's own printing works as ever.
      <button type="button" data-needs-script onClick={() => setOpen(true)}>
        {name}
      </button>
    ),
    panel: isOpen && <PrintPanel booklet={booklet()} close={() => setOpen(false)} />,
  }
}

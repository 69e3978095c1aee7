// How to print: paper, size, addresses, notes. Then the browser's own window for printing, with a booklet and nothing else.
import { useEffect, useId, useState } from 'react'
import { Booklet, type BookletProps } from './booklet.tsx'
import { underLens } from './lens-booklet.ts'
import { hiddenByLens } from './lens-hidden.ts'
import { useModal } from './modal.ts'
import styles from './print-panel.module.css'
import { Setting } from './reading-setting.tsx'

export interface PrintPanelProps {
  readonly booklet: BookletProps
  readonly close: () => void
}

/** Opens at once; the focus goes back to where it was when it closes. */
export const PrintPanel = ({ booklet: whole, close }: PrintPanelProps) => {
  const booklet = underLens(whole, hiddenByLens.get())
  const dialog = useModal()
  const [isPrinting, setPrinting] = useState(false)
  const heading = useId()
  const hasWords = booklet.chapters.some(({ words }) => words.length > 0)
  const hasNotes = booklet.chapters.some(({ notes }) => notes.length > 0)
  useEffect(() => {
    if (!isPrinting) return undefined
    // The sheet beside the page must not be on the paper; some browsers go on while they print, so the end is waited for.
    const done = () => dialog.current?.close()
    window.addEventListener('afterprint', done, { once: true })
    window.print()
    return () => window.removeEventListener('afterprint', done)
  }, [dialog, isPrinting])
  return (
    <>
      <dialog ref={dialog} className={styles['panel']} aria-labelledby={heading} onClose={close}>
        <h2 id={heading}>Print</h2>
        <p>
          You get a booklet with a cover{booklet.chapters.length > 1 && ' and a list of what is in it'}. Its pages have
          numbers.
        </p>
        <Setting name="print-size" place="print" />
        <Setting name="print-paper" place="print" />
        <Setting name="print-links" place="print" />
        {hasWords && <Setting name="print-words" place="print" />}
        {hasNotes && <Setting name="print-notes" place="print" />}
        <p className={styles['buttons']}>
          <button type="button" onClick={() => setPrinting(true)}>
            Print the booklet
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </dialog>
      <Booklet {...booklet} />
    </>
  )
}

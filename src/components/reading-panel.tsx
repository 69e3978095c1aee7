// The reading settings beside the page, so that each change is seen on the very words that are being read.
import { useEffect } from 'react'
import { useModal } from './modal.ts'
import { ReadingSettings } from './reading-settings.tsx'
import styles from './reading-panel.module.css'

/** Opens at once. Escape, the button, and a press beside it close it; the focus goes back to where it was. */
export const ReadingPanel = ({ close }: { readonly close: () => void }) => {
  const dialog = useModal()
  useEffect(() => {
    const element = dialog.current
    const onClick = ({ target }: MouseEvent) => {
      // The page behind belongs to the dialog's own box; what is in the panel does not.
      if (target === element) element?.close()
    }
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [dialog])
  return (
    <dialog ref={dialog} className={styles['panel']} aria-labelledby="reading-panel" onClose={close}>
      <div className={styles['inside']}>
        <div className={styles['head']}>
          <h2 id="reading-panel">Reading settings</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <p>Each change shows at once. It stays on this device.</p>
        <ReadingSettings place="panel" />
      </div>
    </dialog>
  )
}

// A dialog that is open as long as it is drawn. The browser holds the focus in it, and gives it back when it closes.
import { useEffect, useRef, type RefObject } from 'react'

/** Goes to the `dialog` element. Closing it is for its own buttons and Escape; it then says so with `onClose`. */
export const useModal = (): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return dialog
}

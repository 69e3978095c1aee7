// Presses with nothing held: with a key such as Ctrl or Shift, a browser does something of its own.

interface Held {
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Whether no key is held beside the one pressed. */
export const isAlone = ({ altKey, ctrlKey, metaKey, shiftKey }: Held): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey)

/** A click that only means "do it": no new tab, no saving. */
export const isPlainClick = (event: Held & { readonly button: number }): boolean => event.button === 0 && isAlone(event)

// Escape stops the voice, from anywhere on the page: but first it closes what is open, and in a field it is the field's.
import { useEffect, useEffectEvent } from 'react'
import { isAlone } from './plain-press.ts'

const isPopoverOpen = (): boolean =>
  typeof CSS === 'object' &&
  'supports' in CSS &&
  CSS.supports('selector(:popover-open)') &&
  document.querySelector(':popover-open') !== null

/** Whether Escape has another meaning where it is pressed. */
const isTaken = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  isPopoverOpen() ||
  (target instanceof Element &&
    target.closest('input, select, textarea, [contenteditable], [role=combobox], details[open]') !== null)

/** Calls `stop` on such an Escape. In the capture phase: later, what it closes may be closed already. */
export const useEscape = (stop: () => void): void => {
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    const alone = isAlone(event) && !event.isComposing
    if (event.key === 'Escape' && alone && !event.defaultPrevented && !isTaken(event.target)) stop()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onEscape(event)
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [])
}

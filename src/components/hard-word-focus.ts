// With script, a hard word shows its meaning as soon as the keyboard reaches it, and hides it when the keyboard goes on.
// Escape closes it and it stays closed; nothing is opened by a focus that came back by itself.
import { useEffect } from 'react'

/** The word's button that an event is about, null for anything else. */
const wordAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLElement && target.matches('[popovertarget^=hard-]') ? target : null

const meaningOf = (button: HTMLElement): HTMLElement | null =>
  document.getElementById(button.getAttribute('popovertarget') ?? '')

const isOpen = (meaning: HTMLElement): boolean => meaning.matches(':popover-open')

/** Listens as long as a page with hard words is shown. Browsers without popovers show nothing, and break nothing. */
export const useMeaningOnFocus = (): void => {
  useEffect(() => {
    if (!('popover' in HTMLElement.prototype)) return undefined
    // The button that had the focus when the reader went to another window: the focus comes back there by itself.
    let left: HTMLElement | null = null
    const onFocus = ({ target, relatedTarget }: FocusEvent) => {
      const button = wordAt(target)
      const meaning = button && meaningOf(button)
      const cameBack = button === left || (relatedTarget instanceof Node && meaning?.contains(relatedTarget) === true)
      left = null
      // Said to those who listen, whether or not it shows.
      if (button && meaning) button.setAttribute('aria-describedby', meaning.id)
      if (!button || !meaning || cameBack || !button.matches(':focus-visible') || isOpen(meaning)) return
      meaning.showPopover({ source: button })
    }
    const onBlur = ({ target, relatedTarget }: FocusEvent) => {
      const button = wordAt(target)
      if (button && document.activeElement === button) {
        left = button
        return
      }
      const from = target instanceof Element ? target : null
      const meaning = button ? meaningOf(button) : (from?.closest<HTMLElement>('[popover]') ?? null)
      const stays = relatedTarget instanceof Node && meaning?.contains(relatedTarget) === true
      if (meaning?.id.startsWith('hard-') && isOpen(meaning) && !stays) meaning.hidePopover()
    }
    // One too long for the screen can be moved by the keys; any other is no stop on the way of the Tab key.
    const onToggle = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || !target.id.startsWith('hard-')) return
      target.tabIndex = isOpen(target) && target.scrollHeight > target.clientHeight ? 0 : -1
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('focusout', onBlur)
    document.addEventListener('toggle', onToggle, true)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusout', onBlur)
      document.removeEventListener('toggle', onToggle, true)
    }
  }, [])
}

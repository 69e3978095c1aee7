// Does what a reader pressed before the page was taken over (reading/keep-press.ts has kept it).

/** Does what was kept. */
export const doKeptPress = (): void => {
  // What a browser opens by itself is told once more, to who could not hear it then.
  for (const opened of document.querySelectorAll('main details[open]')) opened.dispatchEvent(new Event('toggle'))
  const pressed = document.querySelector<HTMLElement>('[data-pressed]')
  if (pressed === null) return
  pressed.removeAttribute('data-pressed')
  // The box has changed already, and React would see no change: back, so that the press changes it again.
  if (pressed instanceof HTMLInputElement) pressed.checked = !pressed.checked
  // The page may have been taken over for the very click that goes on: React hands that one on itself.
  else if (window.event?.type === 'click') return
  pressed.click()
}

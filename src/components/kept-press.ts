// Does what a reader pressed before the page was taken over (reading/keep-press.ts has kept it).

const isGoingOn = (pressed: HTMLElement): boolean => {
  const { event } = window
  return event?.type === 'click' && event.target instanceof Node && pressed.contains(event.target)
}

/** Does what was kept, in its order. */
export const doKeptPress = (): void => {
  // What a browser opens by itself is told once more, to who could not hear it then.
  for (const opened of document.querySelectorAll('main details[open]')) opened.dispatchEvent(new Event('toggle'))
  const turnOf = (one: HTMLElement): number => Number(one.dataset['pressed'])
  const all = [...document.querySelectorAll<HTMLElement>('[data-pressed]')]
  for (const pressed of all.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    pressed.removeAttribute('data-pressed')
    // The box has changed already, and React would see no change: back, so that the press changes it again.
    if (pressed instanceof HTMLInputElement) pressed.checked = !pressed.checked
    // The page may have been taken over for the very click that goes on: React hands that one on itself.
    else if (isGoingOn(pressed)) continue
    pressed.click()
  }
}

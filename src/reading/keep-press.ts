// A press on a page that script has not taken over yet is kept and done as soon as it has: nothing a reader does is lost.

/** The parts of a page that are needed. */
export interface PressedPage {
  readonly documentElement: { readonly hasAttribute: (name: string) => boolean }
  readonly querySelectorAll: (selector: string) => Iterable<Element>
  readonly addEventListener: (type: 'click', listener: (event: Event) => void, capture: boolean) => void
}

/**
 * Marks pressed buttons, check boxes and the last radio button of a group, with their turn, until `data-ready` stands on the root, and in `main` for as long
 * as `data-held` stands there too (components/held). Links, forms and popovers work by themselves. Runs from the text of this
 * function alone, so it must use nothing outside itself.
 */
export const keepPress = (page: PressedPage): void => {
  let turn = 0
  page.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return
      const root = page.documentElement
      if (root.hasAttribute('data-ready') && !(root.hasAttribute('data-held') && target.closest('main'))) return
      const pressed = target.closest(
        'button[type=button]:not([popovertarget]), input[type=radio], input[type=checkbox]',
      )
      if (pressed === null) return
      const name = pressed.getAttribute('name')
      for (const before of page.querySelectorAll('[data-pressed]'))
        if (name !== null && before.getAttribute('name') === name) before.removeAttribute('data-pressed')
      pressed.setAttribute('data-pressed', String(turn++))
    },
    true,
  )
}

// Says so where script or styles of a page do not come. Runs before them, from the text of this function alone, so it must use
// nothing outside itself. The words stay as they are: what a page says, it says without script.

/** What failed: an element, or the window itself; nothing where nobody has answered for long. */
interface Failure {
  readonly target?: EventTarget & { readonly rel?: string; readonly dataset?: DOMStringMap }
}

/** The parts of a page and its window that are needed. */
export interface TroubledPage {
  readonly document: Document
  readonly addEventListener: (type: 'error', listener: (failure: Failure) => void, capture: true) => void
  readonly location: { readonly reload: () => void }
}

/**
 * Adds an alert with a button that loads the page again, once a script or style sheet has failed, or nothing has taken the
 * page over in half a minute. components/take-back-trouble.ts takes it away where all came in the end.
 */
export const tellTrouble = (page: TroubledPage): void => {
  const { document } = page
  const root = document.documentElement
  const tell = ({ target }: Failure = {}): void => {
    if (target?.dataset) target.dataset['missing'] = 'yes'
    // A picture that does not come says so itself.
    if (target instanceof HTMLImageElement || document.querySelector('[data-trouble]')) return
    // What a page that stands asks for later says so where it was asked for; one that is held has yet to come (components/held).
    if (root.matches('[data-ready]:not([data-held])') && target?.rel !== 'stylesheet') return
    const box = document.createElement('p')
    const button = document.createElement('button')
    box.setAttribute('role', 'alert')
    box.setAttribute('data-trouble', '')
    box.style.cssText = 'position:sticky;bottom:0;background:Canvas;color:CanvasText'
    button.append('Try again')
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it stands in every page: each byte counts
    button.onclick = () => page.location.reload()
    box.append('Part of this page did not arrive. You can read on. ', button)
    ;(document.body ?? root).append(box)
  }
  page.addEventListener('error', tell, true)
  setTimeout(tell, 30000)
}

// Readers who have set something see nothing before the whole style sheet is there: the styles that stand in the page know no
// settings. Runs before the first pixel, from the text of this function alone, so it must use nothing outside itself.

/** The parts of a page that are needed. */
export interface WaitingPage {
  readonly documentElement: {
    readonly attributes: ArrayLike<{ readonly name: string }>
    readonly setAttribute: (name: string, value: string) => void
    readonly removeAttribute: (name: string) => void
  }
  readonly head: { readonly append: (link: HTMLLinkElement) => void }
  readonly createElement: (tag: 'link') => HTMLLinkElement
}

/** Sets `data-waits` on the root, which hides the page, until the sheet has come or will not come. */
export const waitForStyles = (page: WaitingPage, href: string): void => {
  const root = page.documentElement
  if (!Array.from(root.attributes).some(({ name }) => /^data-set-(?!edition|light|slash|print)/.test(name))) return
  const link = page.createElement('link')
  const show = () => root.removeAttribute('data-waits')
  link.rel = 'stylesheet'
  link.href = href
  link.addEventListener('load', show)
  link.addEventListener('error', show)
  // A host that never answers must not hide the words.
  setTimeout(show, 3000)
  root.setAttribute('data-waits', '')
  page.head.append(link)
}

// A reader with the lens on would see passages come and go again: where they stand is kept empty until the lens is drawn. Runs
// before the first pixel, from the text of this function alone, so it must use nothing outside itself.

/** Sets `data-lens-waits` on the root where a voice was chosen, and takes it away again where the lens never comes. */
export const waitForLens = (page: Document): void => {
  const root = page.documentElement
  if (root.getAttribute('data-set-lens') === null) return
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '@media (scripting){[data-lens-waits] :is([data-edition-part=text],blockquote,[data-results],main li>a[href*="#p"]){visibility:hidden}}',
    )
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  } catch {
    // An older browser shows them until the lens is drawn.
    return
  }
  root.setAttribute('data-lens-waits', '')
  // As long as settings are waited for: words that are not there help nobody.
  setTimeout(() => root.removeAttribute('data-lens-waits'), 3000)
}

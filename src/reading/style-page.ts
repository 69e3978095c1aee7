// Fetches the whole style sheet of a page, which is first painted with the few styles that stand in it. Readers who have set
// something see nothing before their settings and the sheet are there: neither stands in the page, which would weigh more for
// everybody. Runs before the first pixel, from the text of this function alone, so it must use nothing outside itself.

/** What a page is styled with, and what fetches the script that draws the settings. */
export interface Styled {
  readonly sheet: {
    readonly address: string
    /** As Subresource Integrity writes it; empty where it is not known. */
    readonly digest: string
  }
  readonly drawSettings: () => Promise<unknown>
  /** Names of what this device keeps; it throws where the browser refuses. */
  readonly keptNames: () => readonly string[]
}

/**
 * Adds the sheet to the head, where script adds it so that nothing waits for it; without script a link after the words does.
 * Where something is set, `data-waits` on the root hides the page until sheet and settings have come or will not come.
 */
export const stylePage = (page: Document, { sheet, drawSettings, keptNames }: Styled): void => {
  const root = page.documentElement
  const show = (): void => root.removeAttribute('data-waits')
  const link = page.createElement('link')
  link.rel = 'stylesheet'
  link.integrity = sheet.digest
  link.href = sheet.address
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it stands in every page: each byte counts
  const styled = new Promise(done => (link.onload = link.onerror = done))
  page.head.append(link)
  try {
    if (!keptNames().some(name => name.startsWith('reader.setting.'))) return
  } catch {
    return
  }
  root.setAttribute('data-waits', '')
  // A host that never answers must not hide the words.
  setTimeout(show, 3000)
  Promise.all([drawSettings(), styled]).then(show, show)
}

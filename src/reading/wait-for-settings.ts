// Readers who have set something see nothing before their settings and the whole style sheet are there: neither stands in the
// page, which would weigh more for everybody. Runs before the first pixel, from the text of this function alone, so it must use
// nothing outside itself.

/** What is waited for: the style sheet's address, and what fetches the script that draws the settings. */
export interface Awaited {
  readonly sheet: string
  readonly drawSettings: () => Promise<unknown>
  /** Names of what this device keeps; it throws where the browser refuses. */
  readonly keptNames: () => readonly string[]
}

/** Sets `data-waits` on the root, which hides the page, until both have come or will not come. */
export const waitForSettings = (page: Document, { sheet, drawSettings, keptNames }: Awaited): void => {
  const root = page.documentElement
  const show = (): void => root.removeAttribute('data-waits')
  try {
    if (!keptNames().some(name => name.startsWith('reader.setting.'))) return
  } catch {
    return
  }
  root.setAttribute('data-waits', '')
  // A host that never answers must not hide the words.
  setTimeout(show, 3000)
  const link = page.createElement('link')
  link.rel = 'stylesheet'
  link.href = sheet
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it stands in every page: each byte counts
  const styled = new Promise(done => (link.onload = link.onerror = done))
  page.head.append(link)
  Promise.all([drawSettings(), styled]).then(show, show)
}

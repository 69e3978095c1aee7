// Fetches the whole style sheet of a page, which is first painted with the few styles that stand in it. Readers who have set
// something see nothing before their settings and the sheet are there: neither stands in the page, which would weigh more for
// everybody. Runs before the first pixel, from the text of this function alone, so it must use nothing outside itself.

/** The whole style sheet: its address, and its digest as Subresource Integrity writes it, empty where it is not known. */
export type Sheet = readonly [address: string, digest: string]

/**
 * Adds the sheet to the head, where script adds it so that nothing waits for it; without script a link after the words does.
 * Where something is set, `data-waits` on the root hides the page until sheet and settings have come or will not come.
 * `drawSettings` fetches the script that does so; `keptNames` names what this device keeps, and throws where the browser refuses.
 * Each by its place: names would stand in every page.
 */
export const stylePage = (
  page: Document,
  sheet: Sheet,
  [drawSettings, keptNames]: readonly [() => Promise<unknown>, () => readonly string[]],
): void => {
  const root = page.documentElement
  const show = (): void => root.removeAttribute('data-waits')
  const link = page.createElement('link')
  link.rel = 'stylesheet'
  ;[link.href, link.integrity] = sheet
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

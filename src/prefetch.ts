// Fetches a page's code and words before somebody opens it: on hover, focus or touch of its link.
import { matchPage } from './pages.tsx'
import type { Words } from './words.ts'

/** Says which page is likely next. Failures wait until the page is really opened, where they have words. */
export const prefetchFor =
  (words: Words) =>
  (pathname: string): void => {
    const { page, params } = matchPage(pathname)
    page.load().catch(() => undefined)
    words.fetch(page, params).catch(() => undefined)
  }

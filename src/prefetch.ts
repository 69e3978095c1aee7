// Fetches a page's code and words before somebody opens it: on hover, focus or touch of its link.
import type { QueryClient } from '@tanstack/react-query'
import { matchPage } from './pages.tsx'

/** Says which page is likely next. Failures wait until the page is really opened, where they have words. */
export const prefetchFor =
  (client: QueryClient) =>
  (pathname: string): void => {
    const { page, params } = matchPage(pathname)
    page.load().catch(() => undefined)
    void client.prefetchQuery(page.query(params))
  }

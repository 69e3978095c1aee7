// A link to a place on this page that keeps the rest of the address, and makes an entry of the history the router knows:
// without one, Back would find no place to return to.
import { useLocation } from 'react-router-dom'
import type { ReactNode } from 'react'
import { useHydrated } from './hydrated.ts'
import { Link } from './link.tsx'

/** `id` is that of an element of this page. The query is known only in the browser, so the prerendered link has none. */
export const HashLink = ({ id, children }: { id: string; children: ReactNode }) => {
  const { search } = useLocation()
  return <Link to={`${useHydrated() ? search : ''}#${id}`}>{children}</Link>
}

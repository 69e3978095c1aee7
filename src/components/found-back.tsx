// The way from a story back to the search that led to it: the very search, with its filters, order and stories shown. Where
// it is still in the history, the reader goes back to it, as with Back, and finds their place and focus there.
import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { paths } from '../paths.ts'
import type { FoundVisit } from './found-visit.ts'
import { Link } from './link.tsx'
import { isPlainClick } from './plain-press.ts'
import { turnNow } from './search-turn.ts'

/** The link in the bar. */
export const FoundBack = ({ visit: { found, from } }: { readonly visit: FoundVisit }) => {
  const navigate = useNavigate()
  const onClick = (event: MouseEvent) => {
    const now = turnNow()
    if (!isPlainClick(event) || from?.turn === undefined || now === undefined || from.turn >= now) return
    event.preventDefault()
    void navigate(from.turn - now)
  }
  const asked = from?.query ?? new URLSearchParams({ q: found.q }).toString()
  return (
    <Link to={`${paths.search()}?${asked}`} onClick={onClick}>
      Back to search
    </Link>
  )
}

// A link that asks this page something else and goes away with the answer before: the focus must not go with it. It comes to
// the line that says how the search went, where the reader goes on.
import { createContext, use, type MouseEvent, type ReactNode } from 'react'
import type { SearchState } from '../search/query-url.ts'
import { Link } from './link.tsx'
import { isPlainClick } from './plain-press.ts'
import { searchPath } from './search-path.ts'

/** Takes the focus to where the reader goes on. */
export const GoOnContext = createContext<() => void>(() => undefined)

interface AskAgainProps {
  readonly search: SearchState
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The link. Whoever opens it in another tab stays where they are. */
export const AskAgain = ({ search, className, children }: AskAgainProps) => {
  const goOn = use(GoOnContext)
  const onClick = (event: MouseEvent) => {
    if (isPlainClick(event)) goOn()
  }
  return (
    <Link className={className} to={searchPath(search)} onClick={onClick}>
      {children}
    </Link>
  )
}

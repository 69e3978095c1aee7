// Thousands of links without thousands of router links, each of which costs hooks when the page is taken over: plain ones,
// followed by one listener around them. Enter on a link is a click too, so keys need nothing more.
import { use, type MouseEvent, type ReactNode, type SyntheticEvent } from 'react'
import { useHref, useNavigate } from 'react-router-dom'
import { paths } from '../paths.ts'
import { PrefetchContext } from './link.tsx'
import { isPlainClick } from './plain-press.ts'

interface PlainLinksProps {
  readonly className: string | undefined
  /** Links whose addresses begin with the site's root, as `useHref` gives it. */
  readonly children: ReactNode
}

const linkAt = ({ target }: SyntheticEvent): string | null | undefined =>
  target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined

/** Follows and fetches ahead the links in it as the router's own links do. */
export const PlainLinks = ({ className, children }: PlainLinksProps) => {
  const root = useHref(paths.home())
  const navigate = useNavigate()
  const prefetch = use(PrefetchContext)
  const pathAt = (event: SyntheticEvent): string | undefined => {
    const href = linkAt(event)
    return href?.startsWith(root) === true ? href.slice(root.length - 1) : undefined
  }
  const reach = (event: SyntheticEvent) => {
    const path = pathAt(event)?.replace(/[?#].*/, '')
    if (path !== undefined) prefetch(path)
  }
  const follow = (event: MouseEvent) => {
    const path = pathAt(event)
    if (path === undefined || !isPlainClick(event)) return
    event.preventDefault()
    void navigate(path)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the links are what is clicked
    <div className={className} onClick={follow} onFocus={reach} onPointerOver={reach} onTouchStart={reach}>
      {children}
    </div>
  )
}

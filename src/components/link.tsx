// A link that fetches its page ahead as soon as somebody reaches for it. Otherwise the router's own.
import { createContext, use } from 'react'
import { Link as RouterLink, useLocation } from 'react-router-dom'
import type { LinkProps } from 'react-router-dom'

/** Fetches a page's code and words ahead, by path. */
export const PrefetchContext = createContext<(pathname: string) => void>(() => undefined)

/** A link inside the site. Its address comes from `paths`. */
export const Link = ({ to, ...rest }: LinkProps & { to: string }) => {
  const prefetch = use(PrefetchContext)
  const here: unknown = useLocation().state
  // A place on this page, or this page asked otherwise, has no path: it is here already, and what came with it stays.
  const path = to.replace(/[?#].*/, '')
  const reach = () => {
    if (path !== '') prefetch(path)
  }
  const state = path === '' ? { state: here } : {}
  return (
    <RouterLink
      to={to}
      discover="none"
      onFocus={reach}
      onPointerEnter={reach}
      onTouchStart={reach}
      {...state}
      {...rest}
    />
  )
}

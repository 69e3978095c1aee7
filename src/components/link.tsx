// A link that fetches its page ahead as soon as somebody reaches for it. Otherwise the router's own.
import { createContext, use } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import type { LinkProps } from 'react-router-dom'

/** Fetches a page's code and words ahead, by path. */
export const PrefetchContext = createContext<(pathname: string) => void>(() => undefined)

/** A link inside the site. Its address comes from `paths`. */
export const Link = ({ to, ...rest }: LinkProps & { to: string }) => {
  const prefetch = use(PrefetchContext)
  const reach = () => {
    const path = to.replace(/[?#].*/, '')
    // A place on this page, or this page asked otherwise, has no path and is here already.
    if (path !== '') prefetch(path)
  }
  return <RouterLink to={to} onFocus={reach} onPointerEnter={reach} onTouchStart={reach} {...rest} />
}

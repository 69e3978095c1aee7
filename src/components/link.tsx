// A link that fetches its page ahead as soon as somebody reaches for it. The router's own link brings forms and fetchers along,
// which no page has; its address and what a press does are the router's.
import { createContext, use, type AnchorHTMLAttributes, type MouseEvent } from 'react'
import { useHref, useLinkClickHandler, useLocation } from 'react-router-dom'

/** Fetches a page's code and words ahead, by path. */
export const PrefetchContext = createContext<(pathname: string) => void>(() => undefined)

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: string
  readonly state?: unknown
}

/** A link inside the site. Its address comes from `paths`. */
export const Link = ({ to, state, onClick, ...rest }: LinkProps) => {
  const prefetch = use(PrefetchContext)
  const here: unknown = useLocation().state
  // A place on this page, or this page asked otherwise, has no path: it is here already, and what came with it stays.
  const path = to.replace(/[?#].*/, '')
  const reach = () => {
    if (path !== '') prefetch(path)
  }
  const go = useLinkClickHandler(to, { state: state ?? (path === '' ? here : undefined) })
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (!event.defaultPrevented) go(event)
  }
  return <a href={useHref(to)} onClick={press} onFocus={reach} onPointerEnter={reach} onTouchStart={reach} {...rest} />
}

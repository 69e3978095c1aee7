// The links of a page that is held (held.ts): they fetch ahead and lead on as they will once it has been taken over.
import { useEffect } from 'react'
import { useNavigate } from 'react-router-dom'
import { firstKey, isHeld } from './held.ts'
import { rememberLink } from './places.ts'
import { isPlainClick } from './plain-press.ts'

/** The path below the site's root, with its question, of a link in a page that is held. */
const heldPath = ({ target }: Event): string | undefined => {
  const link = !isHeld() || !(target instanceof Element) ? null : target.closest<HTMLAnchorElement>('main a[href]')
  const base = import.meta.env.BASE_URL
  if (link === null || link.origin !== window.location.origin || link.hasAttribute('download')) return undefined
  // A place on the same page is the browser's business, and a file is no page.
  if (link.pathname === window.location.pathname || !link.pathname.startsWith(base) || !link.pathname.endsWith('/'))
    return undefined
  return link.pathname.slice(base.length - 1) + link.search + link.hash
}

/** Fetches ahead and follows the links of a page that is held, as its own links will. */
export const useHeldLinks = (prefetch: (pathname: string) => void): void => {
  const navigate = useNavigate()
  useEffect(() => {
    const reach = (event: Event) => {
      const path = heldPath(event)
      if (path !== undefined) prefetch(path.replace(/[?#].*/, ''))
    }
    const follow = (event: MouseEvent) => {
      const path = heldPath(event)
      if (path === undefined || event.defaultPrevented || !isPlainClick(event)) return
      event.preventDefault()
      rememberLink(firstKey, event.target)
      void navigate(path)
    }
    const reaches = ['pointerover', 'focusin', 'touchstart']
    for (const type of reaches) document.addEventListener(type, reach, { capture: true, passive: true })
    document.addEventListener('click', follow, true)
    return () => {
      for (const type of reaches) document.removeEventListener(type, reach, true)
      document.removeEventListener('click', follow, true)
    }
  }, [navigate, prefetch])
}

// Stories whose links are on the screen of a page that rests are fetched ahead, a few of them, so that a press on one finds it
// there. Not for whoever saves data or has a very slow line.
import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { paths } from '../paths.ts'
import { fetchesAhead } from './saves-data.ts'

/** So many stories for each page a reader comes to; one is about 4 kB. */
const most = 4
/** Milliseconds a page must have been there. */
const rest = 1000

/** Safari has no `requestIdleCallback`. */
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work)
  else work()
}

/** Calls `prefetch` with the paths of stories whose links are seen. */
export const useLinksAhead = (prefetch: (pathname: string) => void): void => {
  const { pathname } = useLocation()
  useEffect(() => {
    if (!fetchesAhead() || !('IntersectionObserver' in window)) return undefined
    const base = import.meta.env.BASE_URL.replace(/\/$/, '')
    const asked = new Set<string>()
    const seen = new IntersectionObserver(entries => {
      for (const { isIntersecting, target } of entries) {
        const path = target.getAttribute('href')?.slice(base.length) ?? pathname
        if (!isIntersecting || path === pathname || asked.has(path) || asked.size === most) continue
        asked.add(path)
        whenIdle(() => prefetch(path))
      }
    })
    const look = () => {
      // Passages have addresses of their own, thousands of them on the pages of words.
      const links = document.querySelectorAll(
        `main a[href^="${base}${paths.post('').slice(0, -1)}"]:not([href*="#"], [href*="?"])`,
      )
      for (const link of links) seen.observe(link)
    }
    const timer = setTimeout(look, rest)
    return () => {
      clearTimeout(timer)
      seen.disconnect()
    }
  }, [pathname, prefetch])
}

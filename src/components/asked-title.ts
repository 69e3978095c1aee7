// Pages that answer a question say so in their title: otherwise the tabs, bookmarks and history of all questions look alike
// (WCAG 2.2, 2.4.2).
import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { quoted } from './search-cut.ts'
import { titled } from './titles.ts'

/** Titles the page “power” – Search, as long as something is asked. After every move, for a move brings the page's own title. */
export const useAskedTitle = (asked: string, page: string): void => {
  const { key } = useLocation()
  useEffect(() => {
    if (asked.trim() !== '') document.title = titled(`${quoted(asked)} – ${page}`)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each move brings back the page's own title
  }, [asked, key, page])
}

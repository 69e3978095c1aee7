// The way to the reading settings, on every page: a link that works by itself, and opens them beside the page where script
// has come. Their code is fetched when somebody asks for it.
import { useState, type ComponentType, type MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'
import { isPlainClick } from './plain-press.ts'

/** The link, and the settings while they are open. Where their code does not come, the settings' own page is shown. */
export const ReadingMenu = () => {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const [Panel, setPanel] = useState<ComponentType<{ readonly close: () => void }>>()
  const isHere = pathname.replace(/\/?$/, '/') === paths.settings()
  const open = async (event: MouseEvent) => {
    if (isHere || !isPlainClick(event)) return
    event.preventDefault()
    try {
      const { ReadingPanel } = await import('./reading-panel.tsx')
      setPanel(() => ReadingPanel)
    } catch {
      void navigate(paths.settings())
    }
  }
  return (
    <>
      <Link to={paths.settings()} aria-current={isHere ? 'page' : undefined} onClick={event => void open(event)}>
        Reading settings
      </Link>
      {Panel && <Panel close={() => setPanel(undefined)} />}
    </>
  )
}

// What stands around every page: skip link, the site's name, four ways in, the foot.
import type { ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { paths } from '../paths.ts'
import { Announcer } from './announcer.tsx'
import { useHydrated } from './hydrated.ts'
import { Link, PrefetchContext } from './link.tsx'
import { useSlashToSearch } from './search-slash.ts'
import styles from './shell.module.css'
import { siteName } from './titles.ts'

/** Four ways in; `below`: the addresses that belong to each. */
const ways = [
  { to: paths.home(), name: 'Stories', below: ['/posts/', paths.weeks()] },
  { to: paths.authors(), name: 'People', below: [paths.authors(), paths.organisations()] },
  { to: paths.themes(), name: 'Themes', below: [paths.themes()] },
  { to: paths.search(), name: 'Search', below: [paths.search()] },
]

const footWays = [
  { to: paths.weeks(), name: 'All weeks' },
  { to: paths.organisations(), name: 'Organisations' },
  { to: paths.words(), name: 'Words, A to Z' },
  { to: paths.about(), name: 'About this site' },
  { to: paths.accessibility(), name: 'Accessibility' },
]

interface ShellProps {
  /** Told the address of a link that is about to be used. */
  readonly prefetch: (pathname: string) => void
  /** The page was drawn for any wrong address, so until it has been taken over it cannot know where it stands. */
  readonly missing: boolean
  readonly children: ReactNode
}

/** The frame of the site. */
export const Shell = ({ prefetch, missing, children }: ShellProps) => {
  const { pathname } = useLocation()
  useSlashToSearch()
  // A host may show a page without its last slash.
  const here = useHydrated() || !missing ? pathname.replace(/\/?$/, '/') : ''
  return (
    <PrefetchContext value={prefetch}>
      <header className={styles['head']}>
        <a className={styles['skip']} href="#main">
          Skip to main text
        </a>
        <Link className={styles['name']} to={paths.home()}>
          <Weave />
          {siteName}
        </Link>
        <nav aria-label="Main">
          <ul className={styles['ways']}>
            {ways.map(({ to, name, below }) => (
              <li key={to}>
                <Link to={to} aria-current={currentOf(here, to, below)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles['foot']}>
        <nav aria-label="More">
          <ul className={styles['ways']}>
            {footWays.map(({ to, name }) => (
              <li key={to}>
                <Link to={to}>{name}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles['notes']}>
          <p>The authors’ sentences are theirs.</p>
          <p>The retellings and summaries are by the editors of this site.</p>
          <p>No cookies, no counting, nothing from other sites.</p>
        </div>
      </footer>
      <Announcer />
    </PrefetchContext>
  )
}

/** `page` for the page itself, `true` for those that belong to it (WAI-ARIA 1.2, aria-current). */
const currentOf = (here: string, to: string, below: readonly string[]): 'page' | 'true' | undefined => {
  if (here === to) return 'page'
  return below.some(start => here.startsWith(start)) ? 'true' : undefined
}

/** The mark of the site: four threads, one of each family. */
const Weave = () => (
  <span className={styles['weave']} aria-hidden="true">
    {['power-and-voice', 'lives', 'making-together', 'institutions'].map(family => (
      <i key={family} data-family={family} />
    ))}
  </span>
)

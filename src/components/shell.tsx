// What stands around every page: skip link, the site's name, four ways in, the foot.
import type { ReactNode } from 'react'
import { NavLink } from 'react-router-dom'
import { paths } from '../paths.ts'
import { Announcer } from './announcer.tsx'
import { Link, PrefetchContext } from './link.tsx'
import styles from './shell.module.css'

const ways = [
  { to: paths.home(), name: 'Stories' },
  { to: paths.authors(), name: 'People' },
  { to: paths.themes(), name: 'Themes' },
  { to: paths.search(), name: 'Search' },
]

const footWays = [
  { to: paths.weeks(), name: 'All weeks' },
  { to: paths.organisations(), name: 'Organisations' },
  { to: paths.about(), name: 'About this site' },
  { to: paths.accessibility(), name: 'Accessibility' },
]

/** The frame of the site. `prefetch` is told the address of a link that is about to be used. */
export const Shell = ({ prefetch, children }: { prefetch: (pathname: string) => void; children: ReactNode }) => (
  <PrefetchContext value={prefetch}>
    <header className={styles['head']}>
      <a className={styles['skip']} href="#main">
        Skip to main text
      </a>
      <Link className={styles['name']} to={paths.home()}>
        <Weave />
        Week Reader
      </Link>
      <nav aria-label="Main">
        <ul className={styles['ways']}>
          {ways.map(({ to, name }) => (
            <li key={to}>
              <NavLink
                to={to}
                // Its own page alone, not those below: a wrong address below it gets a page that was drawn for any address.
                end
                onFocus={() => prefetch(to)}
                onPointerEnter={() => prefetch(to)}
              >
                {name}
              </NavLink>
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

/** The mark of the site: four threads, one of each family. */
const Weave = () => (
  <span className={styles['weave']} aria-hidden="true">
    {['power-and-voice', 'lives', 'making-together', 'institutions'].map(family => (
      <i key={family} data-family={family} />
    ))}
  </span>
)

// What stands around every page: skip link, the site's name, four ways in, the foot.
import type { ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { siteName } from '../corpus/site-name.ts'
import { paths } from '../paths.ts'
import { useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'
import { Announcer } from './announcer.tsx'
import { useHeldLinks } from './held-links.ts'
import { useHydrated } from './hydrated.ts'
import { useLateFace } from './late-face.ts'
import { lazyPart } from './lazy-part.tsx'
import { Link, PrefetchContext } from './link.tsx'
import { useLinksAhead } from './links-ahead.ts'
import { useListening } from './listen-state.ts'
import { OfflineNote } from './offline-note.tsx'
import { ReadingMenu } from './reading-menu.tsx'
import { useSlashToSearch } from './search-slash.ts'
import styles from './shell.module.css'

/** Fetched only for a reader who has switched it on. */
const ReadingLight = lazyPart(async () => (await import('./reading-light.tsx')).ReadingLight)
/** Fetched only for a reader who listens. It stands before the light, which makes room for it. */
const SpeechBar = lazyPart(async () => (await import('./speech-bar.tsx')).SpeechBar)

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
  { to: paths.paths(), name: 'Paths' },
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
  useHeldLinks(prefetch)
  useLinksAhead(prefetch)
  useLateFace()
  const { isOpen: isListening } = useListening()
  const light = settingOf(useSettings(), 'light')
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
            <li>
              <Link to={paths.saved()} aria-current={currentOf(here, paths.saved(), [])}>
                Saved
              </Link>
            </li>
            <li>
              <ReadingMenu />
            </li>
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
          <p>The authors’ words are theirs.</p>
          <p>The retellings and summaries are by the editors of this site.</p>
          <p>No cookies. No counting. Nothing from other sites.</p>
        </div>
      </footer>
      {isListening && <SpeechBar />}
      {light !== 'off' && <ReadingLight key={`${here} ${light}`} count={Number(light)} />}
      <OfflineNote />
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

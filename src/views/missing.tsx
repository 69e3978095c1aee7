// The page for an address that has none: says what is missing, offers the nearest addresses and a search.
import { useLocation } from 'react-router-dom'
import type { AddressesSlice } from '../corpus/site-slices.ts'
import { useHydrated } from '../components/hydrated.ts'
import { Link } from '../components/link.tsx'
import styles from '../components/list-page.module.css'
import { nearest } from '../components/nearest.ts'
import { paths } from '../paths.ts'

/** Longer addresses are cut where they are shown. */
const longest = 200

/** An address as people write it; as it came where it cannot be read, or has signs that are not seen or turn the others round. */
const readable = (pathname: string): string => {
  try {
    const text = decodeURIComponent(pathname)
    return /\p{C}/u.test(text) ? pathname : text
  } catch {
    return pathname
  }
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** The address is known only in the browser: one prerendered file serves every wrong one. */
export const MissingView = ({ data: { addresses } }: { data: AddressesSlice }) => {
  const { pathname } = useLocation()
  const asked = useHydrated() ? readable(pathname) : undefined
  const near = asked === undefined ? [] : nearest(asked, addresses)
  return (
    <div className={styles['prose']}>
      <header className={styles['head']}>
        <h1>There is no page here</h1>
        <p className={styles['lead']}>
          {asked === undefined ? 'The address may have a slip in it.' : `Nothing has the address ${shortened(asked)}`}
        </p>
      </header>
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">Did you mean one of these?</h2>
          <ul className={styles['links']}>
            {near.map(({ path, title }) => (
              <li key={path}>
                <Link to={path}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="else">
        <h2 id="else">Where to go from here</h2>
        <ul className={styles['links']}>
          <li>
            <Link to={paths.home()}>All stories, day by day</Link>
          </li>
          <li>
            <Link to={paths.search()}>Search the stories</Link>
          </li>
          <li>
            <Link to={paths.themes()}>Choose a theme</Link>
          </li>
        </ul>
      </section>
    </div>
  )
}

// What a reader can open where a page did not come: the weeks on this device, and a search in them.
import { useEffect, useState } from 'react'
import { paths } from '../paths.ts'
import { keptWeeks } from '../reading/kept-weeks.ts'
import styles from './kept.module.css'
import { Link } from './link.tsx'
import { useOfflineState } from './offline-state.ts'

interface Kept {
  readonly slug: string
  readonly title: string
}

/** Links that work without a network. */
export const KeptHere = () => {
  const { site } = useOfflineState()
  const [weeks, setWeeks] = useState<readonly Kept[]>([])
  useEffect(() => {
    if (site === undefined || !('caches' in window)) return
    // Where the browser does not say what is kept, the newest week is what there is.
    keptWeeks({ caches, ...site }).then(setWeeks, () => undefined)
  }, [site])
  return (
    <section className={styles['part']} aria-labelledby="kept-here">
      <h2 id="kept-here">What you can read now</h2>
      <ul>
        <li>
          <Link to={paths.home()}>The newest week</Link>
        </li>
        {weeks.map(({ slug, title }) => (
          <li key={slug}>
            <Link to={paths.week(slug)}>{title}</Link>
          </li>
        ))}
        <li>
          <Link to={paths.saved()}>What you saved</Link>
        </li>
        <li>
          <Link to={paths.search()}>Search the stories on this device</Link>
        </li>
      </ul>
    </section>
  )
}

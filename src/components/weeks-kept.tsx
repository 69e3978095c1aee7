// The weeks on this device, each with the room it takes and a way to let go of it.
import { paths } from '../paths.ts'
import { announce } from './announcer.tsx'
import styles from './kept.module.css'
import { Link } from './link.tsx'
import { useOfflineState } from './offline-state.ts'
import { inRoom } from './room-words.ts'
import { letGo } from './week-keeping-state.ts'
import { useWeeksKept } from './week-keeping.tsx'

/** On the page of saved things. */
export const WeeksKept = () => {
  const { weeks = [], room } = useWeeksKept()
  const { isKept } = useOfflineState()
  return (
    <section className={styles['part']} aria-labelledby="weeks-kept">
      <h2 id="weeks-kept" tabIndex={-1}>
        Weeks on this device
      </h2>
      <p>
        {isKept ? 'The newest week stays here by itself.' : 'No week is here yet.'} You can keep any other week from its
        own page.
      </p>
      <ul>
        {isKept && (
          <li className={styles['thing']}>
            <Link to={paths.home()}>The newest week</Link>
          </li>
        )}
        {weeks.map(({ slug, title, bytes }) => (
          <li key={slug} className={styles['thing']}>
            <p>
              <Link to={paths.week(slug)}>{title}</Link> <span className={styles['soft']}>about {inRoom(bytes)}</span>
            </p>
            <button
              type="button"
              onClick={() => {
                void letGo(slug)
                announce(`“${title}” is gone from this device.`)
                document.getElementById('weeks-kept')?.focus()
              }}
            >
              Let go<span className="heard"> of {title}</span>
            </button>
          </li>
        ))}
      </ul>
      {room !== undefined && <p>All that this site keeps here takes {inRoom(room)}.</p>}
      <p>
        <Link to={paths.weeks()}>All weeks</Link>
      </p>
    </section>
  )
}

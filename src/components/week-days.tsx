// Ways through the timeline: jump to a day, and turn the order of the days.
import { plainDay } from '../corpus/dates.ts'
import type { DayOfStories } from './days.ts'
import { announce } from './announcer.tsx'
import { HashLink } from './hash-link.tsx'
import { Link } from './link.tsx'
import styles from './week-days.module.css'

const order = (oldest: boolean) => (oldest ? '?order=oldest' : '?')

/** Links to each day shown, and to the other order. Turning needs script, so without it the choice is not shown. */
export const WeekDays = ({ days, oldestFirst }: { days: readonly DayOfStories[]; oldestFirst: boolean }) => (
  <div className={styles['ways']}>
    <nav aria-label="Days">
      <h2 className={styles['label']}>Jump to a day</h2>
      <ul>
        {days.map(({ date }, place) => (
          // By place: when the order turns, words change and nothing moves.
          <li key={place}>
            <HashLink id={`day-${date}`}>{plainDay(date).replace(/ \d{4}$/, '')}</HashLink>
          </li>
        ))}
      </ul>
    </nav>
    <p className={styles['order']}>
      {oldestFirst ? 'Oldest day first. ' : 'Newest day first. '}
      <Link
        to={order(!oldestFirst)}
        preventScrollReset
        onClick={() => announce(oldestFirst ? 'Newest day first' : 'Oldest day first')}
      >
        {oldestFirst ? 'Show the newest first' : 'Show the oldest first'}
      </Link>
    </p>
  </div>
)

// Ways through the timeline: jump to a day, and choose the order of the stories.
import { plainDay } from '../corpus/dates.ts'
import type { DayOfStories, WeekOrder } from './days.ts'
import { announce } from './announcer.tsx'
import { HashLink } from './hash-link.tsx'
import { Link } from './link.tsx'
import styles from './week-days.module.css'

const orders: Readonly<Record<WeekOrder, { readonly said: string; readonly show: string; readonly to: string }>> = {
  newest: { said: 'Newest day first', show: 'Show the newest first', to: '?' },
  oldest: { said: 'Oldest day first', show: 'Show the oldest first', to: '?order=oldest' },
  simple: { said: 'Short and simple first', show: 'Show short and simple first', to: '?order=simple' },
}

interface WeekDaysProps {
  readonly days: readonly DayOfStories[]
  readonly order: WeekOrder
  /** The orders there are to choose from. */
  readonly all: readonly WeekOrder[]
}

/** Links to each day shown, and to the other orders. Turning needs script, so without it the choice is not shown. */
export const WeekDays = ({ days, order, all }: WeekDaysProps) => (
  <div className={styles['ways']}>
    {order !== 'simple' && (
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
    )}
    <p className={styles['order']}>
      <span>{orders[order].said}. </span>
      {all
        .filter(other => other !== order)
        .map((other, place) => (
          // By place: the focus stays where it was pressed.
          <Link key={place} to={orders[other].to} onClick={() => announce(orders[other].said)}>
            {orders[other].show}
          </Link>
        ))}
    </p>
  </div>
)

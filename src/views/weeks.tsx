// All weeks, newest first.
import { countPeople, countStories } from '../corpus/counted.ts'
import { dayRange } from '../corpus/dates.ts'
import type { WeeksSlice } from '../corpus/slices.ts'
import { BookLink } from '../components/book-link.tsx'
import { Link } from '../components/link.tsx'
import { PageSteps } from '../components/page-steps.tsx'
import styles from '../components/list-page.module.css'
import { paths } from '../paths.ts'

/** The list of weeks. */
export const WeeksView = ({ data: { weeks, pages } }: { data: WeeksSlice }) => (
  <>
    <header className={styles['head']}>
      <h1>All weeks</h1>
      <p className={styles['lead']}>Each week is a set of stories that you can finish.</p>
    </header>
    <ul className={styles['entries']}>
      {weeks.map(week => (
        <li key={week.slug}>
          <div>
            <h2>
              <Link to={paths.week(week.slug)}>{week.title}</Link>
            </h2>
            <p>
              <time dateTime={week.start}>{dayRange(week.start, week.end)}</time>
            </p>
            <p className={styles['soft']}>
              {countStories(week.posts)} by {countPeople(week.authors)}
            </p>
          </div>
          <div>
            {week.introduction.map(text => (
              <p key={text}>{text}</p>
            ))}
            {week.posts > 0 && (
              <p>
                <BookLink week={week.slug}>The week as an EPUB book</BookLink>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
    {pages && <PageSteps pages={pages} to={paths.weeks} back="Newer weeks" on="Older weeks" />}
    {weeks.length === 0 && <p>There is no week here yet. The first folder of posts will be the first week.</p>}
  </>
)

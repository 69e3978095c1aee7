// The timeline of a week: the day in the left margin, its stories beside it, and the loom of threads on wide screens.
import { countPeople, countStories } from '../corpus/counted.ts'
import { useSearchParams } from 'react-router-dom'
import { dayRange } from '../corpus/dates.ts'
import type { WeekSlice } from '../corpus/slices.ts'
import { Day } from '../components/day.tsx'
import { daysOf, orderIn } from '../components/days.ts'
import { Follow } from '../components/follow.tsx'
import { HashLink } from '../components/hash-link.tsx'
import { useHydrated } from '../components/hydrated.ts'
import { useAskedUntilHydrated } from '../components/asked.ts'
import { ListenToWeek } from '../components/listen-lists.tsx'
import { KeepWeek } from '../components/keep-week.tsx'
import { Link } from '../components/link.tsx'
import { LoomHeads } from '../components/loom.tsx'
import { SimpleStories } from '../components/simple-stories.tsx'
import { WeekBooks, weekBooksId } from '../components/week-books.tsx'
import { WeekProgress } from '../components/progress-week.tsx'
import { ThemeLists } from '../components/theme-lists.tsx'
import { WeekDays } from '../components/week-days.tsx'
import { paths } from '../paths.ts'
import styles from './week.module.css'

const peopleIn = ({ posts }: WeekSlice): number =>
  new Set(posts.flatMap(post => post.authors.map(author => author.slug))).size

/** A week's page; also the home page, for the newest week. The order of its stories is in the address. */
export const WeekView = ({ data }: { data: WeekSlice }) => {
  const { week, posts, simple, families } = data
  const [search] = useSearchParams()
  const asked = orderIn(useHydrated() ? search.get('order') : null)
  const order = asked === 'simple' && simple.length === 0 ? 'newest' : asked
  const days = daysOf(posts, order === 'oldest')
  useAskedUntilHydrated('data-asked-order')
  return (
    <>
      <header className={styles['head']}>
        <div className={styles['words']}>
          <h1>{week.title}</h1>
          <p className={styles['count']}>
            {countStories(posts.length)} by {countPeople(peopleIn(data))}, {dayRange(week.start, week.end)}
            {week.theme !== undefined && <>. The theme of the week is {week.theme}</>}.
          </p>
          {week.introduction.map(text => (
            <p key={text}>{text}</p>
          ))}
          {families.length > 0 && (
            <p className={styles['way']}>
              <HashLink id="week-themes">Choose a story by its theme</HashLink>
            </p>
          )}
          {data.hasPaths && (
            <p className={styles['way']}>
              <Link to={paths.paths()}>Follow a path through the stories</Link>
            </p>
          )}
          {posts.length > 0 && (
            <p className={styles['way']}>
              <Link to={paths.pictures(week.slug)}>See the week in pictures</Link>
            </p>
          )}
          {posts.length > 0 && (
            <p className={styles['way']}>
              <HashLink id={weekBooksId}>Take the week with you as a book</HashLink>
            </p>
          )}
          <WeekProgress posts={posts} />
          <p data-needs-script>
            <ListenToWeek posts={posts} />
          </p>
          <WeekDays
            days={days}
            order={order}
            all={simple.length === 0 ? ['newest', 'oldest'] : ['newest', 'oldest', 'simple']}
          />
        </div>
        <LoomHeads families={families} />
      </header>
      <div className={styles['days']}>
        {order === 'simple' ? (
          <SimpleStories posts={posts} simple={simple} families={families} />
        ) : (
          days.map(day => <Day key={day.date} day={day} families={families} />)
        )}
      </div>
      {families.length > 0 && (
        <section className={styles['themes']} aria-labelledby="week-themes">
          <h2 id="week-themes" tabIndex={-1}>
            Themes that run through the week
          </h2>
          <ThemeLists families={families} level={3} />
        </section>
      )}
      <KeepWeek data={data} />
      <WeekBooks week={week.slug} posts={posts} />
      <Follow
        feeds={[
          { page: paths.home(), name: 'Feed of all stories' },
          { page: paths.week(week.slug), name: 'Feed of this week' },
        ]}
      />
    </>
  )
}

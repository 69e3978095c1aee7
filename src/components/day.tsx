// One day of the timeline: its date hung in the left margin, its stories to the right.
import { dayNumber, monthOf, weekdayOf } from '../corpus/dates.ts'
import type { FamilyRef } from '../corpus/slices.ts'
import { gapInWords } from './days.ts'
import type { DayOfStories } from './days.ts'
import { LoomRow } from './loom.tsx'
import { Story } from './story.tsx'
import { ThreadRow } from './thread-row.tsx'
import styles from './day.module.css'

const longestGap = 7

/** A day and, above it, the days before it that have no story. */
export const Day = ({ day, families }: { day: DayOfStories; families: readonly FamilyRef[] }) => {
  const names = new Map(families.map(family => [family.slug, family.name]))
  return (
    <>
      {day.gap > 0 && (
        <div className={styles['gap']} data-days={Math.min(day.gap, longestGap)}>
          <p>{gapInWords(day.gap)}</p>
          <LoomRow families={families} carried={new Set()} />
        </div>
      )}
      <section className={styles['day']} aria-labelledby={`day-${day.date}`}>
        <h2 id={`day-${day.date}`} className={styles['date']} tabIndex={-1}>
          <time dateTime={day.date}>
            <span className={styles['weekday']}>{weekdayOf(day.date)} </span>
            <span className={styles['numeral']}>{dayNumber(day.date)} </span>
            <span className={styles['month']}>{monthOf(day.date)}</span>
          </time>
        </h2>
        <div className={styles['stories']}>
          {day.posts.map(card => (
            <div key={card.slug} className={styles['row']}>
              <Story card={card} level={3}>
                <ThreadRow themes={card.themes} names={names} />
              </Story>
              <LoomRow families={families} carried={new Set(card.themes.map(theme => theme.slug))} />
            </div>
          ))}
        </div>
      </section>
    </>
  )
}

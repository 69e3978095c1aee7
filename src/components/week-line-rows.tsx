// The rows of the line of a week: each story and each event with its mark, which stands in its columns. The whole row is the link.
import { Fragment, type ReactNode } from 'react'
import { counted } from '../corpus/counted.ts'
import { daysBetween, plainDay } from '../corpus/dates.ts'
import type { LineColumn, LineEvent, LineStory } from '../corpus/picture-slices.ts'
import { whenInWords } from '../corpus/when.ts'
import { paths } from '../paths.ts'
import { careSays } from './care-words.ts'
import { Link } from './link.tsx'
import { PassageNumber } from './passage-number.tsx'

/** A mark from column to column, as wide as they are. It shows what the words beside it say, so it has no words itself. */
const Mark = ({ columns, children }: { columns: number; children: ReactNode }) => (
  <svg className="line-mark" viewBox={`0 0 ${columns} 20`} preserveAspectRatio="none" aria-hidden="true">
    {children}
  </svg>
)

/** Stories by day, and the days between them without one. */
export const StoryRows = ({ stories, columns }: { stories: readonly LineStory[]; columns: number }) => (
  <ol className="line-rows">
    {stories.flatMap(({ slug, title, date, column }, at) => {
      const before = stories[at - 1]
      const gap = before === undefined ? 0 : daysBetween(before.date, date)
      return [
        ...(gap > 0
          ? [
              <li key={`gap-${date}`} className="line-gap">
                {counted(gap, 'day')} with no story
              </li>,
            ]
          : []),
        <li key={slug} data-line-story={slug}>
          <p>
            <time className="line-when" dateTime={date}>
              {plainDay(date)}
            </time>{' '}
            <Link to={paths.post(slug)}>{title}</Link>
          </p>
          <Mark columns={columns}>
            <rect x={column} y="2" width="1" height="16" />
          </Mark>
        </li>,
      ]
    })}
  </ol>
)

const EventMark = ({ event: { from, to, start, end, inferred }, columns }: { event: LineEvent; columns: number }) => {
  // Some time before or after: an arrow that leads away from the day.
  const tip =
    from === undefined ? `${start},10 ${start + 1},3 ${start + 1},17` : `${start + 1},10 ${start},3 ${start},17`
  const isOpen = from === undefined || to === undefined
  return (
    <Mark columns={columns}>
      <g {...(inferred !== undefined && { 'data-inferred': '' })}>
        {isOpen ? <polygon points={tip} /> : <rect x={start} y="5" width={end - start + 1} height="10" />}
      </g>
    </Mark>
  )
}

interface EventsProps {
  readonly events: readonly LineEvent[]
  /** All stories of the line, by which events name theirs. */
  readonly stories: readonly LineStory[]
}

const EventRows = ({ events, stories, columns }: EventsProps & { columns: number }) => (
  <ol className="line-rows">
    {events.map(event => {
      const story = stories[event.story]
      const [first = '', ...more] = event.passages
      if (story === undefined) return null
      return (
        <li key={`${story.slug} ${event.name}`} data-line-event>
          <div>
            <div className="line-what">
              <span className="line-when">
                {whenInWords(event)}
                {event.inferred !== undefined && <i>, worked out</i>}
              </span>{' '}
              <Link to={paths.post(story.slug, first)}>{event.name}</Link>
            </div>
            <div className="line-from">
              In “{story.title}”{event.care && `. ${careSays(event.care)}`}
            </div>
            {more.length > 0 && (
              <p className="line-also">
                Also{' '}
                {more.map((id, at) => (
                  <span key={id}>
                    {at > 0 && ', '}
                    <PassageNumber post={story} id={id} name="passage" />
                  </span>
                ))}
              </p>
            )}
          </div>
          <EventMark event={event} columns={columns} />
        </li>
      )
    })}
  </ol>
)

/** What the stories tell of, by time: what began before the days that have columns of their own, and what began in them. */
export const EventParts = ({ events, stories, columns }: EventsProps & { columns: readonly LineColumn[] }) => {
  const at = columns.findIndex(({ kind }) => kind === 'day')
  const first = columns[at]?.first
  const parts = [
    { name: 'Before', inPart: events.filter(({ start }) => start < at) },
    { name: 'From', inPart: events.filter(({ start }) => start >= at) },
  ]
  return parts.map(
    ({ name, inPart }) =>
      inPart.length > 0 && (
        <Fragment key={name}>
          {first !== undefined && <h4>{`${name} ${plainDay(first)}`}</h4>}
          <EventRows events={inPart} stories={stories} columns={columns.length} />
        </Fragment>
      ),
  )
}

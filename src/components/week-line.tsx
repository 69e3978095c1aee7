// A week as a line with two clocks: the days its stories came out, and below them, in the same columns, when the things were that
// they tell of. A span of days can be chosen; the rest is then hidden, and counted.
import { dayNumber, monthOf, plainDay } from '../corpus/dates.ts'
import type { LineColumn, LinePart, LineStory } from '../corpus/picture-slices.ts'
import { useHydrated } from './hydrated.ts'
import { WeekLineBrush } from './week-line-brush.tsx'
import { WeekLineForm } from './week-line-form.tsx'
import { EventParts, StoryRows } from './week-line-rows.tsx'
import { shownIn, spanSays, useSpan } from './week-line-span.ts'
import { WeekLineTables } from './week-line-tables.tsx'

interface HeadsProps {
  readonly columns: readonly LineColumn[]
  /** The columns in which stories came out. */
  readonly marked: readonly number[]
}

/** What each column is. For the eye alone: every row says its own day. */
const Heads = ({ columns, marked }: HeadsProps) => (
  <div className="line-heads" aria-hidden="true">
    {columns.map(({ first, kind, label }, at) => (
      <span key={first} data-kind={kind} {...(marked.includes(at) && { 'data-story': '' })}>
        {kind === 'day' && (columns[at - 1]?.kind !== 'day' || dayNumber(first) === 1) && <i>{monthOf(first)}</i>}
        <b>{label}</b>
      </span>
    ))}
  </div>
)

/** Lines down from each day with a story, through all that is told of. */
const Threads = ({ columns, marked }: { columns: number; marked: readonly number[] }) => (
  <svg className="line-threads" viewBox={`0 0 ${columns} 1`} preserveAspectRatio="none" aria-hidden="true">
    {marked.map(column => (
      <line key={column} x1={column + 0.5} x2={column + 0.5} y1="0" y2="1" />
    ))}
  </svg>
)

const marksOf = (stories: readonly LineStory[]): readonly number[] => [...new Set(stories.map(({ column }) => column))]

/** What a column at the end of the line is called where the others have no names. */
const endName = (column: LineColumn | undefined): string =>
  column === undefined ? '' : column.kind === 'day' ? plainDay(column.first) : column.label

/** The line of a week. */
export const WeekLine = ({ part }: { part: LinePart }) => {
  const [span, choose] = useSpan()
  const isHydrated = useHydrated()
  const { columns, stories, events, all } = part
  const shown = shownIn(part, span)
  const marked = marksOf(stories)
  return (
    <section className="picture" aria-labelledby="days">
      <h2 id="days" tabIndex={-1}>
        The week on 2 clocks
      </h2>
      <p>The first clock shows when the stories came out. The second clock shows when the things in them happened.</p>
      <p>A full mark means that the date stands in the story. An empty mark means that the editors worked it out.</p>
      {all.stories > stories.length && (
        <p>
          You see the newest {stories.length} of {all.stories} stories.
        </p>
      )}
      {all.events > events.length && (
        <p>
          You see {events.length} of {all.events} events.
        </p>
      )}
      <div className="line-ask" data-needs-script>
        <p>Choose some days to see them alone. You can also draw a line across the days.</p>
        <WeekLineForm columns={columns} span={span} choose={choose} />
      </div>
      <div className="line">
        <div className="line-top">
          <Heads columns={columns} marked={marked} />
          {/* Its room is kept, so that nothing moves when it comes. */}
          <div className="line-room" data-needs-script>
            {isHydrated && <WeekLineBrush columns={columns} marked={marked} span={span} choose={choose} />}
          </div>
          <p className="line-ends" aria-hidden="true">
            <span>{endName(columns[0])}</span>
            <span>{endName(columns.at(-1))}</span>
          </p>
        </div>
        {/* Below what is drawn on: as its words grow, nothing moves under the hand. */}
        <div className="line-says" data-needs-script>
          <output aria-label="What you see">{spanSays(part, shown, span)}</output>
        </div>
        <Threads columns={columns.length} marked={marksOf(shown.stories)} />
        <h3>When the stories came out</h3>
        {shown.stories.length > 0 ? (
          <StoryRows stories={shown.stories} columns={columns.length} />
        ) : (
          <p>No story came out on these days.</p>
        )}
        <h3>When it happened</h3>
        {shown.events.length > 0 ? (
          <EventParts events={shown.events} stories={stories} columns={columns} />
        ) : (
          <p>No story tells of these days.</p>
        )}
      </div>
      <WeekLineTables shown={shown} stories={stories} />
    </section>
  )
}

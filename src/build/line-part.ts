// The part of a week's pictures that tells of its days: when its stories came out, and when what they tell of was.
import type { LineColumn, LineEvent, LinePart } from '../corpus/picture-slices.ts'
import type { Post, When } from '../corpus/schema.ts'
import { careIn } from '../corpus/select.ts'
import { stretchOf } from '../corpus/when.ts'
import type { Stretch } from '../corpus/when.ts'
import { byCodeUnit } from './faults.ts'
import { columnsFor } from './line-columns.ts'

/** Stories and events that the line shows: a week with more shows its newest ones, and says so. */
export const mostOnLine = { stories: 60, events: 120 } as const

/** The line of a week; none where no editor has written down an event of one of its stories. */
export const lineOf = (posts: readonly Post[]): LinePart | undefined => {
  const shown = posts.slice(-mostOnLine.stories)
  const told = shown
    .flatMap((post, story) => (post.events ?? []).map(event => ({ post, story, event })))
    .toSorted((a, b) => byTime(stretchOf(a.event), stretchOf(b.event)))
    .slice(-mostOnLine.events)
  if (told.length === 0) return undefined
  const columns = columnsFor(
    shown.map(({ date }) => date),
    told.flatMap(({ event }) => [event.from, event.to].flatMap(end => end ?? [])),
  )
  return {
    columns,
    stories: shown.map(({ slug, title, date }) => ({ slug, title, date, column: columnOf(columns, date) })),
    events: told.map(({ post, story, event }): LineEvent => {
      const care = [...new Set(event.passages.flatMap(id => careIn(post, id)))]
      return { ...event, story, ...columnsOf(columns, event), ...(care.length > 0 && { care }) }
    }),
    all: { stories: posts.length, events: posts.reduce((sum, { events = [] }) => sum + events.length, 0) },
  }
}

/** By the first day, then by the last; what was some time before a day stands at that day. */
const byTime = (a: Stretch, b: Stretch): number => byCodeUnit(startOf(a), startOf(b)) || byCodeUnit(a.last, b.last)

const startOf = ({ first, last }: Stretch): string => (first.startsWith('0000') ? last : first)

/** The column a day stands in, or the one nearest to it. */
const columnOf = (columns: readonly LineColumn[], day: string): number => {
  const at = columns.findIndex(({ last }) => last >= day)
  return at < 0 ? columns.length - 1 : at
}

/** From its first column to its last; one with an open end stands in the column of its day. */
const columnsOf = (columns: readonly LineColumn[], when: When) => {
  const { first, last } = stretchOf(when)
  const [start, end] = [columnOf(columns, first), columnOf(columns, last)]
  if (when.from === undefined) return { start: end, end }
  return { start, end: when.to === undefined ? start : end }
}

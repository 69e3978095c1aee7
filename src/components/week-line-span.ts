// The span of days that the line of a week shows: it is in the address, and nowhere else.
import { useSearchParams } from 'react-router-dom'
import { counted, countStories } from '../corpus/counted.ts'
import { dayRange, plainDay } from '../corpus/dates.ts'
import { isWithin, printSpan, readSpan } from '../corpus/day-span.ts'
import type { LineColumn, LineEvent, LinePart, LineStory } from '../corpus/picture-slices.ts'
import { noDayAfter, noDayBefore, stretchOf } from '../corpus/when.ts'
import type { Stretch } from '../corpus/when.ts'
import { useHydrated } from './hydrated.ts'

/** Stories and events with some day in a span. */
export interface LineShown {
  readonly stories: readonly LineStory[]
  readonly events: readonly LineEvent[]
}

/** What of a line lies in a span. */
export const shownIn = ({ stories, events }: LinePart, span: Stretch | undefined): LineShown => ({
  stories: stories.filter(({ date }) => isWithin(span, { first: date, last: date })),
  events: events.filter(event => isWithin(span, stretchOf(event))),
})

/** How many are shown and how many are not, in words. */
export const spanSays = (part: LinePart, shown: LineShown, span: Stretch | undefined): string => {
  const seen = `You see ${countBoth(shown.stories.length, shown.events.length)}.`
  if (span === undefined) return `All days. ${seen}`
  const hidden = countBoth(part.stories.length - shown.stories.length, part.events.length - shown.events.length)
  return `${spanInWords(span)}. ${seen} This hides ${hidden}.`
}

const countBoth = (stories: number, events: number): string =>
  `${countStories(stories)} and ${counted(events, 'event')}`

const spanInWords = ({ first, last }: Stretch): string => {
  if (first === noDayBefore) return `Up to ${plainDay(last)}`
  if (last === noDayAfter) return `From ${plainDay(first)}`
  return dayRange(first, last)
}

/** The first and the last column with a day in the span; undefined where there is none. */
export const columnsIn = (
  columns: readonly LineColumn[],
  span: Stretch | undefined,
): readonly [number, number] | undefined => {
  const [first, last] = [
    columns.findIndex(column => isWithin(span, column)),
    columns.findLastIndex(column => isWithin(span, column)),
  ]
  return first < 0 ? undefined : [first, last]
}

/** The span from one column to another, in either order; undefined where that is the whole line. */
export const spanOf = (columns: readonly LineColumn[], one: number, other: number): Stretch | undefined => {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const [first, last] = [columns[from]?.first, columns[to]?.last]
  if (first === undefined || last === undefined || (from === 0 && to === columns.length - 1)) return undefined
  return { first, last }
}

/** The span the address asks for, and the way to another. The prerendered page knows of none. */
export const useSpan = (): readonly [Stretch | undefined, (span: Stretch | undefined) => void] => {
  const [search, setSearch] = useSearchParams()
  const span = useHydrated() ? readSpan(search) : undefined
  const choose = (next: Stretch | undefined) => {
    // Whatever else the address asks for stays.
    const others = [...search].filter(([name]) => name !== 'from' && name !== 'to')
    setSearch([...others, ...printSpan(next)], { replace: true, preventScrollReset: true })
  }
  return [span, choose]
}

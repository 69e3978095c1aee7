// The columns of the line of days: a day each around the days on which stories came out, before them only the months and years
// that something points to, and one column for whatever lies between. So a week and forty years stand on one line.
import { dayAfter, dayNumber, daysBetween, monthOf, plainDay } from '../corpus/dates.ts'
import type { LineColumn } from '../corpus/picture-slices.ts'
import type { Day } from '../corpus/schema.ts'
import { firstDayOf, lastDayOf } from '../corpus/when.ts'

/** More columns than this no reader can tell apart: neighbours are joined, two by two, until there are no more. */
export const mostColumns = 48

/** How many days without anything may lie between two days that still stand in the row of days. */
const nearDays = 10

/**
 * Lays out the line.
 * @param days the days on which stories came out, in order; one at least
 * @param points the ends of what they tell of: days, months and years (`2019-07-02`, `2019-06`, `2003`)
 * @returns columns in order, with no day between two of them left out
 */
export const columnsFor = (days: readonly Day[], points: readonly string[]): readonly LineColumn[] => {
  const core = coreOf(days, points)
  const around = points
    .flatMap(point => periodOf(point, core))
    .filter(({ first, last }) => last < core.first || first > core.last)
  const periods = [...new Map(around.map(period => [period.first, period])).values()].toSorted(byFirst)
  const parts = [
    ...withoutOverlap(periods.filter(({ last }) => last < core.first)),
    ...unitsOf(core),
    ...withoutOverlap(periods.filter(({ first }) => first > core.last)),
  ]
  return joined(withGaps(parts))
}

interface Ends {
  readonly first: Day
  readonly last: Day
}

const byFirst = (a: Ends, b: Ends): number => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)

/** From the first story's day to the last one's, and on to days that are told of nearby. */
const coreOf = (days: readonly Day[], points: readonly string[]): Ends => {
  let [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const told = points.filter(point => point.length === 10).toSorted()
  for (const day of told.toReversed()) if (day < first && daysBetween(day, first) <= nearDays) first = day
  for (const day of told) if (day > last && daysBetween(last, day) <= nearDays) last = day
  return { first, last }
}

/** The month a point lies in where it is of the same year as the row of days, else its year. The whole of that year is nothing:
 * it would stand in the place of its months. */
const periodOf = (point: string, core: Ends): readonly Ends[] => {
  const year = point.slice(0, 4)
  const isNear = [core.first, core.last].some(day => day.startsWith(year))
  if (isNear && point.length === 4) return []
  const period = isNear ? point.slice(0, 7) : year
  const [first, last] = [firstDayOf(period), lastDayOf(period)]
  // A month or year that runs into the row of days ends before it.
  if (first < core.first && last >= core.first && firstDayOf(point) < core.first)
    return [{ first, last: dayAfter(core.first, -1) }]
  if (last > core.last && first <= core.last && lastDayOf(point) > core.last)
    return [{ first: dayAfter(core.last), last }]
  return [{ first, last }]
}

const withoutOverlap = (periods: readonly Ends[]): readonly LineColumn[] =>
  periods
    .filter(({ first }, at) => periods.slice(0, at).every(before => before.last < first))
    .map(({ first, last }) => ({ first, last, kind: 'stretch', label: labelOf(first, last) }))

const labelOf = (first: Day, last: Day): string => {
  if (first === last) return plainDay(first)
  if (first.slice(0, 7) === last.slice(0, 7)) return monthOf(first)
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  return from === to ? from : `${from} to ${to}`
}

/** A column for each day, or for each month or year where there would be too many. */
const unitsOf = ({ first, last }: Ends): readonly LineColumn[] => {
  const length = daysBetween(first, last) + 2
  if (length <= mostColumns) {
    const days = first === last ? [first] : Array.from({ length }, (_, at) => dayAfter(first, at))
    return days.map(day => ({ first: day, last: day, kind: 'day', label: String(dayNumber(day)) }))
  }
  const step = length <= mostColumns * 30 ? 7 : 4
  const columns: LineColumn[] = []
  for (let day = first; day <= last;) {
    const end = lastDayOf(day.slice(0, step))
    const to = end < last ? end : last
    columns.push({ first: day, last: to, kind: 'stretch', label: labelOf(day, to) })
    if (to === last) break
    day = dayAfter(to)
  }
  return columns
}

const withGaps = (columns: readonly LineColumn[]): readonly LineColumn[] =>
  columns.flatMap((column, at): readonly LineColumn[] => {
    const before = columns[at - 1]
    if (before === undefined || dayAfter(before.last) >= column.first) return [column]
    return [{ first: dayAfter(before.last), last: dayAfter(column.first, -1), kind: 'gap', label: '' }, column]
  })

const joined = (columns: readonly LineColumn[]): readonly LineColumn[] => {
  if (columns.length <= mostColumns) return columns
  const pairs = columns.flatMap((column, at): readonly LineColumn[] => {
    if (at % 2 === 1) return []
    const { first } = column
    const { last } = columns[at + 1] ?? column
    return [{ first, last, kind: 'stretch', label: labelOf(first, last) }]
  })
  return joined(pairs)
}

// The days a search can begin or end with, as a list that somebody can still choose from.
import { monthOf, plainDay } from '../corpus/dates.ts'
import type { Day } from '../corpus/schema.ts'

/** A day, a month or a year. */
export interface Stretch {
  readonly first: Day
  readonly last: Day
  readonly name: string
}

/** More than these are no list to choose from. */
const mostStretches = 60

/** The days that have stories, oldest first; where there are very many days their months, or their years. */
export const stretchesOf = (all: readonly Day[]): readonly Stretch[] => {
  const starts = (length: number) => [...new Set(all.map(day => day.slice(0, length)))].toSorted()
  if (starts(10).length <= mostStretches) return starts(10).map(day => ({ first: day, last: day, name: plainDay(day) }))
  const isFew = starts(7).length <= mostStretches
  return starts(isFew ? 7 : 4).map(start => {
    const first = `${start}-01-01`.slice(0, 10)
    return { first, last: isFew ? lastDayOf(start) : `${start}-12-31`, name: isFew ? monthOf(first) : start }
  })
}

const lastDayOf = (month: string): Day => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

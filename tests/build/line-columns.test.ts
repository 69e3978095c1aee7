// The columns of the line of days: no day of it is lost or told twice, however long it is, and there are never too many.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsFor, mostColumns } from '../../src/build/line-columns.ts'
import { dayAfter } from '../../src/corpus/dates.ts'
import { firstDayOf, lastDayOf } from '../../src/corpus/when.ts'

const dayFrom = (first: string, range: number) => fc.integer({ min: 0, max: range }).map(days => dayAfter(first, days))
const anyPoint = fc
  .tuple(dayFrom('1950-01-01', 40_000), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length))
const someDays = fc
  .tuple(dayFrom('2019-01-01', 400), fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 12 }))
  .map(([first, further]) => [first, ...further.map(days => dayAfter(first, days))].toSorted())

describe('the columns of a line', () => {
  it('follow each other with no day between, and are few', () => {
    fc.assert(
      fc.property(someDays, fc.array(anyPoint, { maxLength: 30 }), (days, points) => {
        const columns = columnsFor(days, points)
        expect(columns.length).toBeLessThanOrEqual(mostColumns)
        expect(columns.every(({ first, last }) => first <= last)).toBe(true)
        const next = columns.slice(1).map(({ first }) => first)
        expect(next).toEqual(columns.slice(0, -1).map(({ last }) => dayAfter(last)))
      }),
    )
  })

  it('hold every day with a story, and reach as far as what is told of', () => {
    fc.assert(
      fc.property(someDays, fc.array(anyPoint, { maxLength: 30 }), (days, points) => {
        const columns = columnsFor(days, points)
        const [start = '', end = ''] = [columns[0]?.first, columns.at(-1)?.last]
        for (const day of days) expect(start <= day && day <= end).toBe(true)
        // Something of every point is on the line.
        for (const point of points) expect(start <= lastDayOf(point) && firstDayOf(point) <= end).toBe(true)
      }),
    )
  })

  it('are days around the stories, before them the months and years that something points to, and what lies between', () => {
    const columns = columnsFor(['2019-07-03', '2019-07-05'], ['1975', '2003', '2004', '2019-06', '2019', '2019-07-01'])
    expect(columns.map(({ kind, label, first }) => `${kind} ${label || first}`)).toEqual([
      'stretch 1975',
      'gap 1976-01-01',
      'stretch 2003',
      'stretch 2004',
      'gap 2005-01-01',
      'stretch June 2019',
      'day 1',
      'day 2',
      'day 3',
      'day 4',
      'day 5',
    ])
  })

  it('are months where there are too many days, and years where there are too many months', () => {
    const months = columnsFor(['2019-01-15', '2020-03-02'], [])
    expect(months.map(({ label }) => label)).toHaveLength(15)
    expect(months[0]).toEqual({ first: '2019-01-15', last: '2019-01-31', kind: 'stretch', label: 'January 2019' })
    expect(columnsFor(['1990-01-15', '2020-03-02'], []).map(({ label }) => label)).toHaveLength(31)
  })
})

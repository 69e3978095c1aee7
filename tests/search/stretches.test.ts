import { describe, expect, it } from 'vitest'
import { stretchesOf } from '../../src/search/stretches.ts'

const daysFrom = (start: string, count: number, step: number) =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(start) + at * step * 86_400_000).toISOString().slice(0, 10),
  )

describe('the days to begin and end a search with', () => {
  it('are the days that have stories, each once, oldest first', () => {
    expect(stretchesOf(['2031-05-06', '2030-11-05', '2031-05-06'])).toEqual([
      { first: '2030-11-05', last: '2030-11-05', name: '5 November 2030' },
      { first: '2031-05-06', last: '2031-05-06', name: '6 May 2031' },
    ])
  })

  it('are months where there are too many days to choose from, and every day lies in one', () => {
    const days = daysFrom('2024-01-15', 100, 5)
    const months = stretchesOf(days)
    expect(months.length).toBeLessThan(20)
    expect(months[1]).toEqual({ first: '2024-02-01', last: '2024-02-29', name: 'February 2024' })
    for (const day of days) expect(months.filter(({ first, last }) => first <= day && day <= last)).toHaveLength(1)
  })

  it('are years where there are too many months', () => {
    const years = stretchesOf(daysFrom('1990-01-15', 200, 40))
    expect(years[0]).toEqual({ first: '1990-01-01', last: '1990-12-31', name: '1990' })
    expect(years.length).toBeLessThan(30)
  })
})

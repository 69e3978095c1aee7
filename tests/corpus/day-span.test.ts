// The span of days in an address: read and printed as the same, and it keeps what has a day in it and nothing else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter } from '../../src/corpus/dates.ts'
import { isWithin, printSpan, readSpan } from '../../src/corpus/day-span.ts'
import { noDayAfter, noDayBefore } from '../../src/corpus/when.ts'

const day = fc.integer({ min: 0, max: 40 }).map(at => dayAfter('2031-05-01', at))
const stretch = fc.tuple(day, day).map(days => {
  const [first = '', last = ''] = days.toSorted()
  return { first, last }
})
const daysOf = ({ first, last }: { first: string; last: string }): readonly string[] => {
  const days: string[] = []
  for (let at = first; at <= last; at = dayAfter(at)) days.push(at)
  return days
}

describe('a span of days', () => {
  it('stands in the address, and is read back from it', () => {
    const span = fc.tuple(stretch, fc.constantFrom('both', 'first', 'last')).map(([{ first, last }, ends]) => ({
      first: ends === 'last' ? noDayBefore : first,
      last: ends === 'first' ? noDayAfter : last,
    }))
    fc.assert(
      fc.property(span, one => {
        expect(readSpan(printSpan(one))).toEqual(one)
      }),
    )
    expect(printSpan({ first: '2019-07-05', last: '2019-07-12' }).toString()).toBe('from=2019-07-05&to=2019-07-12')
    expect(printSpan(undefined).toString()).toBe('')
  })

  it('is turned where its ends stand the wrong way round', () => {
    const read = readSpan(new URLSearchParams('from=2019-07-12&to=2019-07-05'))
    expect(read).toEqual({ first: '2019-07-05', last: '2019-07-12' })
  })

  it('is none where the address names no day', () => {
    for (const asked of ['', 'from=&to=', 'from=yesterday', 'to=2019-02-30'])
      expect(readSpan(new URLSearchParams(asked))).toBeUndefined()
  })

  it('holds a stretch just when they share a day', () => {
    fc.assert(
      fc.property(stretch, stretch, (span, other) => {
        const days = new Set(daysOf(span))
        return isWithin(span, other) === daysOf(other).some(one => days.has(one))
      }),
    )
  })

  it('holds everything where there is none', () => {
    fc.assert(fc.property(stretch, other => isWithin(undefined, other)))
  })
})

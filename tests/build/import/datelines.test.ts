// Lines that are dates, and lines that only look like one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWeekdayOf, parseDateline, sayLike } from '../../../src/build/import/datelines.ts'
import { tokens } from '../../../src/build/import/words.ts'
import { longDay, plainDay } from '../../../src/corpus/dates.ts'

describe('a dateline', () => {
  it.each([
    'Friday, 14 March 2031',
    'Friday\u00a014 March 2031',
    'Fri 14 Mar 2031',
    '14 March 2031',
    '14th of March, 2031',
    'March 14, 2031',
    'FRIDAY, MARCH 14, 2031',
    '2031-03-14',
  ])('“%s” is the 14th of March', line => {
    expect(parseDateline(line)).toMatchObject({ kind: 'day', day: '2031-03-14' })
  })

  it.each([
    'Friday saw the launch of a kite',
    'Friday',
    'March 2031',
    '14 Marching 2031',
    'On 14 March 2031',
    'Fridge, 14 March 2031',
    '14 March 2031 was fine',
    '',
  ])('is not what “%s” is', line => {
    expect(parseDateline(line)).toBeUndefined()
  })

  it.each(['14 March', 'Friday, March 14'])('“%s” has no year, and none is guessed', line => {
    expect(parseDateline(line)).toEqual({ kind: 'no-year' })
  })

  it.each(['30 February 2031', '2031-02-30', '3/4/2031', '03.04.31'])('“%s” is told to be wrong', line => {
    expect(parseDateline(line)?.kind).toBe('wrong')
  })

  it('knows a weekday that does not fit its day', () => {
    expect(isWeekdayOf('Fri', '2031-03-14')).toBe(true)
    expect(isWeekdayOf('Monday', '2031-03-14')).toBe(false)
  })

  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  const shapes = [longDay, plainDay, (one: string) => one]

  it('of any day, in any shape, is read as that day and said again in the same words', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...shapes), (one, shape) => {
        expect(parseDateline(shape(one))).toMatchObject({ kind: 'day', day: one })
        expect(sayLike(shape(one), one)).toEqual(tokens(shape(one)))
      }),
    )
  })

  it('said from another day has other words', () => {
    expect(sayLike('Friday, 14 March 2031', '2031-03-15')).toEqual(['Saturday', '15', 'March', '2031'])
    expect(sayLike('14th April 2031', '2032-05-14')).toEqual(['14th', 'May', '2032'])
  })
})

// A day must be the same day for every reader, so the machine's own zone and language must not show.
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayRange, daysBetween, isDay, plainDay } from '../../src/corpus/dates.ts'

const dayLength = 86_400_000
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const after = (day: string, days: number) => new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
const fromPlain = (text: string) => new Date(Date.parse(`${text} 00:00 UTC`)).toISOString().slice(0, 10)

describe('a day', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    process.env['TZ'] = zone ?? 'UTC'
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'])('is the same day in %s', async place => {
    process.env['TZ'] = place
    // The zone is looked up when the file is read, so it is read anew.
    vi.resetModules()
    const { dayNumber, longDay, monthOf, ...dates } = await import('../../src/corpus/dates.ts')
    expect(longDay('2031-05-06')).toBe('Tuesday 6 May 2031')
    expect(dates.plainDay('2031-05-06')).toBe('6 May 2031')
    expect(monthOf('2031-05-06')).toBe('May 2031')
    expect(dayNumber('2031-05-06')).toBe(6)
  })

  it('reads back from its plain form as the same day', () => {
    fc.assert(fc.property(anyDay, day => fromPlain(plainDay(day)) === day))
  })

  it('is a day when it stands in the calendar', () => {
    fc.assert(fc.property(anyDay, day => isDay(day)))
    expect(isDay('2028-02-29')).toBe(true)
  })

  it.each(['2019-02-29', '2019-13-01', '2019-00-10', '2019-7-5', '2019-07-05T00:00', ' 2019-07-05', '', 'today'])(
    'is none when it is written %j',
    text => expect(isDay(text)).toBe(false),
  )
})

describe('the days between two days', () => {
  it('belong to neither of them', () => {
    expect(daysBetween('2031-05-08', '2031-05-12')).toBe(3)
    expect(daysBetween('2031-05-08', '2031-05-09')).toBe(0)
    expect(daysBetween('2031-05-08', '2031-05-08')).toBe(0)
  })

  it('count the same over months, leap days and the change of clocks', () => {
    fc.assert(fc.property(anyDay, fc.nat(2000), (day, n) => daysBetween(day, after(day, n + 1)) === n))
  })
})

describe('a range of days', () => {
  it('says month and year once where both ends share them', () => {
    expect(dayRange('2031-05-05', '2031-05-11')).toBe('5 to 11 May 2031')
    expect(dayRange('2031-04-28', '2031-05-04')).toBe('28 April to 4 May 2031')
    expect(dayRange('2030-12-30', '2031-01-05')).toBe('30 December 2030 to 5 January 2031')
    expect(dayRange('2031-05-05', '2031-05-05')).toBe('5 May 2031')
  })

  it('always holds both of its ends', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), (start, days) => {
        const end = after(start, days)
        const [from = '', to = from] = dayRange(start, end).split(' to ')
        const [, month = '', year = ''] = to.split(' ')
        const [day, ownMonth = month, ownYear = year] = from.split(' ')
        expect([fromPlain(`${day} ${ownMonth} ${ownYear}`), fromPlain(to)]).toEqual([start, end])
      }),
    )
  })
})

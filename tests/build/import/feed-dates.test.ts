// The day of a post: what its author's clock showed, never a guess.
import { describe, expect, it } from 'vitest'
import { dayReader, isZone } from '../../../src/build/import/feed-dates.ts'

const day = (text: string, zone?: string) => dayReader(zone)({ text })

describe('a date in a feed', () => {
  it('is the day its author saw, whatever day it was in Greenwich', () => {
    const days = [
      ['Mon, 01 Jul 2019 23:30:00 -0700', '2019-07-01'],
      ['1 Jul 19 00:10 EST', '2019-07-01'],
      ['Tue, 2 July 1996 00:10:00 +1200 (NZST)', '1996-07-02'],
      ['2019-07-01T00:10:00+12:00', '2019-07-01'],
      ['2019-07-01T23:50:00.123-0700', '2019-07-01'],
      ['2019-07-01 23:50:00', '2019-07-01'],
      ['20190701T2350', '2019-07-01'],
      ['2019-07-01', '2019-07-01'],
      ['20190701', '2019-07-01'],
      [' 01 Jan 99 10:00 GMT ', '1999-01-01'],
    ] as const
    for (const [text, expected] of days) expect([text, day(text).day]).toEqual([text, expected])
  })

  it('in Greenwich time hangs on the zone, and the zone settles it', () => {
    for (const text of ['2019-07-01T23:30:00Z', 'Mon, 01 Jul 2019 23:30:00 GMT', 'Mon, 01 Jul 2019 23:30:00 +0000']) {
      expect(day(text)).toEqual({ day: '2019-07-01', hangs: true })
      expect(day(text, 'Europe/London')).toEqual({ day: '2019-07-02', hangs: false })
      expect(day(text, 'America/New_York')).toEqual({ day: '2019-07-01', hangs: false })
    }
    expect(dayReader('Asia/Tokyo')({ text: '2019-07-01T23:30:00+00:00', isOwn: true })).toEqual({
      day: '2019-07-01',
      hangs: false,
    })
  })

  it('that names no day is none', () => {
    expect(day('')).toEqual({})
    const none = [
      '2019',
      '2019-07',
      '0000-00-00 00:00:00',
      '2019-02-30',
      '2019-07-01T25:00:00',
      'yesterday',
      '01/07/2019',
      '1 Foo 2019',
      ' 1'.repeat(1_000_000),
    ]
    for (const text of none)
      expect([text.slice(0, 20), day(text).day, day(text).odd?.includes('cannot be read')]).toEqual([
        text.slice(0, 20),
        undefined,
        true,
      ])
  })

  it('in a year no blog was written in is none', () => {
    for (const text of ['1970-01-01T00:00:00Z', '01 Jan 2999 10:00 GMT']) {
      expect(day(text).day).toBeUndefined()
      expect(day(text).odd).toContain('cannot be right')
    }
  })

  it('knows zones by their names', () => {
    expect([isZone('Europe/London'), isZone('Europe/Atlantis')]).toEqual([true, false])
  })
})

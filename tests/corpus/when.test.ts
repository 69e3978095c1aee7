// When something was, as an editor writes it: read as it was meant, in days that exist, and told back in words.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, isDay } from '../../src/corpus/dates.ts'
import { firstDayOf, lastDayOf, parseWhen, stretchOf, whenInWords, wordsOfPart } from '../../src/corpus/when.ts'

const anyPart = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => date.toISOString().slice(0, length))

const isForward = (a: string, b: string) => a !== b && firstDayOf(a) <= firstDayOf(b) && lastDayOf(a) <= lastDayOf(b)

describe('a year, a month or a day', () => {
  it('begins and ends on days that exist, and ends just before the next begins', () => {
    fc.assert(
      fc.property(anyPart, part => {
        const [first, last] = [firstDayOf(part), lastDayOf(part)]
        const next = dayAfter(last)
        return isDay(first) && isDay(last) && first.startsWith(part) && last.startsWith(part) && !next.startsWith(part)
      }),
    )
    expect(lastDayOf('2028-02')).toBe('2028-02-29')
    expect(lastDayOf('2019-02')).toBe('2019-02-28')
  })

  it('is looked for in a text piece by piece', () => {
    expect(['2019', '2019-06', '2019-06-05'].map(wordsOfPart)).toEqual([
      ['2019'],
      ['2019', 'June'],
      ['2019', 'June', '5'],
    ])
  })
})

describe('when something was', () => {
  it('is read as it is written, alone or as two with “to” between', () => {
    fc.assert(
      fc.property(anyPart, anyPart, fc.boolean(), (one, other, isAbout) => {
        const about = isAbout ? 'about ' : ''
        const told = { ...(isAbout && { about: true }) }
        expect(parseWhen(about + one)).toEqual({ from: one, to: one, ...told })
        const range = parseWhen(`${about}${one} to ${other}`)
        expect(range).toEqual(isForward(one, other) ? { from: one, to: other, ...told } : undefined)
        expect(parseWhen(`before ${one}`)).toEqual({ to: one })
        expect(parseWhen(`after ${one}`)).toEqual({ from: one })
      }),
    )
  })

  it('is nothing but that, whatever is written', () => {
    const sign = fc.constantFrom('2019', '-', '02', '29', '31', ' to ', 'about ', 'before ', 'after ', ' ', '13', '/')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 9 }), signs => {
        const when = parseWhen(signs.join(''))
        if (when === undefined) return
        const { first, last } = stretchOf(when)
        expect([isDay(first), isDay(last), first <= last]).toEqual([true, true, true])
        expect(whenInWords(when)).not.toMatch(/Invalid|undefined/)
      }),
    )
  })

  it.each([
    '',
    '2019-02-29',
    '2019-13',
    '19',
    '2019 to',
    '2019 to 2018',
    '2019 to 2019',
    'before 2018 to 2019',
    'soon',
  ])('is not %j', text => expect(parseWhen(text)).toBeUndefined())

  it.each([
    ['2019-07-02', '2 July 2019'],
    ['2019-06', 'June 2019'],
    ['about 2003 to 2019', 'about 2003 to 2019'],
    ['2019-01 to 2019-02', 'January to February 2019'],
    ['about 2018-12 to 2019-01', 'about December 2018 to January 2019'],
    ['2019-07-01 to 2019-07-12', '1 to 12 July 2019'],
    ['2014 to 2019-07', '2014 to July 2019'],
    ['before 2019-07-15', 'before 15 July 2019'],
    ['after 2019', 'after 2019'],
  ])('%s is told as “%s”', (written, told) => {
    expect(whenInWords(parseWhen(written) ?? {})).toBe(told)
  })
})

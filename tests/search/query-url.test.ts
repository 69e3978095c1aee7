import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { voices } from '../../src/corpus/voices.ts'
import {
  asksSomething,
  editions,
  emptySearch,
  isFiltered,
  lengths,
  readSearch,
  writeSearch,
  type SearchState,
} from '../../src/search/query-url.ts'

const known = {
  themes: new Set(['flying', 'night']),
  authors: new Set(['author-one', 'author-two']),
  organisations: new Set(['kite-club']),
  weeks: new Set(['kite-week', 'lamp-week']),
}
const read = (query: string) => readSearch(new URLSearchParams(query), known)

describe('the address of a search', () => {
  it('reads the promised parameters, repeated ones as several values', () => {
    expect(
      read(
        'q=a+kite&theme=night&theme=flying&author=author-one&organisation=kite-club&week=kite-week&from=2031-05-06&to=2031-05-07&voice=staff&edition=retold&minutes=short&minutes=long&sort=oldest&show=40',
      ),
    ).toEqual({
      q: 'a kite',
      themes: ['night', 'flying'],
      authors: ['author-one'],
      organisations: ['kite-club'],
      weeks: ['kite-week'],
      voices: ['staff'],
      editions: ['retold'],
      minutes: ['short', 'long'],
      show: 40,
      from: '2031-05-06',
      to: '2031-05-07',
      sort: 'oldest',
    })
  })

  it('leaves out what nobody offers, days that do not exist, and empty fields of the form', () => {
    expect(read('theme=__proto__&author=x&week=&from=2031-02-30&to=&voice=toString&sort=worst&other=1')).toEqual(
      emptySearch,
    )
  })

  it('shows as many stories as asked for, within reason, and never fewer than at first', () => {
    expect(read('show=60').show).toBe(60)
    expect(read('show=3')).toEqual(emptySearch)
    expect(read('show=-1e9')).toEqual(emptySearch)
    expect(read('show=999999').show).toBe(2000)
  })

  it('names a value once, and puts days the wrong way round right', () => {
    expect(read('theme=night&theme=night&from=2031-05-07&to=2031-05-06')).toEqual({
      ...emptySearch,
      themes: ['night'],
      from: '2031-05-06',
      to: '2031-05-07',
    })
  })

  it.each(['themes', 'authors', 'organisations', 'weeks', 'voices', 'editions', 'minutes'] as const)(
    'is filtered where the list of %s has something in it',
    list => {
      expect(isFiltered({ ...emptySearch, [list]: ['x'] })).toBe(true)
      expect(asksSomething({ ...emptySearch, [list]: ['x'] })).toBe(true)
    },
  )

  it('is filtered by either day, and by neither words, order nor length', () => {
    expect(isFiltered({ ...emptySearch, from: '2031-05-06' })).toBe(true)
    expect(isFiltered({ ...emptySearch, to: '2031-05-06' })).toBe(true)
    expect(isFiltered({ ...emptySearch, q: 'kite', sort: 'newest', show: 40 })).toBe(false)
    expect([asksSomething({ ...emptySearch, q: ' a ' }), asksSomething(emptySearch)]).toEqual([true, false])
  })

  it('has a question of one line, cut to its longest', () => {
    expect(read(`q=${'a'.repeat(501)}`).q).toBe('a'.repeat(500))
    expect(read('q=a%0A%09b%00c').q).toBe('a b c')
  })

  it('offers more stories than at first, an order of two, and days one by one', () => {
    expect([read('show=20').show, read('show=21').show, read('show=2001').show, read('show=1234567').show]).toEqual([
      undefined,
      21,
      2000,
      undefined,
    ])
    expect([read('show=+30').show, read('show=30x').show]).toEqual([undefined, undefined])
    expect([read('sort=newest').sort, read('sort=oldest').sort]).toEqual(['newest', 'oldest'])
    expect(read('from=2031-05-07')).toStrictEqual({ ...emptySearch, from: '2031-05-07' })
    expect(read('to=2031-05-07')).toStrictEqual({ ...emptySearch, to: '2031-05-07' })
    expect(read('minutes=long&minutes=short&minutes=medium').minutes).toEqual(['short', 'medium', 'long'])
    expect(read('edition=summary&edition=original').editions).toEqual(['original', 'summary'])
  })

  it('is written in the order it is read, every part under its name', () => {
    const whole: SearchState = {
      q: 'a kite',
      themes: ['night', 'flying'],
      authors: ['author-one'],
      organisations: ['kite-club'],
      weeks: ['kite-week'],
      voices: ['staff'],
      editions: ['retold'],
      minutes: ['short'],
      from: '2031-05-06',
      to: '2031-05-07',
      sort: 'oldest',
      show: 40,
    }
    expect(writeSearch(whole).toString()).toBe(
      'q=a+kite&theme=night&theme=flying&author=author-one&organisation=kite-club&week=kite-week&voice=staff&' +
        'edition=retold&minutes=short&from=2031-05-06&to=2031-05-07&sort=oldest&show=40',
    )
  })

  it('writes nothing for an empty search', () => {
    expect(writeSearch(emptySearch).toString()).toBe('')
  })

  it('knows whether anything is asked; blanks and an order ask for nothing', () => {
    expect(asksSomething({ ...emptySearch, q: '  ', sort: 'newest' })).toBe(false)
    expect(asksSomething({ ...emptySearch, to: '2031-05-06' })).toBe(true)
  })

  const day = fc.constantFrom('2031-05-05', '2031-05-06', '2031-05-07')
  const search: fc.Arbitrary<SearchState> = fc.record({
    q: fc.string({ maxLength: 40 }),
    themes: fc.subarray([...known.themes]),
    authors: fc.subarray([...known.authors]),
    organisations: fc.subarray([...known.organisations]),
    weeks: fc.subarray([...known.weeks]),
    voices: fc.subarray([...voices]),
    editions: fc.subarray([...editions]),
    minutes: fc.subarray([...lengths]),
  })

  it('brings any search back as it was', () => {
    fc.assert(
      fc.property(search, fc.option(fc.tuple(day, day)), (asked, days) => {
        const [from, to] = (days ?? []).toSorted()
        const whole: SearchState = { ...asked, ...(from && { from }), ...(to && { to }) }
        expect(read(writeSearch(whole).toString())).toEqual(whole)
      }),
    )
  })

  it('reads any address at all', () => {
    const name = fc.constantFrom('q', 'theme', 'from', 'to', 'voice', 'sort', 'show', 'minutes', 'x')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 10 }), pairs => {
        const asked = readSearch(new URLSearchParams(pairs), known)
        expect(read(writeSearch(asked).toString())).toEqual(asked)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formOf, keyOf, placeOf, readForm } from '../../../src/search/archive/text-key.ts'

const place = fc.record({ post: fc.nat(2 ** 20), passage: fc.integer({ min: -1, max: 2000 }), form: fc.nat(900) })

describe('keys of texts', () => {
  it('tell their place', () => {
    fc.assert(
      fc.property(place, one => {
        expect(placeOf(keyOf(one))).toEqual(one)
      }),
    )
  })

  it('sort by post, and put title and names before the passages', () => {
    const [title, last, next] = [
      keyOf({ post: 3, passage: -1, form: 900 }),
      keyOf({ post: 3, passage: 2000, form: 2 }),
      keyOf({ post: 4, passage: -1, form: 0 }),
    ]
    expect([next, last, title].toSorted((a, b) => a - b)).toEqual([title, last, next])
  })

  it('say what a text is', () => {
    const point = { passage: 2, source: 'summary', kind: 'list-item' } as const
    expect(readForm(2, formOf(point, 3))).toEqual({ source: 'summary', kind: 'list-item', ordinal: 3 })
    const name = { passage: -1, source: 'organisation' } as const
    expect(readForm(-1, formOf(name, 1))).toEqual({ source: 'organisation', ordinal: 1 })
  })

  it('are refused beyond what they can tell apart', () => {
    expect(() => keyOf({ post: 0, passage: 2 ** 15, form: 0 })).toThrow('too many passages')
    expect(() => keyOf({ post: 0, passage: 2 ** 15 - 1, form: 0 })).toThrow('too many passages')
    expect(() => keyOf({ post: 0, passage: 0, form: 2 ** 10 })).toThrow('too many passages')
    const most = { post: 0, passage: 2 ** 15 - 2, form: 2 ** 10 - 1 }
    expect(placeOf(keyOf(most))).toEqual(most)
  })
})

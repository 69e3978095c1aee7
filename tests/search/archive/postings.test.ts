import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPostings, readRuns, writePostings, writeRuns } from '../../../src/search/archive/postings.ts'
import { keyOf } from '../../../src/search/archive/text-key.ts'

const place = fc.record({ post: fc.nat(2 ** 20), passage: fc.integer({ min: -1, max: 2000 }), form: fc.nat(900) })

describe('places of a word', () => {
  it('read back as they were written', () => {
    const at = fc.uniqueArray(fc.nat(400), { minLength: 1 }).map(list => list.toSorted((a, b) => a - b))
    const texts = fc.uniqueArray(fc.record({ place, length: fc.nat(500), at }), { selector: one => keyOf(one.place) })
    fc.assert(
      fc.property(texts, list => {
        const posted = list
          .map(one => ({ key: keyOf(one.place), length: one.length, at: one.at }))
          .toSorted((a, b) => a.key - b.key)
        const { keys, lengths, from, places } = readPostings(writePostings(posted))
        const read = keys.map((key, n) => ({ key, length: lengths[n], at: places.slice(from[n], from[n + 1]) }))
        expect(read).toEqual(posted)
      }),
    )
  })

  it('of everyday words keep how much they are worth', () => {
    const run = { key: keyOf({ post: 7, passage: 2, form: 1 }), size: 40, from: 3, length: 2, worth: 0.4 }
    expect(readRuns(writeRuns([run, { ...run, from: 9, worth: 1 }]))).toEqual([run, { ...run, from: 9, worth: 1 }])
  })
})

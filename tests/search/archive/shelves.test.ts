import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords, shelfOf, startOf, writeWords } from '../../../src/search/archive/shelves.ts'

describe('shelves', () => {
  const word = fc.stringMatching(/^[a-zé0-9]{1,12}$/)

  it('give back their words', () => {
    fc.assert(
      fc.property(fc.array(word), list => {
        expect(readWords(writeWords(list))).toEqual(list)
      }),
    )
  })

  it('are found by where they begin', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), fc.nat(), (list, n) => {
        const sorted = list.toSorted((a, b) => (a < b ? -1 : 1))
        const starts = sorted.map((one, at) => startOf(one, sorted[at - 1] ?? ''))
        const at = n % sorted.length
        expect(shelfOf(starts, sorted[at] ?? '')).toBe(at)
      }),
    )
  })
})

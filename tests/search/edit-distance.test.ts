import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/search/edit-distance.ts'

describe('the distance between two words', () => {
  it.each([
    ['kite', 'kite', 0],
    ['kite', 'kit', 1],
    ['kite', 'kites', 1],
    ['kite', 'bite', 1],
    ['kite', 'ktie', 1],
    ['lantern', 'lentirn', 2],
  ])('from %s to %s is %i slips', (a, b, slips) => {
    expect(editDistance(a, b, 2)).toBe(slips)
  })

  it('stops counting above the most that is forgiven', () => {
    expect(editDistance('kite', 'lantern', 2)).toBe(3)
    expect(editDistance('abcdef', 'uvwxyz', 1)).toBe(2)
  })

  it('is the same both ways and zero only between equals', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 7)).toBe(editDistance(b, a, 7))
        expect(editDistance(a, b, 7) === 0).toBe(a === b)
      }),
    )
  })
})

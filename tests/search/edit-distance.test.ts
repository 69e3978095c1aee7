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

  it('is what the whole table says, up to the most that is forgiven', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(most + 1, wholeTable(a, b)))
      }),
      { numRuns: 500 },
    )
  })
})

/** The distance by every cell of the table. */
const wholeTable = (a: string, b: string): number => {
  const known = new Map<string, number>()
  const upTo = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const before = known.get(`${i} ${j}`)
    if (before !== undefined) return before
    const same = a[i - 1] === b[j - 1] ? 0 : 1
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    const swapped = isSwap ? upTo(i - 2, j - 2) + 1 : Infinity
    const least = Math.min(upTo(i - 1, j) + 1, upTo(i, j - 1) + 1, upTo(i - 1, j - 1) + same, swapped)
    known.set(`${i} ${j}`, least)
    return least
  }
  return upTo(a.length, b.length)
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumbers, writeNumbers } from '../../../src/search/archive/numbers.ts'

const number = fc.oneof(fc.nat(70), fc.nat(5000), fc.maxSafeNat())

describe('numbers', () => {
  it('read back as they were written, however large', () => {
    fc.assert(
      fc.property(fc.array(number), list => {
        expect(readNumbers(writeNumbers(list))).toEqual(list)
      }),
    )
  })

  it('go into JSON letter for letter', () => {
    fc.assert(
      fc.property(fc.array(number), list => {
        const text = writeNumbers(list)
        expect(JSON.stringify(text)).toBe(`"${text}"`)
      }),
    )
  })

  it('are refused where something else stands, or where they break off', () => {
    expect(() => readNumbers('!"!')).toThrow('expected a number at letter 1')
    expect(() => readNumbers('é')).toThrow('expected a number')
    expect(() => readNumbers(writeNumbers([5000]).slice(0, -1))).toThrow('breaks off')
  })
})

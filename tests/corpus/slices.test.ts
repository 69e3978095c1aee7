// A slice names its kind; whatever else comes over the wire under its name is none.
import { describe, expect, it } from 'vitest'
import { isSlice } from '../../src/corpus/slices.ts'

describe('a slice', () => {
  it('is known by its kind', () => {
    expect(isSlice('about', { kind: 'about' })).toBe(true)
    expect(isSlice('about', { kind: 'addresses' })).toBe(false)
  })

  it.each([undefined, null, 'about', 7, [], {}, { kind: null }, () => 'about'])('is not %j', value => {
    expect(isSlice('about', value)).toBe(false)
  })
})

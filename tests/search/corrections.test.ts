import { describe, expect, it } from 'vitest'
import { corrected, insistedOn } from '../../src/search/corrections.ts'

describe('insisting on a word', () => {
  it.each([
    ['tokanism', '"tokanism"'],
    ['tokanism tokanism', '"tokanism" "tokanism"'],
    ['“tokanism” tokanism', '"tokanism" "tokanism"'],
    ['starkers stark', 'starkers "stark"'],
    ['kite or stark paper', 'kite or "stark" paper'],
    ['a stark-naked -stark', 'a "stark" -naked -stark'],
    ['author:stark kite', '"stark" kite'],
  ])('puts it in quotation marks wherever it stands alone: %s', (q, expected) => {
    expect(insistedOn(q, q.includes('stark') ? 'stark' : 'tokanism')).toBe(expected)
  })

  it('leaves a question that has not the word', () => {
    expect(insistedOn('author:one "a kite" or lamp', 'stark')).toBe('author:one "a kite" or lamp')
  })
})

describe('a question as it was understood', () => {
  it('has the other word in place of each, but not within phrases and other words', () => {
    expect(corrected('starkers stark "stark"', 'stark', 'start')).toBe('starkers start "stark"')
  })
})

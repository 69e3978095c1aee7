// Words that were picked out hold what they are and a little of what stands around.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteFrom } from '../../src/reading/quoted.ts'

describe('picked words', () => {
  it('are without the spaces at either end, and know 32 letters before and after', () => {
    const text = `${'a'.repeat(40)} the red kite ${'b'.repeat(40)}`
    expect(quoteFrom(text, 40, 54)).toEqual({
      quote: 'the red kite',
      prefix: `${'a'.repeat(31)} `,
      suffix: ` ${'b'.repeat(31)}`,
      start: 41,
    })
    expect(quoteFrom(text, 40, 41)).toBeUndefined()
    expect(quoteFrom(text, 200, 300)).toBeUndefined()
  })

  it('stand in the text where they say, between what they say, with no half letters at the outer ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(120), fc.nat(40), (text, start, length) => {
        const quoted = quoteFrom(text, start, start + length)
        if (quoted === undefined) return
        const { quote, prefix, suffix, start: at } = quoted
        expect(text.slice(at - prefix.length, at + quote.length + suffix.length)).toBe(prefix + quote + suffix)
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32)
        expect(prefix.length).toBeGreaterThanOrEqual(Math.min(at, 31))
        expect([prefix.slice(0, 1), suffix.slice(-1)].join(' ')).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
      }),
    )
  })
})

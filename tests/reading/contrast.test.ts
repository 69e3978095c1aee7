import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOf, readableText } from '../../src/reading/contrast.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)

describe('the contrast of two colours', () => {
  // Known pairs: black on white, and greys at the limits of WCAG 2.2, AA and AAA.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#595959', '#ffffff', 7],
    ['#ff0000', '#ff0000', 1],
  ])('of %s on %s is %d to 1', (one, other, wanted) => {
    expect(contrastOf(one, other)).toBeCloseTo(wanted, 1)
    expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  })

  it('of a text that was mended is 7 to 1 wherever that can be, and the text is left alone where it was so already', () => {
    fc.assert(
      fc.property(colour, colour, (text, paper) => {
        const best = Math.max(contrastOf('#000000', paper), contrastOf('#ffffff', paper))
        const mended = readableText(text, paper, 7)
        expect(contrastOf(mended, paper)).toBeGreaterThanOrEqual(Math.min(7, best))
        expect(mended === text || contrastOf(text, paper) < 7).toBe(true)
      }),
    )
  })
})

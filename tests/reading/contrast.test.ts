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
    ['#ff0000', '#ffffff', 3.998],
    ['#00ff00', '#ffffff', 1.372],
    ['#0000ff', '#ffffff', 8.592],
    // Below and above where the curve of sRGB begins.
    ['#0a0a0a', '#000000', 1.0607],
    ['#0b0b0b', '#000000', 1.0669],
    ['#123456', '#fedcba', 9.787],
  ])('of %s on %s is %d to 1', (one, other, wanted) => {
    expect(contrastOf(one, other)).toBeCloseTo(
      wanted,
      Number.isInteger(wanted) ? 1 : String(wanted).split('.')[1]?.length,
    )
    expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  })

  it('is mended by the first step that is enough, whether to black or to white', () => {
    expect(readableText('#777777', '#ffffff', 4.5)).toBe('#757575')
    expect(readableText('#336699', '#000000', 4.5)).toBe('#4d79a6')
    expect(readableText('#ff0000', '#ffffff', 7)).toBe('#b30000')
    expect(readableText('#808080', '#ffffff', 21)).toBe('#000000')
    expect(readableText('#808080', '#000000', 21)).toBe('#ffffff')
  })

  it('is enough where it is just what is wanted', () => {
    expect(readableText('#336699', '#ffffff', contrastOf('#336699', '#ffffff'))).toBe('#336699')
  })

  it('is the stronger of black and white where nothing reaches what is wanted', () => {
    expect(readableText('#777777', '#808080', 15)).toBe('#000000')
    expect(readableText('#777777', '#707070', 15)).toBe('#ffffff')
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

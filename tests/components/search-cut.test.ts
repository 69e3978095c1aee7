import { describe, expect, it } from 'vitest'
import { cutWords, quoted } from '../../src/components/search-cut.ts'

describe('words told to a reader', () => {
  it.each([
    ['kite', 'kite'],
    ['  a  red kite ', 'a red kite'],
    ['y'.repeat(40), 'y'.repeat(40)],
    [`a ${'y'.repeat(41)} b`, `a ${'y'.repeat(40)}… b`],
  ])('are whole, but for overlong ones: %s', (text, told) => expect(cutWords(text)).toBe(told))

  it.each([
    ['kite', '“kite”'],
    ['"red kite" wind', '"red kite" wind'],
    ['“red kite”', '“red kite”'],
    [`${'kite '.repeat(20)}`, `“${'kite '.repeat(12)}…”`],
  ])('stand in marks, once: %s', (q, told) => expect(quoted(q)).toBe(told))
})

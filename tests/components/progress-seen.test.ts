// How far somebody has read: what they have come past, and never the end before there was time for it.
import { describe, expect, it } from 'vitest'
import { seenIn, timeToRead } from '../../src/components/progress-seen.ts'

/** Four texts of 100, 100, 200 and 100 letters, each 500 pixels high, with the page scrolled so far. */
const texts = (scrolled: number) =>
  [100, 100, 200, 100].map((length, at) => ({
    passage: `p${at + 1}`,
    length,
    top: at * 500 - scrolled,
    bottom: (at + 1) * 500 - scrolled,
  }))

describe('where a reader is', () => {
  it.each([
    [0, 'p1', 0.2],
    [179, 'p1', 0.2],
    [200, 'p2', 0.4],
    [700, 'p3', 0.8],
  ])('is, %i pixels down, passage %s, with %d of the letters behind them', (scrolled, passage, share) => {
    expect(seenIn(texts(scrolled), 800, true)).toEqual({ passage, share })
  })

  it('is the end only when there was time to read', () => {
    expect(seenIn(texts(1200), 800, true)).toEqual({ passage: 'p4', share: 1 })
    expect(seenIn(texts(1200), 800, false)).toEqual({ passage: 'p4', share: 0.95 })
  })

  it('is nowhere without a text, and at the first of texts that are still below', () => {
    expect(seenIn([], 800, true)).toBeUndefined()
    expect(seenIn(texts(-2000), 800, true)).toEqual({ passage: 'p1', share: 0 })
  })
})

describe('the time it takes', () => {
  it('is half of what the story says, and of a story begun only for the rest', () => {
    expect(timeToRead(4, 0)).toBe(120)
    expect(timeToRead(4, 0.75)).toBe(30)
    expect(timeToRead(4, 1)).toBe(0)
  })
})

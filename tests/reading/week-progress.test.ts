// How far through a week a reader is, in numbers and in a plain line.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekProgress } from '../../src/reading/week-progress.ts'

const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(slug => ({ slug, minutes: 2 }))
const placesOf = (shares: Readonly<Record<string, number>>) =>
  new Map(
    Object.entries(shares).map(([post, share]) => [
      post,
      { post, passage: 'p1', edition: 'retold', share, at: '2031-05-06T09:30:00.000Z', read: share === 1 } as const,
    ]),
  )

describe('the progress through a week', () => {
  it('says how many are read, what is left, and which is next', () => {
    expect(weekProgress(cards, placesOf({ a: 1, c: 1, d: 1 }))).toEqual({
      read: 3,
      of: 7,
      minutesLeft: 8,
      next: 'b',
      says: '3 of 7 read, about 8 minutes left',
    })
  })

  it('counts only the rest of a story that was begun', () => {
    expect(weekProgress(cards, placesOf({ a: 1, c: 1, d: 1, b: 0.5 }))).toMatchObject({ minutesLeft: 7, next: 'b' })
    const last = placesOf({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 0.99 })
    expect(weekProgress(cards, last).says).toBe('6 of 7 read, about 1 minute left')
  })

  it('has plain words for none, all, one and no stories', () => {
    const says = (some: typeof cards, shares: Readonly<Record<string, number>>) =>
      weekProgress(some, placesOf(shares)).says
    expect(says(cards, {})).toBe('None of 7 stories read yet, about 14 minutes left')
    expect(says(cards, { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, other: 0 })).toBe('All 7 stories read')
    expect(says(cards.slice(0, 1), {})).toBe('Not read yet, about 2 minutes left')
    expect(says(cards.slice(0, 1), { a: 1 })).toBe('You have read it')
    expect(says([], {})).toBe('No stories here yet')
  })

  it('has a next story and a minute left for as long as one is unread', () => {
    const share = fc.constantFrom(0, 0.5, 0.999_999, 1)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), share), shares => {
        const { read, next, minutesLeft } = weekProgress(cards, placesOf(shares))
        expect([next !== undefined, minutesLeft >= 1]).toEqual([read < 7, read < 7])
        expect(next === undefined ? 0 : (shares[next] ?? 0)).toBeLessThan(1)
      }),
    )
  })
})

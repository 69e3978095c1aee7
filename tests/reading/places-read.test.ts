// @vitest-environment happy-dom
// Where a reader was in a post, and whether it is read.
import { beforeEach, describe, expect, it } from 'vitest'
import { createPlaces, parsePlace } from '../../src/reading/places-read.ts'
import { makeStore } from './kept-samples.ts'

const setUp = () => {
  let count = 0
  return createPlaces(makeStore(), () => new Date(Date.UTC(2031, 4, 6, 0, (count += 1))))
}
const at = (passage: string, share: number) => ({ post: 'red-kite', passage, edition: 'retold', share }) as const
const kite = (places: ReturnType<typeof setUp>) => places.all().get('red-kite')

describe('the place in a post', () => {
  beforeEach(() => window.localStorage.clear())

  it('is the last one, and what was seen does not shrink by looking back', () => {
    const places = setUp()
    places.visit(at('p4', 0.5))
    places.visit(at('p2', 0.2))
    expect(kite(places)).toEqual({ ...at('p2', 0.5), at: '2031-05-06T00:02:00.000Z', read: false })
    expect(setUp().all()).toEqual(places.all())
  })

  it('is written only where it is another', () => {
    const places = setUp()
    places.visit(at('p4', 0.5))
    const before = places.all()
    places.visit(at('p4', 0.4))
    expect(places.all()).toBe(before)
    expect(Object.keys(window.localStorage)).toEqual(['reader.place.red-kite'])
    places.visit(at('p4', 0.6))
    expect(kite(places)).toMatchObject({ passage: 'p4', share: 0.6 })
    places.visit({ ...at('p4', 0.6), edition: 'summary' })
    expect(kite(places)).toMatchObject({ edition: 'summary' })
    places.visit(at('p5', 0.6))
    expect(kite(places)).toMatchObject({ passage: 'p5', read: false })
  })

  it('makes a post read at its end, and it stays read when it is opened again', () => {
    const places = setUp()
    places.visit(at('p9', 1))
    expect(kite(places)?.read).toBe(true)
    places.visit(at('p1', 0.1))
    expect(kite(places)).toMatchObject({ passage: 'p1', read: true })
  })

  it('lets the reader say that a post is read, or not read after all', () => {
    const places = setUp()
    places.markRead({ post: 'red-kite', passage: 'p1', edition: 'summary' })
    expect(kite(places)).toMatchObject({ share: 1, read: true, edition: 'summary' })
    places.markUnread('red-kite')
    expect(kite(places)).toMatchObject({ share: 0, read: false, passage: 'p1' })
    places.visit(at('p2', 0.3))
    expect(kite(places)).toMatchObject({ share: 0.3, read: false })
    places.markUnread('unknown')
    places.forget('red-kite')
    expect(places.all().size).toBe(0)
  })

  it('is nothing where what was told is none', () => {
    const places = setUp()
    for (const wrong of [at('x', 0.5), at('p1', NaN), { ...at('p1', 1), post: '' }]) places.visit(wrong)
    expect(places.all().size).toBe(0)
    const place = { ...at('p1', 0.5), at: '2031-05-06T00:02:00.000Z', read: false }
    expect(parsePlace(place)).toEqual(place)
    for (const wrong of [
      { share: 1.01 },
      { share: -0.1 },
      { share: '1' },
      { read: 'yes' },
      { read: 0 },
      { edition: '' },
    ])
      expect(parsePlace({ ...place, ...wrong }), JSON.stringify(wrong)).toBeUndefined()
  })
})

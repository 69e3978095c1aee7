// @vitest-environment happy-dom
// The stop a reader has marked on a path is there on the next visit, until the path begins anew or has no such stop.
import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { createPathPlaces, pathPlaces, usePathStop } from '../../src/reading/path-places.ts'
import { makeStore } from './kept-samples.ts'

const now = () => new Date(Date.UTC(2031, 4, 6, 9))
const make = () => createPathPlaces(makeStore(), now)

describe('the place on a path', () => {
  beforeEach(() => window.localStorage.clear())

  it('is kept under its path, with when it was marked', () => {
    make().keep('first-steps', 3)
    make().keep('other', 1)
    expect(make().all().get('first-steps')).toEqual({ path: 'first-steps', stop: 3, at: '2031-05-06T09:00:00.000Z' })
    expect(Object.keys(window.localStorage).toSorted()).toEqual(['reader.path.first-steps', 'reader.path.other'])
    make().keep('first-steps', 4)
    expect([...make().all()].map(([path, { stop }]) => [path, stop]).toSorted()).toEqual([
      ['first-steps', 4],
      ['other', 1],
    ])
  })

  it('is gone when the path begins anew, and only that one', () => {
    make().keep('first-steps', 3)
    make().keep('other', 1)
    make().forget('first-steps')
    expect([...make().all().keys()]).toEqual(['other'])
  })

  it('is not believed where it is none', () => {
    for (const value of ['{', '3', '{"path":"first-steps","stop":"3","at":"2031-05-06T09:00:00.000Z"}', 'null']) {
      window.localStorage.setItem('reader.path.first-steps', value)
      expect(make().all().size).toBe(0)
    }
  })

  it('is the stop a page shows, for as long as the path has that many', () => {
    const stopOf = (stops: number) => renderHook(() => usePathStop('first-steps', stops)).result
    const shown = stopOf(3)
    expect(shown.current).toBeUndefined()
    act(() => pathPlaces.keep('first-steps', 3))
    expect([shown.current, stopOf(4).current, stopOf(2).current]).toEqual([3, 3, undefined])
    act(() => pathPlaces.keep('first-steps', 1))
    expect([shown.current, stopOf(1).current]).toEqual([1, 1])
    act(() => pathPlaces.forget('first-steps'))
    expect(shown.current).toBeUndefined()
  })
})

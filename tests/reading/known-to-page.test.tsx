// @vitest-environment happy-dom
// What a device keeps is no part of a prerendered page, is known once the page is taken over, and follows every change.
import { act, renderHook } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { notes, useNotes } from '../../src/reading/notes.ts'
import { pathPlaces, usePathStop } from '../../src/reading/path-places.ts'
import { places, usePlaces } from '../../src/reading/places-read.ts'
import { preferences, useSettings } from '../../src/reading/preferences.ts'
import { saved, useSaved } from '../../src/reading/saved.ts'

/** What each hook knows, in a few words. */
const useKnown = (): readonly string[] => [
  ...useSaved().map(({ post }) => `saved ${post}`),
  ...useNotes().map(({ text }) => `note ${text}`),
  ...[...usePlaces().values()].map(({ passage }) => `place ${passage}`),
  ...[...useSettings()].map(([name, value]) => `${name} ${value}`),
  ...[usePathStop('first-steps', 3)].flatMap(stop => (stop === undefined ? [] : [`stop ${stop}`])),
]

const Known = () => <p>{useKnown().join('; ')}</p>

const note = {
  post: 'the-old-lamp',
  title: 'The old lamp',
  passage: 'p1',
  edition: 'retold' as const,
  quote: 'lamp',
  prefix: '',
  suffix: '',
  start: 0,
}

const keepSome = () => {
  saved.save({ post: 'the-old-lamp', title: 'The old lamp' })
  notes.add({ ...note, text: 'Mine' })
  places.visit({ post: 'the-old-lamp', passage: 'p2', edition: 'retold', share: 0.5 })
  preferences.choose('size', '200')
  pathPlaces.keep('first-steps', 3)
}

const all = ['saved the-old-lamp', 'note Mine', 'place p2', 'size 200', 'stop 3']

describe('what this device keeps', () => {
  it('is no part of a prerendered page', () => {
    keepSome()
    expect(renderToString(<Known />)).toBe('<p></p>')
  })

  it('is known to the page, with every change while it is open', () => {
    const { result } = renderHook(useKnown)
    expect(result.current).toEqual([])
    act(keepSome)
    expect(result.current).toEqual(all)
    act(() => {
      saved.unsave('the-old-lamp')
      preferences.reset()
      pathPlaces.keep('first-steps', 4)
      notes.remove(notes.all()[0]?.id ?? '')
      places.forget('the-old-lamp')
    })
    expect(result.current).toEqual([])
  })

  it('is there on the next page', () => {
    keepSome()
    expect(renderHook(useKnown).result.current).toEqual(all)
  })

  it('has notes that can be told apart, each by 32 signs', () => {
    const ids = Array.from({ length: 200 }, (_, at) => notes.add({ ...note, start: at, text: '' })?.id)
    expect(new Set(ids).size).toBe(200)
    expect(ids.filter(id => id === undefined || !/^[0-9a-f]{32}$/.test(id))).toEqual([])
  })
})

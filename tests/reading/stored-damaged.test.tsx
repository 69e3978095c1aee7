// Whatever stands under every key of ours, pages are sound, what a reader does works, and nothing that was there is lost.
// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { heard } from '../../src/reading/heard.ts'
import { createNotes, parseNote } from '../../src/reading/notes.ts'
import { places } from '../../src/reading/places-read.ts'
import { drawPreferences, preferences } from '../../src/reading/preferences.ts'
import { saved } from '../../src/reading/saved.ts'
import { createStore } from '../../src/reading/stored.ts'
import { garbage, keysOf } from '../support/damaged-storage.ts'
import { renderApp } from '../support/render-app.tsx'
import { tinyCorpus } from '../support/tiny-corpus.ts'
import { makeStore, plainNote } from './kept-samples.ts'

const story = 'the-old-lamp'
const keys = keysOf(story)

const damage = (text: string): void => {
  for (const key of keys) window.localStorage.setItem(key, text)
  window.dispatchEvent(new StorageEvent('storage', { key: null }))
}

/** How often a text stands in the storage, under whatever key. */
const standing = (text: string): number => Object.values({ ...window.localStorage }).filter(one => one === text).length

describe('where the storage holds', () => {
  beforeEach(() => window.localStorage.clear())

  it('is told with 27 kinds of damage', () => expect(new Set(garbage.map(([, text]) => text)).size).toBe(27))

  it.each(garbage)('%s, pages are sound and a setting works', async (_, text) => {
    const stop = drawPreferences()
    damage(text)
    await renderApp('/saved/', { corpus: tinyCorpus() })
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    preferences.choose('size', '150')
    expect(document.documentElement).toHaveAttribute('data-set-size', '150')
    preferences.reset()
    expect(document.documentElement).not.toHaveAttribute('data-set-size')
    stop()
  })

  it.each(garbage)('%s, nothing of it is lost by what a reader does', (_, text) => {
    damage(text)
    preferences.choose('size', '150')
    expect(saved.save({ post: story, title: 'The old lamp' })).toBe(true)
    heard.choose({ rate: 1.5 })
    places.markRead({ post: story, passage: 'p1', edition: 'retold' })
    const notes = createNotes(
      makeStore(),
      () => new Date(0),
      () => 'p2',
    )
    const { id: _id, made: _made, changed: _changed, ...words } = plainNote()
    notes.add(words)
    expect(saved.isSaved(story)).toBe(true)
    expect(heard.how().rate).toBe(1.5)
    expect(notes.all().map(({ id }) => id)).toContain('p2')
    expect(standing(text)).toBe(keys.length)
    expect(Object.prototype).not.toHaveProperty('isSaved')
  })
})

describe('an item of a later version', () => {
  beforeEach(() => window.localStorage.clear())

  it('keeps the fields that are not known here when it is changed', () => {
    const later = { ...plainNote(), id: 'a', colour: 'red', tags: ['kite'], ['__proto__']: { deep: 1 } }
    window.localStorage.setItem('reader.note.a', JSON.stringify(later))
    const notes = createNotes(
      makeStore(),
      () => new Date(0),
      () => 'b',
    )
    expect(notes.change('a', 'Ten tails.')).toBe(true)
    expect(JSON.parse(window.localStorage.getItem('reader.note.a') ?? '')).toMatchObject({
      text: 'Ten tails.',
      colour: 'red',
      tags: ['kite'],
    })
    expect(notes.all()).toMatchObject([{ text: 'Ten tails.' }])
    expect(notes.all()[0]).not.toHaveProperty('colour')
  })

  it('loses none of them, whatever they are, and what was known and is gone stays gone', () => {
    const parse = (value: unknown) => {
      const note = parseNote(value)
      return note === undefined ? undefined : { post: note.post, ...(note.text === '' ? {} : { text: note.text }) }
    }
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), fields => {
        window.localStorage.clear()
        window.localStorage.setItem('reader.kite.a', JSON.stringify({ ...fields, ...plainNote() }))
        const kites = createStore(() => window.localStorage).shelf('kite', parse)
        kites.put('a', { post: 'red-kite' })
        const { text, post, ...rest } = JSON.parse(window.localStorage.getItem('reader.kite.a') ?? '')
        expect([text, post]).toEqual([undefined, 'red-kite'])
        const { text: _text, post: _post, ...before } = JSON.parse(JSON.stringify({ ...fields, ...plainNote() }))
        expect(rest).toEqual(before)
      }),
    )
  })
})

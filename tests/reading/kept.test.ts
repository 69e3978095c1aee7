// @vitest-environment happy-dom
// What is kept and what comes from a file are brought together without a loss, in one tab or in two.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createKept, newestOf } from '../../src/reading/kept.ts'
import { createNotes, noteSort } from '../../src/reading/notes.ts'
import { createPlaces } from '../../src/reading/places-read.ts'
import { createPreferences } from '../../src/reading/preferences.ts'
import { createSaved } from '../../src/reading/saved.ts'
import { createStore } from '../../src/reading/stored.ts'
import { makeStore, nothing, plainNote, someThings } from './kept-samples.ts'

const early = '2031-05-06T09:30:00.000Z'
const late = '2031-05-07T09:30:00.000Z'

describe('what is kept', () => {
  beforeEach(() => window.localStorage.clear())

  it('takes in what is new, and of two with one id keeps the newer', () => {
    const kept = createKept(makeStore())
    const here = [
      plainNote({ id: 'a', text: 'old here', changed: early }),
      plainNote({ id: 'b', text: 'new here', changed: late }),
      plainNote({ id: 'c', text: 'same moment, here', changed: late }),
      plainNote({ id: 'd', text: 'only here' }),
    ]
    const file = [
      plainNote({ id: 'a', text: 'new in the file', changed: late }),
      plainNote({ id: 'b', text: 'old in the file', changed: early }),
      plainNote({ id: 'c', text: 'same moment, in the file', changed: late }),
      plainNote({ id: 'e', text: 'only in the file' }),
    ]
    expect(kept.takeIn({ ...nothing, notes: here })).toEqual({ added: 4, renewed: 0, already: 0, isKept: true })
    expect(kept.takeIn({ ...nothing, notes: file })).toEqual({ added: 1, renewed: 1, already: 2, isKept: true })
    expect(Object.fromEntries(kept.all().notes.map(({ id, text }) => [id, text]))).toEqual({
      a: 'new in the file',
      b: 'new here',
      c: 'same moment, here',
      d: 'only here',
      e: 'only in the file',
    })
  })

  it('keeps the settings made here, and takes those that were not', () => {
    const store = makeStore()
    createPreferences(store).choose('size', '150')
    const kept = createKept(store)
    kept.takeIn({
      ...nothing,
      settings: new Map([
        ['size', '300'],
        ['face', 'lexend'],
      ]),
    })
    expect([...createPreferences(store).all()]).toEqual([
      ['face', 'lexend'],
      ['size', '150'],
    ])
    expect([...kept.all().settings]).toEqual([
      ['face', 'lexend'],
      ['size', '150'],
    ])
  })

  it('loses nothing by taking in any file, and taking it in again changes nothing', () => {
    fc.assert(
      fc.property(someThings, someThings, (here, file) => {
        window.localStorage.clear()
        const kept = createKept(makeStore())
        kept.takeIn(here)
        const before = kept.all()
        kept.takeIn(file)
        const after = kept.all()
        expect(after.notes).toEqual(newestOf([...before.notes, ...file.notes], noteSort))
        expect(new Set(after.saved.map(({ post, passage }) => `${post}#${passage}`))).toEqual(
          new Set([...before.saved, ...file.saved].map(({ post, passage }) => `${post}#${passage}`)),
        )
        for (const [name, value] of before.settings) expect(after.settings.get(name)).toBe(value)
        expect(kept.takeIn(file)).toMatchObject({ added: 0, renewed: 0 })
        expect(kept.all()).toEqual(after)
      }),
    )
  })

  it('says so when the device could not keep all of it', () => {
    const store = createStore(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const kept = createKept(store)
    expect(kept.takeIn({ ...nothing, notes: [plainNote()] })).toMatchObject({ added: 1, isKept: false })
    expect(kept.all().notes).toEqual([plainNote()])
  })

  it('leaves out what stands under an id that is not its own', () => {
    window.localStorage.setItem('reader.note.x', JSON.stringify(plainNote()))
    window.localStorage.setItem('reader.note.n1', JSON.stringify(plainNote()))
    expect(createKept(makeStore()).all().notes).toEqual([plainNote()])
  })

  it('loses no item of two tabs, in whatever order they write', () => {
    const step = fc.record({
      tab: fc.nat(1),
      what: fc.constantFrom('save', 'unsave', 'note', 'remove', 'visit', 'setting'),
      post: fc.constantFrom('red-kite', 'blue-kite', 'green-kite'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), steps => {
        window.localStorage.clear()
        let count = 0
        const open = () => {
          const store = makeStore()
          const now = () => new Date(Date.UTC(2031, 4, 6) + count)
          return {
            saved: createSaved(store, now),
            notes: createNotes(store, now, () => `n${(count += 1)}`),
            places: createPlaces(store, now),
            preferences: createPreferences(store),
            kept: createKept(store),
          }
        }
        const tabs = [open(), open()]
        const wanted = {
          saved: new Set<string>(),
          notes: new Set<string>(),
          places: new Set<string>(),
          settings: new Set(),
        }
        for (const { tab: number, what, post } of steps) {
          const tab = tabs[number]
          // Each tab looks before anyone writes, so that what it knows may be old: no event has reached it.
          for (const { kept } of tabs) kept.all()
          if (what === 'save' && tab?.saved.save({ post, title: post }) === true) wanted.saved.add(post)
          if (what === 'unsave') {
            tab?.saved.unsave(post)
            wanted.saved.delete(post)
          }
          if (what === 'note') wanted.notes.add(tab?.notes.add({ ...plainNote(), post })?.id ?? 'none')
          const last = [...wanted.notes].at(-1)
          if (what === 'remove' && last !== undefined) {
            tab?.notes.remove(last)
            wanted.notes.delete(last)
          }
          if (what === 'visit') {
            tab?.places.visit({ post, passage: 'p1', edition: 'retold', share: 0.5 })
            wanted.places.add(post)
          }
          if (what === 'setting') {
            tab?.preferences.choose('face', 'lexend')
            wanted.settings.add('face')
          }
        }
        const { saved, notes, places, settings } = open().kept.all()
        expect(new Set(saved.map(({ post }) => post))).toEqual(wanted.saved)
        expect(new Set(notes.map(({ id }) => id))).toEqual(wanted.notes)
        expect(new Set(places.map(({ post }) => post))).toEqual(wanted.places)
        expect(new Set(settings.keys())).toEqual(wanted.settings)
      }),
    )
  })
})

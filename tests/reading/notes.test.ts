// @vitest-environment happy-dom
// Notes hold on to the words they are on, and are kept, changed and taken away without touching each other.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createNotes, parseNote } from '../../src/reading/notes.ts'
import { longestNote } from '../../src/reading/quoted.ts'
import { makeStore, plainNote, someNote } from './kept-samples.ts'

const setUp = (start = Date.UTC(2031, 4, 6)) => {
  let count = 0
  const clock = { now: start }
  return {
    clock,
    notes: createNotes(
      makeStore(),
      () => new Date(clock.now),
      () => `id-${(count += 1)}`,
    ),
  }
}
const { id: _id, made: _made, changed: _changed, ...words } = plainNote()

describe('notes', () => {
  beforeEach(() => window.localStorage.clear())

  it('are kept with an id and a time, and stand in the order they were made', () => {
    const { clock, notes } = setUp()
    const first = notes.add(words)
    clock.now -= 1000
    notes.add({ ...words, text: '' })
    expect(first).toEqual({
      ...words,
      id: 'id-1',
      made: '2031-05-06T00:00:00.000Z',
      changed: '2031-05-06T00:00:00.000Z',
    })
    expect(notes.all().map(({ id }) => id)).toEqual(['id-2', 'id-1'])
    notes.remove('id-2')
    expect(setUp().notes.all()).toEqual([first])
  })

  it('are later after every change, even where the clock goes back', () => {
    const { clock, notes } = setUp()
    notes.add(words)
    clock.now -= 60_000
    expect(notes.change('id-1', 'Ten.')).toBe(true)
    expect(notes.all()[0]).toMatchObject({
      text: 'Ten.',
      changed: '2031-05-06T00:00:00.001Z',
      made: '2031-05-06T00:00:00.000Z',
    })
    const before = notes.all()
    expect(notes.change('id-1', 'Ten.')).toBe(true)
    expect(notes.all()).toBe(before)
  })

  it('lose nothing where two tabs change one of them: what the other tab wrote stays as a note of its own', () => {
    const { notes } = setUp()
    notes.add({ ...words, text: 'nine' })
    expect(notes.change('id-1', 'ten', 'nine')).toBe(true)
    expect(notes.change('id-1', 'eleven', 'nine')).toBe(true)
    expect(notes.all().map(({ text }) => text)).toEqual(expect.arrayContaining(['ten', 'eleven']))
    expect(notes.all()).toHaveLength(2)
    expect(notes.change('id-1', 'twelve', 'eleven')).toBe(true)
    expect(notes.all()).toHaveLength(2)
    // Both tabs wrote the same: there is nothing to keep apart.
    expect(notes.change('id-1', 'twelve', 'eleven')).toBe(true)
    expect(notes.all()).toHaveLength(2)
  })

  it('stay as they were where the text is too long or the note is gone', () => {
    const { notes } = setUp()
    expect(notes.add({ ...words, text: 'x'.repeat(longestNote + 1) })).toBeUndefined()
    const id = notes.add(words)?.id ?? ''
    expect(notes.change(id, 'x'.repeat(longestNote + 1))).toBe(false)
    expect(notes.change('id-9', 'x')).toBe(false)
    expect(notes.all().map(({ text }) => text)).toEqual([words.text])
    expect(notes.change(id, 'x'.repeat(longestNote))).toBe(true)
  })

  it('are read exactly: every field of its kind, and no other field', () => {
    const note = plainNote()
    expect(parseNote({ ...note, more: 1 })).toEqual(note)
    const wrong: Readonly<Record<string, readonly unknown[]>> = {
      id: ['', '__proto__', 'a.b'],
      quote: [''],
      prefix: ['x'.repeat(33)],
      suffix: [3],
      start: [-1, 1.5, '7'],
      edition: ['Retold', 'toString'],
      text: [null],
      changed: ['now'],
    }
    for (const [name, values] of Object.entries(wrong))
      for (const value of values) expect(parseNote({ ...note, [name]: value }), name).toBeUndefined()
    for (const name of Object.keys(note)) expect(parseNote({ ...note, [name]: undefined }), name).toBeUndefined()
    fc.assert(
      fc.property(someNote, fc.jsonValue(), (some, value) => {
        expect(parseNote(JSON.parse(JSON.stringify(some)))).toEqual(some)
        expect(parseNote(value)).toBeUndefined()
      }),
    )
  })
})

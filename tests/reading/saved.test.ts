// @vitest-environment happy-dom
// Saved posts and passages stand in the order of saving, and what is no such thing is not taken for one.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { beginningOf, createSaved, parseSaved } from '../../src/reading/saved.ts'
import { makeStore, savedThing } from './kept-samples.ts'

const at = '2031-05-06T09:30:00.000Z'

describe('saved things', () => {
  beforeEach(() => window.localStorage.clear())

  it('stand in the order of saving until they are taken off, a post apart from its passages', () => {
    const names = () =>
      createSaved(makeStore(), () => new Date(at))
        .all()
        .map(({ post }) => post)
    const later = createSaved(makeStore(), () => new Date(Date.UTC(2032, 0, 1)))
    const sooner = createSaved(makeStore(), () => new Date(Date.UTC(2031, 0, 1)))
    for (const post of ['b', 'a']) later.save({ post, title: post })
    for (const post of ['d', 'c']) sooner.save({ post, title: post })
    expect(names()).toEqual(['c', 'd', 'a', 'b'])
    window.localStorage.clear()
    let day = 9
    const saved = createSaved(makeStore(), () => new Date(Date.UTC(2031, 4, (day -= 1))))
    const kite = { post: 'red-kite', title: 'The red kite' }
    expect(saved.save({ ...kite, passage: 'p2', words: 'It had nine tails.' })).toBe(true)
    saved.save(kite)
    saved.save({ post: 'a-kite', title: 'A kite' })
    const places = () => saved.all().map(({ post, passage }) => `${post} ${passage ?? 'whole'}`)
    expect(places()).toEqual(['a-kite whole', 'red-kite whole', 'red-kite p2'])
    expect([saved.isSaved('red-kite'), saved.isSaved('red-kite', 'p2'), saved.isSaved('red-kite', 'p3')]).toEqual([
      true,
      true,
      false,
    ])
    const before = saved.all()
    saved.save(kite)
    expect(saved.all()).toBe(before)
    saved.unsave('red-kite')
    expect(places()).toEqual(['a-kite whole', 'red-kite p2'])
    expect(createSaved(makeStore(), () => new Date()).all()).toEqual(saved.all())
  })

  it('are refused where they are none, and nothing is kept', () => {
    const saved = createSaved(makeStore(), () => new Date(at))
    expect(saved.save({ post: '../x', title: 'x' })).toBe(false)
    expect(saved.save({ post: 'x', title: 'x', passage: 'p0' })).toBe(false)
    expect(saved.save({ post: 'x', title: 'x', words: 'w'.repeat(161) })).toBe(false)
    expect(window.localStorage).toHaveLength(0)
  })

  it('are read exactly: every field of its kind, and no other field', () => {
    const whole = { post: 'red-kite', title: 'The red kite', passage: 'p2', words: 'It had', at }
    expect(parseSaved({ ...whole, more: 1 })).toEqual(whole)
    const { passage: _passage, words: _words, ...least } = whole
    expect(parseSaved(least)).toEqual(least)
    const wrong: Readonly<Record<string, readonly unknown[]>> = {
      post: ['Red', 7, 'a'.repeat(201)],
      title: ['', 'x'.repeat(501)],
      passage: ['p', null],
      words: ['', ['a']],
      at: ['2031-05-06', '2031-02-30T09:30:00.000Z', 0],
    }
    for (const [name, values] of Object.entries(wrong))
      for (const value of values) expect(parseSaved({ ...whole, [name]: value }), name).toBeUndefined()
    for (const value of [
      null,
      'x',
      1,
      [],
      [whole],
      true,
      undefined,
      JSON.parse(`{"__proto__":${JSON.stringify(whole)}}`),
    ])
      expect(parseSaved(value)).toBeUndefined()
    for (const name of Object.keys(least)) expect(parseSaved({ ...whole, [name]: undefined })).toBeUndefined()
  })

  it('are not changed by what is put on every object', () => {
    const text = `{"post":"x","title":"x","at":"${at}","__proto__":{"passage":"p9"},"constructor":1}`
    expect(parseSaved(JSON.parse(text))).toEqual({ post: 'x', title: 'x', at })
  })

  it('are whatever was saved, read back', () => {
    fc.assert(
      fc.property(savedThing, thing => {
        expect(parseSaved(JSON.parse(JSON.stringify(thing)))).toEqual(thing)
      }),
    )
  })
})

describe('the beginning of a passage', () => {
  it.each([',', ';', '.', '?', ' –', '...', ',”', ' (”'])('has no %s before its dots', mark => {
    const text = `${'x'.repeat(100)} word${mark} ${'y'.repeat(100)}`
    expect(beginningOf(text)).toBe(`${'x'.repeat(100)} word…`)
  })

  it('is whole up to 160 letters, and is cut at a space only past the middle', () => {
    expect(beginningOf('x'.repeat(160))).toBe('x'.repeat(160))
    expect(beginningOf('x'.repeat(161))).toBe(`${'x'.repeat(159)}…`)
    const cutAt = (space: number) => beginningOf(`${'x'.repeat(space)} ${'y'.repeat(200)}`)
    expect(cutAt(81)).toBe(`${'x'.repeat(81)}…`)
    expect(cutAt(80)).toBe(`${'x'.repeat(80)} ${'y'.repeat(78)}…`)
    expect(cutAt(158)).toBe(`${'x'.repeat(158)}…`)
    expect(cutAt(159)).toBe(`${'x'.repeat(159)}…`)
  })

  it('is cut between words, and never within a letter', () => {
    expect(beginningOf('It had nine tails.')).toBe('It had nine tails.')
    expect(beginningOf('word '.repeat(40))).toBe(`${'word '.repeat(31).trim()}…`)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 150, maxLength: 400 }), text => {
        const beginning = beginningOf(text)
        expect(beginning.length).toBeLessThanOrEqual(160)
        expect(text.startsWith(beginning.replace(/…$/, ''))).toBe(true)
        expect(beginning).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})

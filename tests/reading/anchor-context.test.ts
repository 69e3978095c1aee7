// What stands around a place tells the right one from one that only looks right.
import { describe, expect, it } from 'vitest'
import { agreement, isLeftBehind } from '../../src/reading/anchor-context.ts'

const quoted = (prefix: string, suffix: string) => ({ quote: 'kite', prefix, suffix, start: prefix.length })
/** How far `before` and `after`, around the word, agree with what a note remembers. */
const agrees = ([prefix, suffix]: readonly [string, string], [before, after]: readonly [string, string]) =>
  agreement(quoted(prefix, suffix), `${before}kite${after}`, { start: before.length, end: before.length + 4 })

describe('what stands around a place', () => {
  it('agrees wholly where it is as it was, and not at all where nothing of it is there', () => {
    expect(agrees(['The red ', ' flew.'], ['The red ', ' flew.'])).toBe(1)
    expect(agrees(['The red ', ' flew.'], ['And the red ', ' flew. It was gone.'])).toBe(1)
    expect(agrees(['The red ', ' flew.'], ['Xyzzy!', '? Plugh'])).toBe(0)
    expect(agrees(['', ''], ['', ''])).toBe(1)
  })

  it('counts each side by its letters', () => {
    expect(agrees(['red ', ' flew away.'], ['red ', '? Xyzzy, plugh'])).toBe(4 / 15)
    expect(agrees(['red ', ' flew away.'], ['Xyzzy, plugh?', ' flew away.'])).toBe(11 / 15)
  })

  it('counts the beginning and the end of a passage like eight letters', () => {
    expect(agrees(['', ' flew'], ['', ' flew'])).toBe(1)
    expect(agrees(['', ' flew away up high'], ['A ', ' flew away up high'])).toBe(18 / 26)
    expect(agrees(['', ' flew away up high'], ['', '? Xyzzy, plugh'])).toBe(8 / 26)
    expect(agrees(['One small and red ', ''], ['One small and red ', '.'])).toBe(18 / 26)
    expect(agrees(['One small and red ', ''], ['Xyzzy, plugh?', ''])).toBe(8 / 26)
    expect(agrees(['', ''], ['', '.'])).toBe(0.5)
  })

  it('counts letters side by side where there are no words', () => {
    expect(agrees(['… (!', ')'], ['… [!', ')'])).toBe(2 / 5)
    expect(agrees(['(', ') – !'], ['(', ') — !'])).toBe(3 / 6)
    expect(agrees(['— (', ''], ['(', ''])).toBeCloseTo((8 + 1) / 11)
    expect(agrees(['', ') –'], ['', ')'])).toBeCloseTo((8 + 3 * (1 / 3)) / 11)
  })

  it('counts letters side by side where the words begin in another way, and words where others were put in', () => {
    expect(agrees(['', ' flying'], ['', ' flyover'])).toBeCloseTo((8 + 7 * (4 / 7)) / 15)
    expect(agrees(['', ' flew off'], ['', ' suddenly flew off'])).toBe(1)
    expect(agrees(['', ' flew off'], ['', ' suddenly flew up'])).toBeCloseTo((8 + 9 * (4 / 7)) / 17)
  })

  it('is looked at as far as 64 letters on either side', () => {
    const far = '.'.repeat(57)
    expect(agrees(['lantern', ''], [`lantern${far}`, ''])).toBe(1)
    expect(agrees(['lantern', ''], [`lantern.${far}`, ''])).toBeLessThan(1)
    expect(agrees(['', 'lantern'], ['', `${far}lantern`])).toBe(1)
    expect(agrees(['', 'lantern'], ['', `.${far}lantern`])).toBeLessThan(1)
    // Not round the other end of a short text.
    expect(agrees(['lantern', 'bell'], ['Xyzzy ', 'bell lantern '.padEnd(90, '.')])).toBe(4 / 11)
  })
})

describe('what stood around some words is left behind', () => {
  const before = 'far over the quiet hill '
  const after = ' ran the youngest of all'
  const note = quoted(before, after)
  const spotIn = (text: string) => ({ text, start: text.indexOf('kite'), end: text.indexOf('kite') + 4 })
  const isLeft = (text: string, ...others: readonly string[]) => isLeftBehind(note, spotIn(text), others)

  it('where it stands elsewhere in the text, or in another', () => {
    for (const part of [before, after]) {
      expect(isLeft(`A kite. ${part}`), part).toBe(true)
      expect(isLeft(`${part}. A kite.`), part).toBe(true)
      expect(isLeft('A kite.', 'Nothing.', part), part).toBe(true)
    }
  })

  it('but not where it is nowhere, or at the spot itself', () => {
    expect(isLeft('A kite.', 'Nothing.')).toBe(false)
    expect(isLeft(`${before}kite${after}`)).toBe(false)
    expect(isLeft(`Once ${before}kite${after} of them.`)).toBe(false)
    expect(isLeft('A kite.')).toBe(false)
  })

  it('and also where it stands at the spot and elsewhere', () => {
    expect(isLeft(`${before}and ${before}kite`)).toBe(true)
    expect(isLeft(`kite${after} and${after}`)).toBe(true)
    expect(isLeft(`${before}kite, ${before}`)).toBe(true)
    expect(isLeft(`${after}, kite${after}`)).toBe(true)
  })

  it('is told by the 24 letters beside the words, and by no fewer than 16', () => {
    const isLeftOf = (prefix: string, suffix: string, other: string) =>
      isLeftBehind(quoted(prefix, suffix), spotIn('A kite.'), [other])
    expect(isLeftOf(`x${before}`, '', `y${before}`)).toBe(true)
    expect(isLeftOf(before, '', before.slice(1))).toBe(false)
    expect(isLeftOf('', `${after}x`, `${after}y`)).toBe(true)
    expect(isLeftOf('', after, after.slice(0, -1))).toBe(false)
    for (const [length, isLong] of [
      [16, true],
      [15, false],
    ] as const) {
      expect(isLeftOf(before.slice(-length), '', before)).toBe(isLong)
      expect(isLeftOf('', after.slice(0, length), after)).toBe(isLong)
    }
  })

  it('is not told by words that only reach into the spot', () => {
    // The word at the spot is the last of what stood before it, once more.
    const twice = quoted('they all went up to the kite ', ' and sat')
    const text = 'they all went up to the kite and sat'
    expect(isLeftBehind(twice, { text, start: 24, end: 28 }, [])).toBe(false)
  })
})

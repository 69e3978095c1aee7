// Where a long sentence is cut: at the best place that is neither too near nor too far.
import { describe, expect, it } from 'vitest'
import { firstStretch } from '../../src/reading/speech-stretches.ts'

const first = (text: string, limit: number) => text.slice(0, firstStretch(text, limit))
/** A text of so many letters that begins with these words and has no other place to breathe. */
const filled = (words: string, length: number) => words.padEnd(length, 'x')

/** A place to breathe: what it is, the words to there, and what comes after them. */
const breaths: readonly (readonly [string, string, string])[] = [
  ['a strong stop', 'we all met here; ', 'then, and then '],
  ['a colon', 'we all met here: ', 'then, and then '],
  ['a dash', 'we all met here — ', 'then, and then '],
  ['a short dash', 'we all met here –  ', 'then, and then '],
  ['a comma', 'we all met here,  ', 'one and two '],
  ['a comma and what closes', 'we “met (here,”)’" ', 'one and two '],
  ['a bracket', 'we all (met here) ', 'one and two '],
  ['a quotation', 'we all “met here” ', 'one and two '],
  ...'and but or because which who that when while where so if than as'
    .split(' ')
    .map(word => [`the small word ${word}`, 'we all met here  ', `${word} one two `] as const),
]

describe('the first stretch of a sentence', () => {
  it('is all of it where there is room', () => {
    expect(firstStretch('we met, and ate', 15)).toBe(15)
    expect(firstStretch('we met, and ate', 14)).toBe(8)
    expect(firstStretch('', 1)).toBe(0)
  })

  it.each(breaths)('ends at %s, with the space after it', (_, stretch, rest) => {
    expect(first(filled(stretch + rest, 60), 35)).toBe(stretch)
  })

  it.each([
    ['a colon in a time', 'at half past 10:30 we met here '],
    ['a hyphen', 'we met half-way to there again '],
    ['a comma in a number', 'we were 10,000 people up there '],
    ['a bracket in a word', 'we had friend(s)hips out there '],
    ['a small word that only begins like one', 'we met soldiers there at night '],
  ])('does not end at %s', (_, words) => {
    expect(first(filled(words, 60), 35)).toBe(words)
  })

  it('has at least two fifths of an even share, and at most what is allowed', () => {
    expect(firstStretch(filled(`${'a'.repeat(18)}, `, 100), 50)).toBe(20)
    expect(firstStretch(filled(`${'a'.repeat(17)}, `, 100), 50)).toBe(50)
    expect(firstStretch(filled(`${'a'.repeat(48)}, `, 100), 50)).toBe(50)
    expect(firstStretch(filled(`${'a'.repeat(20)} ${'a'.repeat(28)}, `, 100), 50)).toBe(21)
  })

  it('is the one nearest to an even share, the shorter of two', () => {
    const cuts = (...at: readonly number[]) =>
      firstStretch(Array.from({ length: 80 }, (_, letter) => (at.includes(letter + 1) ? ' ' : 'x')).join(''), 50)
    expect(cuts(30, 41)).toBe(41)
    expect(cuts(39, 50)).toBe(39)
    expect(cuts(35, 45)).toBe(35)
    expect(cuts(20, 34, 47)).toBe(34)
  })

  it('is never cut within a letter of two halves, and has at least one', () => {
    for (const letter of ['𐀀', '\u{10FC00}', '😀']) {
      expect(firstStretch(`aaa${letter}aaa`, 4)).toBe(3)
      expect(firstStretch(`aa${letter}aaaa`, 4)).toBe(4)
      expect(firstStretch(letter.repeat(3), 1)).toBe(1)
    }
    for (const letter of ['\uD7FF', '\uE000']) expect(firstStretch(`aaa${letter}aaa`, 4)).toBe(4)
  })
})

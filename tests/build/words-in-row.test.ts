// Words that stand next to each other, whatever their case, accents and signs.
import { describe, expect, it } from 'vitest'
import { isUnaskable, isUnsearchable, keysOf, saysNothing, standInRow } from '../../src/build/words-in-row.ts'
import type { Sameness } from '../../src/build/words-in-row.ts'

const stands = (wanted: string, text: string, sameness: Sameness = 'word') =>
  standInRow(keysOf(wanted, sameness), keysOf(text, sameness))

describe('words in a row', () => {
  it.each([
    ['the old lamp', 'There stood: “The old Lamp”.'],
    ["children's cafe", 'In the children’s café'],
    ['coproduction works', 'Co- production works.'],
    ['fire 9 30', 'At the fire, 9:30'],
  ])('finds "%s" in "%s"', (wanted, text) => {
    expect(stands(wanted, text)).toBe(true)
  })

  it.each([
    ['a word that is not there', 'the lamps', 'The old lamp'],
    ['words with one between them', 'the lamp', 'The old lamp'],
    ['words in another order', 'lamp old', 'The old lamp'],
    ['more words than the text has', 'old lamp post', 'The old lamp'],
    ['no words at all', ' – ', 'The old lamp'],
  ])('does not find %s', (_, wanted, text) => {
    expect(stands(wanted, text)).toBe(false)
  })

  it('finds inflections where terms are compared', () => {
    expect(stands('share the lamp', 'Sharing the lamps', 'term')).toBe(true)
    expect(stands('share the lamp', 'Sharing the lamps')).toBe(false)
  })
})

describe('a text that search cannot look for', () => {
  it.each([
    ['of the', true],
    ['–', true],
    ['of the lamp', false],
  ])('"%s": %s', (text, answer) => {
    expect(isUnsearchable(text)).toBe(answer)
  })
})

describe('a text that nobody could ask with', () => {
  it.each([
    ['up', true],
    ['–', true],
    ['up there', false],
    ['lamp', false],
  ])('"%s": %s', (text, answer) => {
    expect(isUnaskable(text)).toBe(answer)
  })
})

describe('a text that says nothing to find a story by', () => {
  it.each([
    ['the', true],
    ['of the', true],
    ['–', true],
    ['way out', false],
    ['what they made of it', false],
    ['of the lamp', false],
  ])('"%s": %s', (text, answer) => {
    expect(saysNothing(text)).toBe(answer)
  })
})

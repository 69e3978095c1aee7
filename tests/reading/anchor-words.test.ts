// The stretch of a text that is nearest to some words.
import { describe, expect, it } from 'vitest'
import { lettersIn, nearestStretches, overlap, wordsAt } from '../../src/reading/anchor-words.ts'

const text = 'The children ran after the red kite. A child ran after the red kites!'
const near = (quote: string, most: number) =>
  nearestStretches(quote, text, most).map(({ start, end, cost }) => `${cost} ${text.slice(start, end)}`)

describe('the nearest stretches', () => {
  it('are counted in letters that differ, nearest first, and do not overlap', () => {
    expect(near('ran after the red kite', 5)).toEqual(['0 ran after the red kite', '1 ran after the red kites'])
    expect(near('THE CHILDREN RAN', 3)).toEqual(['0 The children ran'])
    expect(near('red kite a child', 0)).toEqual(['0 red kite. A child'])
  })

  it('count words put in, left out and put for others', () => {
    expect(near('children ran fast after', 4)).toEqual(['4 children ran after'])
    expect(near('children after', 3)).toEqual(['3 children ran after'])
    expect(near('ran before the red kite', 6)[0]).toBe('6 ran after the red kite')
  })

  it('are none where all would cost too much, or there are no words', () => {
    expect(near('wholly other things', 9)).toEqual([])
    expect(near('…', 9)).toEqual([])
    expect(nearestStretches('kite', '', 9)).toEqual([])
  })
})

describe('what a word costs that stands for another', () => {
  it.each([
    ['kite', 'kite', 0],
    ['kite', 'kites', 1],
    ['kites', 'kite', 1],
    ['kite', 'bite', 1],
    ['kite', 'kate', 1],
    ['weather', 'feather', 1],
    ['banana', 'bananana', 2],
    ['bananana', 'banana', 2],
    ['lamplight', 'lampblight', 1],
    // Half of the longer one, and one letter more than half, which is another word.
    ['kitten', 'kit', 3],
    ['kitchen', 'kit', 7],
    ['abcd', 'abxy', 2],
    ['abcde', 'abxyz', 5],
  ])('%s for %s: %i', (wanted, word, cost) => {
    expect(nearestStretches(wanted, word, 99).map(stretch => stretch.cost)).toEqual([cost])
  })
})

describe('a stretch', () => {
  it('costs at most what is allowed, and just that much is', () => {
    expect(near('children run', 0)).toEqual([])
    expect(near('children run', 1)).toEqual(['1 children ran'])
    expect(nearestStretches('red kites flew', 'A red kite flew.', 1)).toEqual([{ start: 2, end: 15, cost: 1 }])
    expect(nearestStretches('red kites flew', 'A red kite flew.', 0)).toEqual([])
  })

  it('has at least one word, and those alone that make it nearer', () => {
    expect(nearestStretches('kite', 'lamp', 4)).toEqual([{ start: 0, end: 4, cost: 4 }])
    expect(nearestStretches('a', 'lamp', 9)).toEqual([])
    expect(nearestStretches('red kite', 'the red kite flew', 0)).toEqual([{ start: 4, end: 12, cost: 0 }])
  })

  it('may go on over words that were put in, or miss words at either end', () => {
    const nearest = (quote: string, is: string) => {
      const [best] = nearestStretches(quote, is, 99)
      return best && `${best.cost} ${is.slice(best.start, best.end)}`
    }
    expect(nearest('lanterns swinging', 'Our lanterns at sea swinging low.')).toBe('5 lanterns at sea swinging')
    expect(nearest('lamps by the kite flew', 'Sometimes the kite flew off.')).toBe('7 the kite flew')
    expect(nearest('the kite flew by lamps', 'Sometimes the kite flew.')).toBe('7 the kite flew')
  })

  it('is not given where a nearer one, or one as near before it, has some of its letters', () => {
    expect(nearestStretches('no no', 'no no no no no', 0)).toEqual([
      { start: 0, end: 5, cost: 0 },
      { start: 6, end: 11, cost: 0 },
    ])
  })

  it('shares letters with another, or only stands beside it', () => {
    const middle = { start: 4, end: 8 }
    for (const other of [
      middle,
      { start: 0, end: 5 },
      { start: 7, end: 9 },
      { start: 5, end: 6 },
      { start: 0, end: 9 },
    ])
      expect([overlap(middle, other), overlap(other, middle)]).toEqual([true, true])
    for (const other of [
      { start: 0, end: 4 },
      { start: 8, end: 9 },
    ])
      expect([overlap(middle, other), overlap(other, middle)]).toEqual([false, false])
  })
})

describe('the words of a text', () => {
  it('know where they stand, and how many letters they have in all', () => {
    const words = wordsAt(' It’s ‘a’ co-op -')
    expect(words.map(({ word, start, end }) => [word, start, end])).toEqual([
      ["it's", 1, 5],
      ['a', 7, 8],
      ['co-op', 10, 15],
    ])
    expect(lettersIn(words)).toBe(10)
    expect(lettersIn([])).toBe(0)
  })

  it('go on over marks that belong to a letter, and over every apostrophe and hyphen within', () => {
    expect(wordsAt('e\u0301te\u0301 rock’n’roll out-of-date').map(({ word }) => word)).toEqual([
      'e\u0301te\u0301',
      "rock'n'roll",
      'out-of-date',
    ])
  })

  it('are in lower case, with either apostrophe', () => {
    expect(wordsAt('It’s a co-op, ÉTÉ 2031').map(({ word }) => word)).toEqual(["it's", 'a', 'co-op', 'été', '2031'])
  })
})

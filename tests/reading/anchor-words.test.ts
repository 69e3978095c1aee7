// The stretch of a text that is nearest to some words.
import { describe, expect, it } from 'vitest'
import { nearestStretches, wordsAt } from '../../src/reading/anchor-words.ts'

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

describe('the words of a text', () => {
  it('are in lower case, with either apostrophe', () => {
    expect(wordsAt('It’s a co-op, ÉTÉ 2031').map(({ word }) => word)).toEqual(["it's", 'a', 'co-op', 'été', '2031'])
  })
})

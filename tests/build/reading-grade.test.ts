// Sentences, words, and the grade worked out by hand.
import { describe, expect, it } from 'vitest'
import { measure, sentencesOf, wordsOf } from '../../src/build/reading-grade.ts'

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['“Is it?” she asked. “Yes.” It was.', ['“Is it?” she asked.', '“Yes.”', 'It was.']],
    [
      'Dr. Lamp and Mr. A. B. Kite came at 2.30 p.m. to eat.',
      ['Dr. Lamp and Mr. A. B. Kite came at 2.30 p.m. to eat.'],
    ],
    ['It cost 2.50 pounds… or so. (It did.) Well', ['It cost 2.50 pounds… or so.', '(It did.)', 'Well']],
    ['— …', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

describe('wordsOf', () => {
  it('counts a word with an apostrophe or a hyphen once', () => {
    expect(wordsOf("It’s a well-made kite – 30ft, isn't it?")).toEqual([
      'It’s',
      'a',
      'well-made',
      'kite',
      '30ft',
      "isn't",
      'it',
    ])
  })
})

describe('measure', () => {
  it('gives the grade of Flesch and Kincaid to one decimal', () => {
    // 11 words, 1 sentence, 15 syllables: 0.39 * 11 + 11.8 * 15 / 11 - 15.59 = 4.79
    expect(measure(['The young maker was happy when her paper kite flew away.'])).toEqual({
      words: 11,
      minutes: 1,
      grade: 4.8,
    })
  })

  it('ends a sentence with each block, so that a heading is one', () => {
    const text = 'The kite flew over the hill'
    expect(measure([text, text]).grade).toBe(measure([text]).grade)
    expect(measure([text, text]).grade).toBeLessThan(measure([`${text} ${text}`]).grade)
  })

  it('rounds minutes up at 200 words each, and takes at least one', () => {
    const minutes = (words: number) => measure([Array(words).fill('kite').join(' ')]).minutes
    expect([0, 1, 200, 201, 400, 401].map(minutes)).toEqual([1, 1, 1, 2, 2, 3])
    expect(measure([]).grade).toBe(0)
  })
})

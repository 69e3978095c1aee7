import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf, startsByPunctuation, startsBySegmenter } from '../../src/reading/sentences.ts'
import { stretchesOf as cut } from '../support/speech-stretches.ts'

const parts = (text: string, starts = startsBySegmenter): readonly string[] =>
  sentencesOf(text, starts).map(({ start, end }) => text.slice(start, end))

const hard = fc
  .array(
    fc.constantFrom(
      'We ',
      'met. ',
      'A',
      'B. ',
      'Dr. ',
      '"',
      '”',
      '?',
      '! ',
      ' ',
      '\n',
      '…',
      '2019',
      '3.5 ',
      'e.g. ',
      '😀',
      'é',
      '—',
    ),
    { maxLength: 40 },
  )
  .map(words => words.join(''))
const anyText = fc.oneof(hard, fc.string({ unit: 'grapheme', maxLength: 80 }))

describe.each([
  ['by the browser', startsBySegmenter],
  ['by punctuation', startsByPunctuation],
])('sentences %s', (_, starts) => {
  it('end at their marks, with quotes and brackets', () => {
    expect(parts('We met. Why not? “Come in!” Then (at noon.) we ate.', starts)).toEqual([
      'We met.',
      'Why not?',
      '“Come in!”',
      'Then (at noon.) we ate.',
    ])
  })

  it('go on past initials, titles, examples, and questions within them', () => {
    for (const whole of [
      'Ana B. Carr and Dr. Dee met.',
      'We grew food, e.g. Swedish beans.',
      '“Who?” she asked.',
      'It grew by 3.5 metres.',
    ]) {
      expect(parts(whole, starts), whole).toEqual([whole])
    }
    expect(parts('So did I. Then we ate.', starts)).toEqual(['So did I.', 'Then we ate.'])
  })

  it('end with a line, and are none without a letter or digit', () => {
    expect(parts('A list\nof things\n\n— \n* * *', starts)).toEqual(['A list', 'of things'])
    expect(parts(' … — “” ', starts)).toEqual([])
    expect(parts('', starts)).toEqual([])
  })

  it('hold every letter of any text, once and in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const letters = (words: string) => words.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
        const spans = sentencesOf(text, starts)
        expect(letters(parts(text, starts).join(''))).toBe(letters(text))
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a stretch', () => {
  it('is the whole of a short sentence', () => {
    expect(cut('We met, and we ate.', 200)).toEqual(['We met, and we ate.'])
  })

  it('ends where a speaker would breathe: strong stops, then commas, then small words, then any space', () => {
    expect(cut('We came early, we sat; then we ate beans.', 30)).toEqual([
      'We came early, we sat; ',
      'then we ate beans.',
    ])
    expect(cut('We came very early, then we ate beans.', 30)).toEqual(['We came very early, ', 'then we ate beans.'])
    expect(cut('We came very early because we love beans.', 30)).toEqual([
      'We came very early ',
      'because we love beans.',
    ])
    expect(cut('We came very early to love beans.', 20)).toEqual(['We came very early ', 'to love beans.'])
  })

  it('is no single word because a comma follows it', () => {
    expect(cut('So, we came very early to love the beans.', 30)).toEqual([
      'So, we came very early ',
      'to love the beans.',
    ])
  })

  it('is cut within a word only where a word is longer than all of it', () => {
    expect(cut('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa'])
    expect(cut('😀😀😀', 3)).toEqual(['😀', '😀', '😀'])
  })

  it('is never longer than allowed, and all of them are the text', () => {
    const limits = fc.integer({ min: 2, max: 60 })
    fc.assert(
      fc.property(anyText, limits, (text, limit) => {
        const stretches = cut(text, limit)
        expect(stretches.join('')).toBe(text)
        for (const stretch of stretches) {
          expect(stretch.length).toBeGreaterThan(0)
          expect(stretch.length).toBeLessThanOrEqual(limit)
        }
      }),
      { numRuns: 300 },
    )
  })
})

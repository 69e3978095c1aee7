// How much words count: by the formula of BM25 as its authors print it, and by how near they stand to each other.
import { describe, expect, it } from 'vitest'
import { scoreOfPost } from '../../src/search/candidates.ts'
import { nearness } from '../../src/search/nearness.ts'
import { heldTogether } from '../../src/search/together.ts'
import { coverage, rarityOf, relativeLength, sourceWeight, worthOf } from '../../src/search/weighing.ts'

describe('what a word is worth', () => {
  it('is more in a title than in what is told, in the author’s words before others, and less in names and captions', () => {
    const of = (source: Parameters<typeof sourceWeight>[0]['source'], kind?: 'caption' | 'note' | 'heading') =>
      sourceWeight({ post: 0, passage: 0, source, text: '', ...(kind && { kind }) })
    expect([of('title'), of('author'), of('organisation')]).toEqual([1.6, 0.5, 0.5])
    expect([of('original'), of('retold'), of('summary')]).toEqual([1, 0.95, 0.6])
    expect([of('original', 'heading'), of('original', 'caption'), of('original', 'note')]).toEqual([1, 0.8, 0.8])
    expect([of('retold', 'caption'), of('summary', 'note')].map(worth => worth.toFixed(3))).toEqual(['0.760', '0.480'])
    expect(of('title', 'caption')).toBe(1.6)
  })

  it('is more for a rare word, and nothing below nothing', () => {
    expect(rarityOf(100, 1)).toBeCloseTo(Math.log(1 + 99.5 / 1.5), 10)
    expect(rarityOf(100, 50)).toBeCloseTo(Math.log(2), 10)
    expect(rarityOf(100, 0)).toBeCloseTo(Math.log(202), 10)
    expect(rarityOf(3, 3)).toBeGreaterThan(0)
  })

  it('is more in a text shorter than others, half as far as its length', () => {
    const index = { lengths: Int32Array.of(10, 20, 5), averageLength: 10 }
    expect([0, 1, 2, 3].map(text => relativeLength(index, text))).toEqual([1, 1.5, 0.75, 0.5])
  })

  it('grows with how often it stands there, ever less', () => {
    // Robertson and Zaragoza 2009, with k1 = 1.2: idf * tf * (k1 + 1) / (tf + k1 * length).
    expect(worthOf(2, 1, 1)).toBeCloseTo(2, 10)
    expect(worthOf(2, 3, 1)).toBeCloseTo((2 * 3 * 2.2) / 4.2, 10)
    expect(worthOf(2, 1, 1.5)).toBeCloseTo((2 * 2.2) / 2.8, 10)
    expect(worthOf(1, 0, 1)).toBe(0)
  })
})

describe('the share of a question that is held', () => {
  it('is told by rarity, and is everything where nothing is wanted', () => {
    expect(coverage(0b101, [1, 2, 5])).toBe(6 / 8)
    expect([coverage(0, [1, 2]), coverage(0b11, [1, 2]), coverage(0b111100, [1, 2])]).toEqual([0, 1, 0])
    expect([coverage(0, []), coverage(0, [0, 0])]).toEqual([1, 1])
  })

  const held = (passage: number, holds: number, firm = holds) => ({ passage, holds, firm })

  it('together is that of one text, or of a passage and those beside it, under title and names', () => {
    const rarity = [1, 1, 1, 1]
    expect(heldTogether([], rarity)).toBe(0)
    expect(heldTogether([held(2, 0b11), held(9, 0b111)], rarity)).toBe(3 / 4)
    expect(heldTogether([held(4, 0b1), held(5, 0b10), held(6, 0b100)], rarity)).toBe(3 / 4)
    expect(heldTogether([held(4, 0b1), held(6, 0b10)], rarity)).toBe(1 / 4)
    expect(heldTogether([held(5, 0b1), held(4, 0b10)], rarity)).toBe(2 / 4)
    expect(heldTogether([held(-1, 0b1), held(-1, 0b10), held(7, 0b100)], rarity)).toBe(3 / 4)
    expect(heldTogether([held(4, 0b1), held(4, 0b10)], rarity)).toBe(2 / 4)
    // The whole post is no passage beside the first.
    expect(heldTogether([held(-1, 0b1, 0b1000), held(0, 0b10)], rarity)).toBe(2 / 4)
  })

  it('together counts words in a weak form within their own text alone', () => {
    expect(heldTogether([held(4, 0b1), held(5, 0b10, 0)], [1, 1])).toBe(1 / 2)
    expect(heldTogether([held(4, 0b11, 0)], [1, 1])).toBe(1)
  })
})

describe('the score of a story', () => {
  it('is all of title and names, and its three best passages, each two fifths of the one before', () => {
    expect(scoreOfPost([], [])).toBe(0)
    expect(scoreOfPost([1, 2], [])).toBe(3)
    expect(scoreOfPost([], [5])).toBe(5)
    expect(scoreOfPost([], [10, 100])).toBe(104)
    expect(scoreOfPost([1], [1, 100, 10, 50])).toBeCloseTo(1 + 100 + 20 + 1.6, 10)
  })
})

describe('how near two words stand', () => {
  const place = (at: number, weight = 1, length = 1) => ({ at, weight, length })

  it('is all for words side by side or with one between, and ever less up to ten apart', () => {
    const of = (steps: number) => nearness([place(20)], [place(20 + steps)])
    expect([1, 2, 3, 4, 10, 11].map(of)).toEqual([1, 1, 1 / 2, 1 / 3, 1 / 9, 0])
  })

  it('is less the other way round', () => {
    const of = (steps: number) => nearness([place(20)], [place(20 - steps)])
    expect([1, 2, 3, 10, 11].map(of)).toEqual([0.6, 0.6, 0.3, 0.6 / 9, 0])
  })

  it('is that of the best pair, by how well each of them answers', () => {
    expect(nearness([place(1, 0.5), place(9)], [place(2, 0.5), place(12)])).toBe(0.5)
    expect(nearness([place(1, 0.5)], [place(2, 0.8)])).toBeCloseTo(0.4, 10)
    expect([nearness([], [place(1)]), nearness([place(1)], [])]).toEqual([0, 0])
  })

  it('is none for one word that is both, and all for a run that stands for both', () => {
    expect(nearness([place(4)], [place(4)])).toBe(0)
    expect(nearness([place(4, 1, 2)], [place(4, 1, 2)])).toBe(1)
  })
})

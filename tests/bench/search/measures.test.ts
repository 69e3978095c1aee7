import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fnv1a, gradeOf, isAside, mean, ndcg, percentile, postsOf, returned, rightPassageFirst } from './measures.ts'

const right = { best: { p1: 1, p3: 2 }, good: { p2: 1 } }
const at = (post: string, passage = 'p1') => ({ post, passage })

describe('nDCG over posts', () => {
  it('is 1 where the best post stands before the good one', () => {
    expect(ndcg([at('best'), at('good'), at('wrong')], right)).toBe(1)
  })

  it('counts a post once, at its first passage, and by its best grade', () => {
    expect(gradeOf(right, 'best')).toBe(2)
    expect(ndcg([at('best', 'p9'), at('best', 'p3'), at('good')], right)).toBe(1)
  })

  it('weighs by gain and place as it is defined', () => {
    const ideal = 3 + 1 / Math.log2(3)
    expect(ndcg([at('good'), at('best')], right)).toBeCloseTo((1 + 3 / Math.log2(3)) / ideal, 12)
    expect(ndcg([at('wrong'), at('best')], right)).toBeCloseTo(3 / Math.log2(3) / ideal, 12)
  })

  it('looks at the first five posts only', () => {
    const wrong = ['a', 'b', 'c', 'd', 'e'].map(post => at(post))
    expect(ndcg([...wrong.slice(1), at('good')], right)).toBeGreaterThan(0)
    expect(ndcg([...wrong, at('best')], right)).toBe(0)
  })

  it('is 0 for no answer, and no number where nothing is right', () => {
    expect(ndcg([], right)).toBe(0)
    expect(ndcg([at('best')], {})).toBeNaN()
  })

  it('never leaves 0 to 1, and a wrong post put first never raises it', () => {
    const rankings = fc.array(fc.constantFrom('best', 'good', 'x', 'y').map(post => at(post)))
    fc.assert(
      fc.property(rankings, ranking => {
        const value = ndcg(ranking, right)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(ndcg([at('wrong'), ...ranking], right)).toBeLessThanOrEqual(value)
      }),
    )
  })
})

describe('the right passage first', () => {
  it('asks for a passage of grade 2 in the first place', () => {
    expect(rightPassageFirst([at('best', 'p3')], right)).toBe(true)
    expect(rightPassageFirst([at('best', 'p1')], right)).toBe(false)
    expect(rightPassageFirst([at('good', 'p2'), at('best', 'p3')], right)).toBe(false)
    expect(rightPassageFirst([at('best', '')], right)).toBe(false)
    expect(rightPassageFirst([], right)).toBe(false)
  })
})

describe('noise', () => {
  it('counts posts, not passages', () => {
    const ranking = [at('best'), at('wrong', 'p1'), at('wrong', 'p2'), at('good')]
    expect(postsOf(ranking)).toEqual(['best', 'wrong', 'good'])
    expect(returned(ranking, right)).toEqual({ all: 3, wrong: 1 })
  })
})

describe('middle values', () => {
  it('are the nearest ranks', () => {
    const values = Array.from({ length: 200 }, (_, value) => 200 - value)
    expect(percentile(values, 0.5)).toBe(100)
    expect(percentile(values, 0.99)).toBe(198)
    expect(percentile([7], 0.99)).toBe(7)
    expect(mean([1, 2, 6])).toBe(3)
    expect(percentile([], 0.5)).toBeNaN()
  })
})

describe('the questions held aside', () => {
  it('are chosen by FNV-1a, as its authors define it', () => {
    expect(fnv1a('')).toBe(0x811c9dc5)
    expect(fnv1a('a')).toBe(0xe40c292c)
    expect(fnv1a('foobar')).toBe(0xbf9cf968)
  })

  it('are about a third', () => {
    const aside = Array.from({ length: 900 }, (_, number) => `question ${number}`).filter(isAside)
    expect(aside.length).toBeGreaterThan(240)
    expect(aside.length).toBeLessThan(360)
  })
})

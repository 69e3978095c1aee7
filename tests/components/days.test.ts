// What the timeline is made of: days in either order, and how long nothing was told between them.
import { describe, expect, it } from 'vitest'
import { daysOf, gapInWords } from '../../src/components/days.ts'
import { lookup, postCard } from '../../src/corpus/select.ts'
import { makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = tinyCorpus()
const card = (slug: string, date: string) => postCard(corpus, lookup(corpus), makePost({ slug, date }))
const posts = [
  card('a', '2031-04-28'),
  card('b', '2031-05-01'),
  card('c', '2031-05-01'),
  card('d', '2031-05-01'),
  card('e', '2031-05-02'),
]
const told = (oldestFirst: boolean) =>
  daysOf(posts, oldestFirst).map(({ date, gap, posts: own }) => `${date} ${gap} ${own.map(post => post.slug).join('')}`)

describe('stories by day', () => {
  it('come oldest first, with the days that have none counted before each', () => {
    expect(told(true)).toEqual(['2031-04-28 0 a', '2031-05-01 2 bcd', '2031-05-02 0 e'])
  })

  it('turn round wholly, stories of one day as well', () => {
    expect(told(false)).toEqual(['2031-05-02 0 e', '2031-05-01 0 dcb', '2031-04-28 2 a'])
  })

  it('leave the list they were given as it is, and are none for none', () => {
    daysOf(posts, false)
    expect(posts.map(post => post.slug).join('')).toBe('abcde')
    expect(daysOf([], true)).toEqual([])
  })
})

describe('a gap between days', () => {
  it.each([
    [1, 'One day with no story'],
    [2, '2 days with no story'],
    [9, '9 days with no story'],
    [10, '10 days with no story'],
  ])('of %i is told in words', (days, words) => expect(gapInWords(days)).toBe(words))
})

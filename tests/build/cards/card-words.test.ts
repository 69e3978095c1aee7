// What cards say is what their pages say, of the corpus alone.
import { expect, it } from 'vitest'
import { altOf, wordsOf, wordsOfSite, type CardWords } from '../../../src/build/cards/card-words.ts'
import { slicesOf } from '../../../src/build/slices.ts'
import { makePost, makeWeek, tinyCorpus } from '../../support/tiny-corpus.ts'

const of = (name: string, corpus = tinyCorpus()): CardWords | undefined => wordsOf(new Map(slicesOf(corpus)).get(name))

it('a story’s card has its day, title, byline and the families of the themes it clearly carries', () => {
  expect(of('posts/the-first-kite')).toEqual({
    numeral: '6',
    beside: ['Tuesday', 'May 2031'],
    above: 'Week Reader – Kite Week',
    title: 'The first kite',
    below: ['By Author One and Author Two, The Kite Club'],
    families: [{ slug: 'wind', name: 'Wind', lines: [0] }],
  })
  // Where it only touches on its themes, these.
  expect(of('posts/a-kite-on-paper')?.families).toEqual([{ slug: 'wind', name: 'Wind', lines: [0] }])
})

it('a person’s card has their role, where they are and what they wrote', () => {
  expect(of('authors/author-one')).toMatchObject({
    numeral: '1',
    beside: ['story'],
    title: 'Author One',
    below: ['Kite Maker, The Kite Club, Hilltop', '“The first kite”'],
  })
  expect(of('authors/author-three')?.below.join()).not.toContain('undefined')
})

it('a person with many stories has two of them named and the others counted', () => {
  const corpus = tinyCorpus()
  const more = [1, 2].map(at => makePost({ slug: `more-${at}`, title: `More ${at}`, authors: ['author-one'] }))
  const weeks = [makeWeek({ slug: 'kite-week', posts: [...(corpus.weeks[0]?.posts ?? []), 'more-1', 'more-2'] })]
  const words = of('authors/author-one', {
    ...corpus,
    weeks: [...weeks, ...corpus.weeks.slice(1)],
    posts: [...corpus.posts, ...more],
  })
  expect([words?.numeral, words?.below.at(-1)]).toEqual(['3', '“The first kite” “More 1” and 1 more story'])
})

it('a theme’s card says what it means, a week’s when it was', () => {
  expect(of('themes/flying')).toMatchObject({
    numeral: '2',
    title: 'Flying',
    below: ['Things that leave the ground.'],
    families: [{ slug: 'wind', name: 'Wind', lines: [0] }],
  })
  expect(of('weeks/kite-week')).toMatchObject({
    numeral: '2',
    title: 'Kite Week',
    below: ['5 to 11 May 2031', 'The theme of the week is wind.'],
  })
})

it('pages of other kinds have none', () => {
  expect(['about', 'search', 'themes', 'addresses'].map(name => of(name))).toEqual(Array(4).fill(undefined))
})

it('signs that the face has in one form only are written in that form', () => {
  const corpus = tinyCorpus()
  const posts = corpus.posts.map(post => ({ ...post, title: 'Cafe\u0301\u00a0co\u2011made\u200b  now' }))
  expect(of('posts/the-first-kite', { ...corpus, posts })?.title).toBe('Café co-made now')
})

it('in words, a card is read as it is seen, a sentence for each part', () => {
  expect(altOf(wordsOfSite([]))).toBe('Week Reader. First-hand stories, a week at a time.')
  const theme = of('themes/flying')
  expect(theme && altOf(theme)).toBe(
    'Week Reader – a theme. 2 stories. Flying. Things that leave the ground. Threads: Wind.',
  )
})

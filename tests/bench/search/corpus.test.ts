import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../../src/corpus/schema.ts'
import { tinyCorpus } from '../../support/tiny-corpus.ts'
import { bookTexts } from './book-texts.ts'
import { corpusOf, cutText, sentencesOf } from './corpus.ts'
import { sourceOf } from './engine.ts'
import { mean } from './measures.ts'

const week = tinyCorpus()
let corpus: Corpus
beforeAll(() => {
  corpus = corpusOf(600, week)
})
const made = () => corpus.posts.slice(week.posts.length)
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('sentences', () => {
  it('end at a stop before a capital, and not after a short title', () => {
    expect(sentencesOf('Mr. Speaker rose. "Thank you." He sat down! Was it 3.5 miles? Yes')).toEqual([
      'Mr. Speaker rose.',
      '"Thank you."',
      'He sat down!',
      'Was it 3.5 miles?',
      'Yes',
    ])
  })
})

describe('a text cut into posts', () => {
  it('keeps every word in its order, but for an end too short for a post', () => {
    const [{ text } = { text: '' }] = bookTexts()
    const cut = cutText(text).flat().join(' ')
    expect(cut.length).toBeGreaterThan(text.length / 2)
    expect(plain(text).startsWith(plain(cut))).toBe(true)
  })

  it('makes nothing of too little text', () => expect(cutText('One. Two. Three.')).toEqual([]))
})

describe('a big corpus', () => {
  it('has as many posts as asked for, the week first, each with an address of its own', () => {
    expect(corpus.posts).toHaveLength(600)
    expect(corpus.posts.slice(0, week.posts.length)).toEqual(week.posts)
    expect(new Set(corpus.posts.map(({ slug }) => slug)).size).toBe(600)
  })

  it('is the week alone where no more is asked for', () => expect(corpusOf(1, week).posts).toEqual(week.posts))

  it('has posts like those of the week', () => {
    const passages = made().map(post => post.passages.length)
    expect(Math.min(...passages)).toBeGreaterThanOrEqual(7)
    expect(Math.max(...passages)).toBeLessThanOrEqual(22)
    const words = made().map(({ measures }) => measures.original?.words ?? 0)
    expect(mean(words)).toBeGreaterThan(390)
    expect(mean(words)).toBeLessThan(440)
    expect(new Set(made().flatMap(post => post.authors)).size).toBeGreaterThan(30)
  })

  it('is the same each time, and a smaller one is its beginning', () => {
    expect(corpusOf(600, week)).toEqual(corpus)
    expect(corpusOf(60, week).posts).toEqual(corpus.posts.slice(0, 60))
  })

  it('names no author and no week that it has not', () => {
    const authors = new Set(corpus.authors.map(({ slug }) => slug))
    expect(corpus.posts.flatMap(post => post.authors).filter(slug => !authors.has(slug))).toEqual([])
    const listed = corpus.weeks.flatMap(({ slug, posts }) => posts.map(post => `${slug} ${post}`))
    expect(listed.toSorted()).toEqual(corpus.posts.map(({ week: of, slug }) => `${of} ${slug}`).toSorted())
  })

  it('goes on past the text there is, with other mixtures', () => {
    const posts = corpusOf(10_000, week).posts
    const texts = new Set(posts.map(({ passages }) => passages.map(({ original }) => original).join(' ')))
    expect(posts).toHaveLength(10_000)
    expect(texts.size).toBe(10_000)
  })
})

describe('what the peers index', () => {
  it('is each passage, with the words of every edition and of the summary that leads to it', () => {
    const found = sourceOf(week).passages.find(({ id }) => id === 'the-first-kite#p2')
    expect(found?.title).toBe('The first kite')
    expect(found?.authors).toBe('Author One, Author Two')
    for (const words of ['in a stiff breeze', 'flew very well', 'Two people made a kite']) {
      expect(found?.text).toContain(words)
    }
  })
})

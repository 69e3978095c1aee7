// All slices of a corpus: one for each page and no text of other pages in it.
import { describe, expect, it } from 'vitest'
import { readAuditRecord } from '../../src/build/audit-record.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { isSlice } from '../../src/corpus/slices.ts'
import { makeCorpus, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const slices = new Map(slicesOf(tinyCorpus()))

describe('the slices of a corpus', () => {
  it('each have a name of their own', () => {
    const names = [...slicesOf(tinyCorpus())].map(([name]) => name)
    expect(names).toHaveLength(slices.size)
    expect(names).toEqual(expect.arrayContaining(['home', 'posts/the-old-lamp', 'themes/night', 'search', 'addresses']))
  })

  it('come back from JSON as they were', () => {
    for (const [name, slice] of slices) expect(JSON.parse(JSON.stringify(slice)), name).toEqual(slice)
  })

  it('show the newest week at home', () => {
    expect(slices.get('home')).toEqual(slices.get('weeks/kite-week'))
  })

  it('hold no other post’s passages: a page’s cost must not grow with the archive', () => {
    const own = 'The old lamp in the café was lit again'
    const holders = [...slices].filter(([, slice]) => JSON.stringify(slice).includes(own)).map(([name]) => name)
    expect(holders).toEqual(['posts/the-old-lamp', 'themes/lamps', 'sheets/lamps', 'search-index'])
  })

  it('count weeks by posts and people, people by posts, organisations by people and posts', () => {
    expect(slices.get('weeks')).toMatchObject({
      weeks: [
        { slug: 'kite-week', posts: 2, authors: 3 },
        { slug: 'lamp-week', posts: 1, authors: 1 },
      ],
    })
    expect(slices.get('authors')).toMatchObject({
      authors: [
        { slug: 'author-one', posts: [{ slug: 'the-first-kite' }] },
        { slug: 'author-three', posts: [{ slug: 'a-kite-on-paper' }] },
        { slug: 'author-two', posts: [{ slug: 'the-first-kite' }, { slug: 'the-old-lamp' }] },
      ],
    })
    expect(slices.get('organisations')).toMatchObject({
      organisations: [
        { slug: 'kite-club', posts: 1, people: [{ slug: 'author-one' }] },
        { slug: 'lamp-house', posts: 2, people: [{ slug: 'author-two' }] },
      ],
    })
    expect(slices.get('about')).toEqual({
      kind: 'about',
      editions: ['original', 'retold', 'summary'],
      weeks: 2,
      posts: 3,
      authors: 3,
      organisations: 2,
      themes: 4,
      words: 2,
      audit: readAuditRecord(),
    })
  })

  it('tell about the editions that some post has, best first, and about no others', () => {
    const posts = [['summary', 'retold'], ['retold']] as const
    const corpus = makeCorpus({ posts: posts.map((editions, at) => makePost({ slug: `post-${at}`, editions })) })
    expect(new Map(slicesOf(corpus)).get('about')).toMatchObject({ editions: ['retold', 'summary'] })
    expect(new Map(slicesOf(makeCorpus())).get('about')).toMatchObject({ editions: [] })
  })

  it('are there even for a corpus with nothing in it, but for a home page', () => {
    const empty = new Map(slicesOf(makeCorpus()))
    expect(empty.has('home')).toBe(false)
    expect(isSlice('themes', empty.get('themes'))).toBe(true)
    expect(isSlice('search', empty.get('search'))).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { isSearchData, searchData } from '../../src/search/documents.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

describe('the data of the search', () => {
  const data = searchData(tinyCorpus())

  it('survives the trip as JSON', () => {
    const sent: unknown = JSON.parse(JSON.stringify(data))
    expect(sent).toEqual(data)
    expect(isSearchData(sent)).toBe(true)
    expect([null, 'text', {}, { kind: 'post' }].some(isSearchData)).toBe(false)
  })

  it('holds every text of every edition once', () => {
    const sent = JSON.stringify(data)
    const texts = tinyCorpus().posts.flatMap(post => [
      ...post.passages.flatMap(({ original, retold }) => [original, retold].filter(text => text !== undefined)),
      ...(post.summary?.blocks ?? []).filter(({ kind }) => kind === 'point').map(({ text }) => text),
    ])
    const long = [...new Set(texts)].filter(text => text.length > 40)
    expect(long.length).toBeGreaterThan(3)
    for (const text of long) expect(sent.split(JSON.stringify(text))).toHaveLength(2)
  })

  it('leads a point of the summary to the first passage it cites', () => {
    const kite = data.posts.find(({ slug }) => slug === 'the-first-kite')
    expect(kite?.points.map(({ passage }) => passage)).toEqual(['p2', 'p4'])
  })
  it('holds the everyday words of each post, and what people ask each theme by', () => {
    expect(data.posts.map(({ slug, everyday }) => [slug, everyday])).toEqual([
      ['a-kite-on-paper', []],
      ['the-first-kite', [{ passage: 'p2', words: 'a splendid morning', asked: ['lovely day out'] }]],
      ['the-old-lamp', []],
    ])
    expect(data.themes.map(({ slug, asked }) => [slug, asked])).toEqual([
      ['flying', ['soaring']],
      ['string', []],
      ['lamps', []],
    ])
  })
})

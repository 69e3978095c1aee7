// `author:` and its like: what a value names, and what is said of one that names nothing.
import { describe, expect, it } from 'vitest'
import { searchData } from '../../src/search/documents.ts'
import { createEngine } from '../../src/search/engine.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const engine = createEngine(searchData(tinyCorpus()))
const ask = (q: string) => engine.search({ ...emptySearch, q })
const found = (q: string) =>
  ask(q)
    .hits.map(({ post }) => post.slug)
    .toSorted()

describe('a field in a question', () => {
  it.each([
    ['author:three', ['a-kite-on-paper']],
    ['author:"author two"', ['the-first-kite', 'the-old-lamp']],
    ['by:author-one', ['the-first-kite']],
    ['organisation:tkc', ['the-first-kite']],
    ['organization:lamp', ['the-first-kite', 'the-old-lamp']],
    ['theme:flyi', ['a-kite-on-paper', 'the-first-kite']],
    ['day:2030-11-05', ['the-old-lamp']],
    ['day:2031', ['a-kite-on-paper', 'the-first-kite']],
    ['day:"6 may"', ['a-kite-on-paper', 'the-first-kite']],
    ['day:tuesday', ['a-kite-on-paper', 'the-first-kite', 'the-old-lamp']],
  ])('%s narrows to the stories it names', (q, slugs) => {
    expect(found(q)).toEqual(slugs)
  })

  it('holds together with words, with other fields and with filters; one field twice means either', () => {
    expect(found('kite author:one')).toEqual(['the-first-kite'])
    expect(found('author:three author:one kite')).toEqual(['a-kite-on-paper', 'the-first-kite'])
    expect(found('author:three organisation:tkc')).toEqual([])
    expect(engine.search({ ...emptySearch, q: 'author:two', themes: ['lamps'] }).stories).toBe(1)
  })

  it('leaves out with a minus', () => {
    expect(found('kite -author:one')).toEqual(['a-kite-on-paper'])
  })

  it('of a theme shows the passages that carry it', () => {
    const [hit] = ask('theme:string').hits
    expect(hit?.passages.map(({ id }) => id)).toEqual(['p3'])
  })

  it('with a value nobody has is looked for as a word, and said so', () => {
    expect(ask('author:string')).toMatchObject({ unknown: [{ field: 'author', text: 'string' }] })
    expect(found('author:string')).toEqual(['the-first-kite'])
    expect(found('kite -theme:nowhere')).toHaveLength(2)
  })
})

describe('either of two words', () => {
  it('finds the stories with the one and those with the other', () => {
    expect(found('lamp or string')).toEqual(['the-first-kite', 'the-old-lamp'])
    expect(found('kite splendidly or paper')).toEqual(['a-kite-on-paper', 'the-first-kite'])
    expect(found('"in the air" or lamp')).toEqual(['the-first-kite', 'the-old-lamp'])
  })
})

describe('editions and minutes', () => {
  const filtered = (q: string, more: object) => engine.search({ ...emptySearch, q, ...more })

  it('are searched in the chosen edition only', () => {
    expect(filtered('sticks', { editions: ['original'] }).hits).toEqual([])
    expect(filtered('sticks', { editions: ['retold'] }).stories).toBe(1)
    expect(filtered('', { editions: ['summary'] }).hits.map(({ post }) => post.slug)).toEqual(['the-first-kite'])
  })

  it('narrow to stories of one length', () => {
    expect(filtered('', { minutes: ['short'] }).stories).toBe(3)
    expect(filtered('', { minutes: ['long'] }).stories).toBe(0)
  })
})

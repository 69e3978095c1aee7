// `author:` and its like: what a value names, and what is said of one that names nothing.
import { describe, expect, it } from 'vitest'
import { searchData } from '../../src/search/documents.ts'
import { createEngine } from '../../src/search/engine.ts'
import { readFields } from '../../src/search/fields.ts'
import { parseQuery } from '../../src/search/query.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { makeCorpus, makeOrganisation, makePost, tinyCorpus } from '../support/tiny-corpus.ts'
import { growthOf, linear } from '../support/growth.ts'

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
    ['org:tkc', ['the-first-kite']],
    ['theme:flyi', ['a-kite-on-paper', 'the-first-kite']],
    ['day:2030-11-05', ['the-old-lamp']],
    ['day:2031', ['a-kite-on-paper', 'the-first-kite']],
    ['day:"6 may"', ['a-kite-on-paper', 'the-first-kite']],
    ['day:6 may', ['a-kite-on-paper', 'the-first-kite']],
    ['day:tuesday 5 november 2030', ['the-old-lamp']],
    ['day:2030-1', ['the-old-lamp']],
    ['author:author three', ['a-kite-on-paper']],
    ['-author:three author', ['the-first-kite', 'the-old-lamp']],
    ['author:thr', ['a-kite-on-paper']],
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

  it('takes the free words after its value only as far as they are of the name', () => {
    expect(found('author:author one kite')).toEqual(['the-first-kite'])
    expect(found('author:author one lamp')).toEqual([])
    expect(ask('author:author one lamp').missing).toEqual([])
    expect(ask('day:6 mayflower').missing).toEqual(['mayflower'])
  })

  it('names by a whole name before it names by words of it, and by a beginning last of all', () => {
    const organisations = [
      makeOrganisation({ slug: 'a', name: 'School of Sciences' }),
      makeOrganisation({ slug: 'b', name: 'Social Care Institute', short: 'SCIE' }),
      makeOrganisation({ slug: 'c', name: 'The SCIE School' }),
    ]
    const posts = organisations.map(({ slug }) => makePost({ slug, organisations: [slug] }))
    const { search } = createEngine(searchData(makeCorpus({ organisations, posts })))
    const of = (q: string) =>
      search({ ...emptySearch, q })
        .hits.map(({ post }) => post.slug)
        .toSorted()
    expect(of('organisation:scie')).toEqual(['b'])
    expect(of('organisation:school')).toEqual(['a', 'c'])
    expect(of('organisation:sci')).toEqual(['a', 'b', 'c'])
    expect(of('organisation:scie school')).toEqual(['c'])
  })

  it('reads a name typed over and over in time linear in its length', () => {
    const data = searchData(tinyCorpus())
    const read = (size: number) => readFields(data, parseQuery('author:author ' + 'author '.repeat(size)))
    expect(read(20_000).unknown).toEqual([])
    expect(growthOf(read, 5000)).toBeLessThan(linear)
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

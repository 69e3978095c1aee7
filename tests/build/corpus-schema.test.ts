// The published schema, held by a validator that is not ours to what the compiler makes.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { CorpusError, corpusJsonSchema, parseCorpus } from '../../src/build/corpus-schema.ts'
import { openData } from '../../src/build/open-data.ts'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { tinyContent, writeContent } from '../support/content-folder.ts'
import { makeCorpus, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const validate = new Ajv2020({ allErrors: true }).compile(corpusJsonSchema())

describe('the published schema', () => {
  it('is JSON Schema of 2020-12 and names its parts', () => {
    expect(corpusJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Corpus',
    })
    expect(Object.keys(Reflect.get(corpusJsonSchema(), '$defs')).toSorted()).toEqual([
      'author',
      'event',
      'family',
      'mark',
      'organisation',
      'passage',
      'path',
      'place',
      'post',
      'theme',
      'week',
      'word',
    ])
  })

  it('refuses an event at no such date', () => {
    const [post] = tinyCorpus().posts
    const at = (from: string) => ({
      ...tinyCorpus(),
      posts: [{ ...post, events: [{ name: 'A', from, passages: ['p1'] }] }],
    })
    for (const from of ['2019', '2019-06', '2028-02-29']) expect(parseCorpus(at(from)).posts).toHaveLength(1)
    for (const from of ['19', '2019-13', '2019-02-29', 'soon']) expect(() => parseCorpus(at(from))).toThrow(/from/)
  })

  it('admits a compiled corpus, which is the same after a round trip through JSON', async () => {
    for (const folder of [writeContent(tinyContent()), 'content']) {
      const { corpus, faults } = await loadCorpus(folder)
      expect(faults).toEqual([])
      expect(corpus.posts.length).toBeGreaterThan(0)
      const again: unknown = JSON.parse(JSON.stringify(corpus))
      validate(again)
      expect(validate.errors ?? []).toEqual([])
      expect(parseCorpus(again)).toEqual(corpus)
    }
  })

  it('admits the published file, which says whose words it holds', () => {
    const published: unknown = JSON.parse(JSON.stringify(openData(tinyCorpus())))
    validate(published)
    expect(validate.errors ?? []).toEqual([])
    expect(published).toMatchObject({
      about: { name: 'Week Reader', editions: { retold: expect.stringContaining('by the editors') } },
      posts: tinyCorpus().posts,
    })
    expect(validate({ ...tinyCorpus(), about: { name: 'Kites' } })).toBe(false)
  })

  it('admits the corpus that the other tests use', () => {
    expect(validate(tinyCorpus())).toBe(true)
    expect(parseCorpus(tinyCorpus())).toEqual(tinyCorpus())
  })

  it('admits suggestions apart from evidence, and checks them alike', () => {
    const [theme, ...others] = tinyCorpus().themes
    const withSuggested = (suggested: unknown) => ({ ...tinyCorpus(), themes: [{ ...theme, suggested }, ...others] })
    expect(validate(withSuggested([{ post: 'the-first-kite', passage: 'p2', weak: true }]))).toBe(true)
    expect(validate(withSuggested([{ post: 'the-first-kite', passage: '2', weak: true }]))).toBe(false)
  })

  it.each([
    ['a fact nobody knows', { ...tinyCorpus(), extra: 1 }],
    ['a slug that is a path', makeCorpus({ posts: [makePost({ slug: '../x' })] })],
    ['a date with a time', makeCorpus({ posts: [makePost({ slug: 'x', date: '2031-05-06T00:00:00Z' })] })],
    ['a post with no passage', makeCorpus({ posts: [makePost({ slug: 'x', passages: [] })] })],
    ['a post without a word on everyday words', { ...tinyCorpus(), posts: [silent()] }],
    ['a script for a link', scripted()],
    ['no corpus at all', null],
  ])('refuses %s', (_, value) => {
    expect(validate(value)).toBe(false)
    expect(() => parseCorpus(value)).toThrow(CorpusError)
  })
})

describe('parseCorpus', () => {
  it('names every place that is wrong', () => {
    const value = makeCorpus({ posts: [makePost({ slug: 'Not A Slug', date: '2031-02-30' })] })
    expect(() => parseCorpus(value)).toThrow(/^This is not a corpus:\nposts\.0\.slug: .*\nposts\.0\.date: no such day$/)
  })
})

function silent(): unknown {
  const { everyday: _, ...post } = makePost({ slug: 'x' })
  return post
}

function scripted(): unknown {
  const marks = { retold: [{ kind: 'link', start: 0, end: 1, href: 'javascript:alert(1)' }] } as const
  return makeCorpus({ posts: [makePost({ slug: 'x', passages: [{ id: 'p1', kind: 'prose', retold: 'x', marks }] })] })
}

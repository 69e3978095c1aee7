import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/corpus/schema.ts'
import { searchData } from '../../src/search/documents.ts'
import { createEngine, type SearchResult } from '../../src/search/engine.ts'
import { tokenise } from '../../src/search/fold.ts'
import type { MarkedText } from '../../src/search/hits.ts'
import { emptySearch, type SearchState } from '../../src/search/query-url.ts'
import { makeCorpus, makePassage, makePost, tinyCorpus } from '../support/tiny-corpus.ts'
import { growthOf, linear } from '../support/growth.ts'

const engineOn = (corpus: Corpus) => {
  const engine = createEngine(searchData(corpus))
  return (q: string, filters: Partial<SearchState> = {}) => engine.search({ ...emptySearch, ...filters, q })
}
const ask = engineOn(tinyCorpus())
const slugs = (hits: SearchResult['hits']) => hits.map(({ post }) => post.slug)
const marked = ({ text, marks }: MarkedText) => marks.map(({ start, end }) => text.slice(start, end))
const passagesOf = ({ hits }: SearchResult) => hits.flatMap(({ passages }) => passages)
const onePost = (...texts: readonly string[]) =>
  makePost({ slug: 'made', passages: texts.map((retold, at) => makePassage({ id: `p${at + 1}`, retold })) })

describe('the search', () => {
  it('finds the passage that has the words, marked, in the author’s own words where there are any', () => {
    const [passage] = passagesOf(ask('stiff breezes'))
    expect(passage).toMatchObject({ id: 'p2', edition: 'original' })
    expect(passage && marked(passage)).toEqual(['stiff', 'breeze'])
  })

  it('shows the retelling where only the retelling has the word', () => {
    expect(passagesOf(ask('sticks'))).toMatchObject([{ id: 'p3', edition: 'retold' }])
  })

  it('leads from a word of the summary alone to the passage it sums up', () => {
    const corpus = tinyCorpus()
    const posts = corpus.posts.map(post => ({
      ...post,
      ...(post.summary && {
        summary: {
          ...post.summary,
          blocks: [{ kind: 'point' as const, text: 'They were proud.', cites: ['p4', 'p2'] }],
        },
      }),
    }))
    const [passage] = passagesOf(engineOn({ ...corpus, posts })('proud'))
    expect(passage).toMatchObject({ id: 'p4', edition: 'summary', text: 'They were proud.' })
  })

  it('wants all words in one story; stories with only some stand apart', () => {
    const { hits, related } = ask('blue kite')
    expect(slugs(hits)).toEqual(['a-kite-on-paper'])
    expect(slugs(related)).not.toContain('a-kite-on-paper')
    expect(slugs(ask('blue string')?.hits)).toEqual([])
    expect(slugs(ask('blue string').related).toSorted()).toEqual(['a-kite-on-paper', 'the-first-kite'])
  })

  it('puts the story with the word in its title, and words side by side, first', () => {
    const posts = [
      makePost({
        slug: 'apart',
        passages: [
          makePassage({ id: 'p1', retold: 'A red door, and far down the lane behind it the old garden gate.' }),
        ],
      }),
      makePost({
        slug: 'beside',
        passages: [makePassage({ id: 'p1', retold: 'The lane ran behind it down to the old door, and a red gate.' })],
      }),
    ]
    expect(slugs(engineOn(makeCorpus({ posts }))('red gate').hits)).toEqual(['beside', 'apart'])
    expect(slugs(ask('kite').hits)).toHaveLength(2)
  })

  it('holds a phrase to its order, and marks it only where it stands', () => {
    const find = engineOn(makeCorpus({ posts: [onePost('The garden of the red house.', 'A red garden, a house.')] }))
    expect(passagesOf(find('"garden of the red"')).map(({ id }) => id)).toEqual(['p1'])
    expect(passagesOf(find('“red garden”')).map(marked)).toEqual([['red', 'garden']])
    expect(find('"house red"').hits).toEqual([])
  })

  it('leaves out the stories that have a word after a minus', () => {
    expect(slugs(ask('kite -paper').hits)).toEqual(['the-first-kite'])
    expect(slugs(ask('-kite').hits)).toEqual(['the-old-lamp'])
    expect(slugs(ask('kite -splendidyl').hits)).toHaveLength(2)
  })

  it('finds people and organisations by name, also by the short one', () => {
    expect(slugs(ask('author two').hits).toSorted()).toEqual(['the-first-kite', 'the-old-lamp'])
    const [hit] = ask('TKC').hits
    expect(hit && marked(hit.people)).toEqual(['TKC'])
    expect(hit?.passages.length).toBeGreaterThan(0)
  })

  it('finds the beginning of the last word while it is being typed, and not once it is finished', () => {
    expect(slugs(ask('splen').hits)).toEqual(['the-first-kite'])
    expect(ask('splen ').hits).toEqual([])
    expect(ask('splen kite').hits).toEqual([])
  })

  it('forgives a slip only where nothing exact matches, and says so', () => {
    expect(ask('splendidyl ')).toMatchObject({ corrected: [{ from: 'splendidyl', to: 'splendidly' }] })
    expect(slugs(ask('splendidyl ').hits)).toEqual(['the-first-kite'])
    expect(ask('splendid')).toMatchObject({ corrected: [], missing: [] })
    expect(ask('"splendidyl"').hits).toEqual([])
    expect(ask('aplendidly ')).toMatchObject({ corrected: [], missing: ['aplendidly'] })
  })

  it('takes a slip for the word that stands beside the other word, and says so beside “or” too', () => {
    const find = engineOn(
      makeCorpus({ posts: [onePost('Lemn Sissay sang.', 'They stay and stay. Gemma Stacey sang.')] }),
    )
    expect(find('lem sisay ').corrected).toEqual([
      { from: 'lem', to: 'Lemn' },
      { from: 'sisay', to: 'Sissay' },
    ])
    expect(find('gemma stacy ')).toMatchObject({ corrected: [{ from: 'stacy', to: 'Stacey' }], stories: 1 })
    expect(find('sisay or sang ')).toMatchObject({ corrected: [{ from: 'sisay', to: 'Sissay' }], stories: 1 })
    expect(find('car sang ').corrected).toEqual([])
  })

  it('finds two words typed as one, and one typed as two', () => {
    const find = engineOn(makeCorpus({ posts: [onePost('The rainbow over the garden gate.')] }))
    expect(passagesOf(find('gardengate ')).flatMap(marked)).toEqual(['garden', 'gate'])
    expect(passagesOf(find('rain bow ')).flatMap(marked)).toEqual(['rainbow'])
  })

  it('says which words stand nowhere, and when there are only words that stand everywhere', () => {
    expect(ask('kite zeppelin')).toMatchObject({ hits: [], missing: ['zeppelin'], tooCommon: false })
    expect(ask('the and of')).toMatchObject({ hits: [], related: [], tooCommon: true })
  })

  it('shows only passages on the chosen theme or in the chosen voice', () => {
    expect(ask('', { themes: ['flying'] }).hits.map(({ passages }) => passages.map(({ id }) => id))).toEqual([
      ['p2', 'p4'],
      ['p2'],
    ])
    expect(passagesOf(ask('kite', { voices: ['artist'] })).map(({ id }) => id)).toEqual(['p2'])
    expect(ask('kite', { themes: ['string'] }).hits.flatMap(({ passages }) => passages.map(({ id }) => id))).toEqual([
      'p3',
    ])
  })

  it('lists stories by day without a question, newest first or as asked', () => {
    expect(slugs(ask('', { from: '2030-01-01' }).hits)).toEqual(['the-first-kite', 'a-kite-on-paper', 'the-old-lamp'])
    expect(slugs(ask('', { from: '2030-01-01', sort: 'oldest' }).hits)).toEqual([
      'the-old-lamp',
      'a-kite-on-paper',
      'the-first-kite',
    ])
    expect(slugs(ask('', { from: '2030-11-05', to: '2030-11-05' }).hits)).toEqual(['the-old-lamp'])
  })

  it('never finds anything without a marked word, and never marks a stop word', () => {
    const word = fc.constantFrom(
      'the',
      'kite',
      'on',
      'paper',
      'Author',
      'One',
      '"it',
      'flew"',
      '-lamp',
      'film',
      'splen',
      'zzz',
      'TKC',
      'kiet',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), words => {
        const asked = words.join(' ')
        const { hits, related } = ask(asked)
        for (const { title, people, passages } of [...hits, ...related]) {
          const marks = [title, people, ...passages].flatMap(marked)
          expect(marks.length > 0 || words.every(one => one.startsWith('-'))).toBe(true)
          expect(marks.flatMap(tokenise).some(({ stop }) => stop)).toBe(false)
        }
      }),
    )
  })

  it('answers any question at all, and counts as many stories as it finds', () => {
    const engine = createEngine(searchData(tinyCorpus()))
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), q => {
        const search = { ...emptySearch, q }
        expect(engine.search(search).hits).toHaveLength(engine.count(search))
      }),
    )
  })

  it('answers a very long question with work that grows no faster than it', () => {
    const engine = createEngine(searchData(tinyCorpus()))
    const asked = (size: number) => engine.search({ ...emptySearch, q: 'kite paper "in the air" '.repeat(size) })
    expect(growthOf(asked, 200)).toBeLessThan(linear)
  })
})

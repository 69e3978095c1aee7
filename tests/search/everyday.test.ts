// Everyday words the stories do not use: what they lead to, what is said of it, and what they must never bring.
import { describe, expect, it } from 'vitest'
import { searchData } from '../../src/search/documents.ts'
import { createEngine, type SearchResult } from '../../src/search/engine.ts'
import type { MarkedText } from '../../src/search/hits.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { makeCorpus, makePassage, makePost, makeTheme, makeWord } from '../support/tiny-corpus.ts'

const told = (slug: string, texts: readonly string[], everyday: Parameters<typeof makePost>[0]['everyday'] = []) =>
  makePost({
    slug,
    title: 'A tale',
    everyday,
    passages: texts.map((retold, at) => makePassage({ id: `p${at + 1}`, retold })),
  })
const filler = ['Rain fell on the hill.', 'A bell rang at noon.', 'The gate was blue.']
const at = (post: string, passage: string, weak = false) => ({ post, passage, weak })

const corpus = makeCorpus({
  posts: [
    told(
      'boats',
      [...filler, 'Two boats lay in the harbour.', 'They were mended by hand.'],
      [
        { passage: 'p4', words: 'lay in the harbour', asked: ['moored', 'dry dock', 'had it'] },
        { passage: 'p5', words: 'mended', asked: ['repair'] },
      ],
    ),
    told('ships', [...filler, 'A tall ship came home.', 'Its crew had a vote on each turn.']),
    told('storm', [...filler, 'The storm broke a mast.', 'A repair took all night.', 'They never left.']),
    told('gulls', [...filler, 'Gulls cried over the town.']),
  ],
  themes: [
    makeTheme({
      slug: 'steering',
      name: 'Steering together',
      means: 'Nobody turns the wheel alone.',
      signals: ['vote', 'by hand'],
      asked: ['who decides', 'democracy', 'turn the wheel', 'not alone'],
      evidence: [at('ships', 'p5'), at('boats', 'p5', true)],
    }),
  ],
  words: [
    makeWord({ slug: 'vessel', word: 'vessel', also: ['sea craft'], inPosts: ['boats', 'tall ship'] }),
    makeWord({ slug: 'crew', word: 'crew', also: [], inPosts: ['crew', 'a tall ship', 'never left'] }),
  ],
})
const engine = createEngine(searchData(corpus))
const ask = (q: string): SearchResult => engine.search({ ...emptySearch, q })
const slugs = (hits: SearchResult['hits']) => hits.map(({ post }) => post.slug)
const marked = ({ text, marks }: MarkedText) => marks.map(({ start, end }) => text.slice(start, end)).join(' ')
const passages = ({ hits }: SearchResult) =>
  hits.flatMap(hit => hit.passages.map(one => `${hit.post.slug} ${one.id}: ${marked(one)}`))

describe('everyday words', () => {
  it('of the word list lead to the words of the stories, marked, and are told', () => {
    expect(passages(ask('vessel')).toSorted()).toEqual(['boats p4: boats', 'ships p4: tall ship'])
    expect(passages(ask('sea craft'))).toHaveLength(2)
    expect(ask('vessels ').also).toEqual([{ asked: 'vessels', layer: 'word', words: ['boats', 'tall ship'] }])
  })

  it('of a passage lead to that passage, with the words they hang on marked', () => {
    expect(passages(ask('moored'))).toEqual(['boats p4: lay harbour'])
    expect(ask('moored').also).toEqual([{ asked: 'moored', layer: 'passage', words: ['lay in the harbour'] }])
  })

  it('count only with all their meaningful words', () => {
    expect(slugs(ask('dry dock').hits)).toEqual(['boats'])
    expect(ask('dock ').hits).toEqual([])
    expect(ask('dry dock zeppelin').hits).toEqual([])
  })

  it('of common words alone count where they are all there is to go by', () => {
    expect(slugs(ask('they had it').hits)).toEqual(['boats'])
    expect(slugs(ask('they had it in the town').hits)).toEqual(['gulls'])
    expect(ask('it had been').tooCommon).toBe(true)
  })

  it('are understood while they are typed, and misspelt', () => {
    expect(slugs(ask('moor').hits)).toEqual(['boats'])
    expect(ask('vesel ')).toMatchObject({ corrected: [{ from: 'vesel', to: 'vessel' }] })
    expect(slugs(ask('vesel ').hits)).toHaveLength(2)
  })

  it('bring only stories that come near where a story has the very word', () => {
    expect(slugs(ask('repair').hits)).toEqual(['storm'])
    expect(slugs(ask('repair').related)).toEqual(['boats'])
  })

  it('that name a theme lead to all its passages, clear ones before those that only touch on it', () => {
    expect(slugs(ask('who decides').hits)).toEqual(['ships', 'boats'])
    expect(slugs(ask('steering together').hits)).toEqual(['ships', 'boats'])
    expect(ask('who decides').also).toEqual([
      { asked: 'decides', layer: 'theme', words: ['Steering together'], theme: 'steering' },
    ])
  })

  it('of one word ask for a theme only where nothing else answers', () => {
    expect(slugs(ask('democracy').hits)).toEqual(['ships', 'boats'])
    expect(slugs(ask('vote').hits)).toEqual(['ships'])
    expect(slugs(ask('vote').related)).toEqual(['boats'])
  })

  it('find a theme that most words of a question belong to, where no story has them all', () => {
    expect(slugs(ask('turning the wheel alone at night ').hits)).toContain('ships')
    expect(ask('wheel of cheese ').hits).toEqual([])
  })

  it('find no theme by two bare words that only resemble it', () => {
    expect(ask('turned alone ').hits).toEqual([])
    expect(ask('wheel nan alone in the night ').hits).toEqual([])
  })

  it('that are signs of a theme bring stories with its other signs only near', () => {
    expect(ask('vote by hand ').hits).toEqual([])
    expect(slugs(ask('vote by hand ').related).toSorted()).toEqual(['boats', 'ships'])
  })

  it('are told by the words that were typed, and never by the same word or its opposite', () => {
    expect(ask('crew ').also).toEqual([{ asked: 'crew', layer: 'word', words: ['a tall ship'] }])
  })
})

describe('words alike in meaning', () => {
  const general = { lookUp: (term: string) => (term === 'tempest' ? ['storm'] : term === 'gull' ? ['boats'] : []) }
  const near = (q: string) => engine.search({ ...emptySearch, q }, general)

  it('stand in for a word that stands nowhere; what they find only comes near', () => {
    expect(near('tempest ').hits).toEqual([])
    expect(slugs(near('tempest ').related)).toEqual(['storm'])
    expect(near('tempest ').related[0]?.passages.map(marked)).toEqual(['storm'])
  })

  it('are never asked for a word of the stories or one that editors know', () => {
    expect(slugs(near('gull').hits)).toEqual(['gulls'])
    expect(slugs(near('gull').related)).toEqual([])
  })

  it('that are the very word asked answer beside a text that has only another form of it', () => {
    const posts = [
      told(
        'gifts',
        [...filler, 'A gift of coins came.'],
        [{ passage: 'p4', words: 'gift of coins', asked: ['grants'] }],
      ),
      told('wishes', [...filler, 'A wish was granted.']),
    ]
    const { search } = createEngine(searchData(makeCorpus({ posts })))
    const found = (q: string) => slugs(search({ ...emptySearch, q }).hits)
    expect(found('grants').toSorted()).toEqual(['gifts', 'wishes'])
    expect(found('granted')).toEqual(['wishes'])
  })
})

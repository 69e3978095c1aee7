// Which stories answer and in what order: words that stand together, in the form asked for, before anything else.
import { describe, expect, it } from 'vitest'
import type { Post } from '../../src/corpus/schema.ts'
import { searchData } from '../../src/search/documents.ts'
import { createEngine, type SearchResult } from '../../src/search/engine.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { makeAuthor, makeCorpus, makeOrganisation, makePassage, makePost } from '../support/tiny-corpus.ts'

const told = (slug: string, texts: readonly string[], more: Partial<Post> = {}): Post =>
  makePost({ slug, passages: texts.map((retold, at) => makePassage({ id: `p${at + 1}`, retold })), ...more })
const filler = ['Rain fell on the hill.', 'A bell rang at noon.', 'The gate was blue.']
const posts = [
  told('together', ['A long day of wind.', 'One boat was taken into the harbour at dusk.', ...filler]),
  told('scattered', ['She took a rope.', ...filler, 'It takes time.', ...filler, 'The harbour was full.']),
  told('next-door', ['The boat was taken away.', 'The harbour was full.', ...filler]),
  told('named', ['He takes a rope.', 'They took tea.', ...filler], { organisations: ['harbour-board'] }),
  told('other', filler),
]
const organisations = [makeOrganisation({ slug: 'harbour-board', name: 'North Harbour Board', short: 'NHB' })]
const authors = [makeAuthor({ slug: 'author-one', name: 'Author One' })]
const engine = createEngine(searchData(makeCorpus({ posts, organisations, authors })))
const ask = (q: string): SearchResult => engine.search({ ...emptySearch, q })
const slugs = (hits: SearchResult['hits']) => hits.map(({ post }) => post.slug)

describe('the order of stories', () => {
  it('puts the passage that says it far above words in neighbouring passages', () => {
    const { hits, related } = ask('taken into harbour')
    expect(slugs(hits)).toEqual(['together'])
    expect(hits[0]?.passages.map(({ id }) => id)).toEqual(['p2'])
    expect(slugs(related)[0]).toBe('next-door')
    expect(hits[0]?.score ?? 0).toBeGreaterThan(3 * (related[0]?.score ?? 0))
  })

  it('sets apart a story whose words are scattered, or that has one only in its organisation’s name', () => {
    const { hits, related } = ask('taken into harbour')
    expect(slugs(hits)).not.toContain('scattered')
    expect(slugs(related)).toContain('scattered')
    expect(slugs(hits)).not.toContain('named')
    const named = related.find(({ post }) => post.slug === 'named')
    expect(named?.people.marks ?? []).toEqual([])
  })

  it('finds an organisation by its whole name, by its short name, by words of it side by side or by what only a name has', () => {
    for (const q of ['North Harbour Board', 'nhb', 'harbour board', 'north '])
      expect(slugs(ask(q).hits)).toEqual(['named'])
    expect(slugs(ask('nhb tea').hits)).toEqual(['named'])
    expect(slugs(ask('harbour').hits)).not.toContain('named')
  })

  it('weighs another form of a word less when no suffix makes it', () => {
    const find = createEngine(
      searchData(makeCorpus({ posts: [told('took', ['They took tea.']), told('taken', ['It was taken.'])] })),
    )
    expect(slugs(find.search({ ...emptySearch, q: 'taken' }).hits)).toEqual(['taken', 'took'])
    expect(slugs(find.search({ ...emptySearch, q: 'took' }).hits)).toEqual(['took', 'taken'])
  })

  it('puts words in the order asked before the other way round', () => {
    const find = createEngine(
      searchData(makeCorpus({ posts: [told('b-first', ['A gate, red.']), told('a-first', ['A red gate.'])] })),
    )
    expect(slugs(find.search({ ...emptySearch, q: 'red gate' }).hits)).toEqual(['a-first', 'b-first'])
  })

  it('sets apart what only has another word of the same stem, where the word itself stands somewhere', () => {
    const title = { title: 'A tale' }
    const all = [
      told('review', ['One review.'], title),
      told('reviews', ['Two reviews.'], title),
      told('by', ['A reviewer.'], title),
    ]
    const find = (some: readonly Post[]) =>
      createEngine(searchData(makeCorpus({ posts: some }))).search({ ...emptySearch, q: 'review' })
    expect(slugs(find(all).hits)).toEqual(['review', 'reviews'])
    expect(slugs(find(all).related)).toEqual(['by'])
    expect(slugs(find(all.slice(2)).hits)).toEqual(['by'])
  })

  it('sets apart a story that answers several words far less well than the best', () => {
    const far = ['A red door and', ...Array.from({ length: 30 }, (_, at) => `thing${at}`), 'then a gate.'].join(' ')
    const find = createEngine(
      searchData(makeCorpus({ posts: [told('near', ['Red gate.'], { title: 'Red gate' }), told('far', [far])] })),
    )
    const { hits, related } = find.search({ ...emptySearch, q: 'red gate' })
    expect([slugs(hits), slugs(related)]).toEqual([['near'], ['far']])
  })
})

describe('a name written as one word', () => {
  const find = createEngine(
    searchData(
      makeCorpus({
        posts: [
          told('named', ['SeaBell is ours.', 'We asked SeaBell members.']),
          told('apart', ['The sea was calm.', ...filler, 'We rang.']),
          told('tube', ['Watch it on YouTube.'], { title: 'A tale' }),
        ],
      }),
    ),
  )
  const named = (q: string) => slugs(find.search({ ...emptySearch, q }).hits)

  it('is found by its two words, and they stay words of their own', () => {
    for (const q of ['sea bell', 'sea bell members', 'what do sea bell members do', 'seabell', 'sea-bell'])
      expect([q, named(q)]).toEqual([q, ['named']])
    expect(named('sea')).toEqual(['apart'])
    expect(named('bell')).toEqual(['apart'])
  })

  it('may begin with a common word', () => {
    expect(named('you tube')).toEqual(['tube'])
    expect(named('you rang')).toEqual(['apart'])
  })
})

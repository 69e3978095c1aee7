import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import type { Corpus } from '../../src/corpus/schema.ts'
import { searchData } from '../../src/search/documents.ts'
import { createEngine } from '../../src/search/engine.ts'
import { choicesFor, fromStart, takenOff, toggled, unfiltered, withDays } from '../../src/search/facets.ts'
import { searchPageData } from '../../src/search/make-page-data.ts'
import { type Choices, type Value } from '../../src/search/page-data.ts'
import { emptySearch, listKeys, type ListName, type SearchState } from '../../src/search/query-url.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const { corpus: published } = await loadCorpus('content')

const siteOf = (corpus: Corpus) => ({
  all: searchPageData(corpus).choices,
  ...createEngine(searchData(corpus)),
})
const { all, count } = siteOf(tinyCorpus())
const slugs = (choices: readonly { readonly slug: string }[]) => choices.map(({ slug }) => slug)
const listed = (choices: Choices, list: ListName): readonly Value[] =>
  list === 'themes' ? choices.families.flatMap(({ themes }) => themes) : choices[list]

describe('the choices beside a search', () => {
  it('are all there before anything is asked, those no story answers to left out', () => {
    const offered = choicesFor(all, emptySearch, count)
    expect(offered).toEqual(all)
    expect(slugs(listed(offered, 'themes'))).toEqual(['flying', 'string', 'lamps'])
  })

  it('narrow with the words asked for', () => {
    const offered = choicesFor(all, { ...emptySearch, q: 'café' }, count)
    expect(slugs(listed(offered, 'themes'))).toEqual(['lamps'])
    expect(slugs(offered.authors)).toEqual(['author-two'])
    expect(offered.editions).toEqual([{ slug: 'original', stories: 1 }])
    expect(slugs(offered.to)).toEqual(['2030-11-05', '2031-05-06'])
    expect(slugs(offered.from)).toEqual(['2030-11-05'])
  })

  it('narrow with an author named in the question', () => {
    const offered = choicesFor(all, { ...emptySearch, q: 'author:three' }, count)
    expect(slugs(offered.authors)).toEqual(['author-three'])
    expect(slugs(offered.editions)).toEqual(['retold'])
  })

  it('add up within a list, and must all hold across lists', () => {
    const search = { ...emptySearch, authors: ['author-three'] }
    const offered = choicesFor(all, search, count)
    expect(offered.authors.find(({ slug }) => slug === 'author-two')?.stories).toBe(3)
    expect(slugs(offered.weeks)).toEqual(['kite-week'])
  })

  it('keep every group while words are typed: a group that would be empty shows its choices with no story', () => {
    for (const q of ['zeppelin', 'café']) {
      const offered = choicesFor(all, { ...emptySearch, q }, count)
      for (const list of listKeys) expect(listed(offered, list).length > 0).toBe(listed(all, list).length > 0)
      expect(offered.voices).toEqual(all.voices.map(voice => ({ ...voice, stories: 0 })))
    }
    const nothing = choicesFor(all, { ...emptySearch, q: 'zeppelin' }, count)
    for (const list of listKeys) expect(slugs(listed(nothing, list))).toEqual(slugs(listed(all, list)))
  })

  it('keep what is chosen, so that it can be undone, even where nothing is found', () => {
    const search = { ...emptySearch, q: 'zeppelin', authors: ['author-one'], to: '2030-11-05' }
    const offered = choicesFor(all, search, count)
    expect(offered.authors).toMatchObject([{ slug: 'author-one', stories: 0 }])
    expect(slugs(offered.to)).toEqual(['2030-11-05'])
  })

  it('take along what no story has without them, and say what; only what is asked for where nothing was found', () => {
    const both = { ...emptySearch, authors: ['author-one', 'author-two'] }
    expect(takenOff(both, { list: 'authors', value: 'author-one', count })).toEqual({
      search: { ...emptySearch, authors: ['author-two'] },
      also: [],
    })
    const narrowed = { ...both, themes: ['lamps'] }
    expect([count(narrowed) > 0, count({ ...narrowed, authors: ['author-one'] })]).toEqual([true, 0])
    expect(takenOff(narrowed, { list: 'authors', value: 'author-two', count })).toEqual({
      search: { ...emptySearch, themes: ['lamps'] },
      also: ['author-one'],
    })
    const nothing = { ...both, q: 'zeppelin' }
    expect(takenOff(nothing, { list: 'authors', value: 'author-two', count }).also).toEqual([])
    expect(takenOff(narrowed, { list: 'authors', value: 'author-two' }).also).toEqual([])
  })

  it('are cleared without the question and its order, and a new question begins at its first stories', () => {
    const search = { ...emptySearch, q: 'kite', sort: 'oldest', authors: ['author-one'], show: 40 } as const
    expect(unfiltered(search)).toEqual({ ...emptySearch, q: 'kite', sort: 'oldest' })
    expect(fromStart(search)).toEqual({ ...emptySearch, q: 'kite', sort: 'oldest', authors: ['author-one'] })
  })
})

interface Taken {
  readonly search: SearchState
  readonly stories: number
}

const ends = ['from', 'to'] as const
const lists = [...listKeys, ...ends]

/** Every choice on offer that is not chosen yet, with the search it leads to. */
const offersOf = (site: ReturnType<typeof siteOf>, search: SearchState, name: (typeof lists)[number]) => {
  const offered = choicesFor(site.all, search, site.count)
  const end = ends.find(one => one === name)
  if (end)
    return offered[end].map(({ slug, stories }): Taken => ({ search: withDays(search, { [end]: slug }), stories }))
  const list = listKeys.find(one => one === name) ?? 'themes'
  const chosen: readonly string[] = search[list]
  return listed(offered, list)
    .filter(({ slug, stories }) => stories > 0 && !chosen.includes(slug))
    .map(({ slug, stories }): Taken => ({ search: toggled(search, list, slug), stories }))
}

/** The search after each choice that can be taken off. */
const removalsOf = ({ count: counting }: ReturnType<typeof siteOf>, search: SearchState): readonly SearchState[] => [
  ...listKeys.flatMap(list => search[list].map(value => takenOff(search, { list, value, count: counting }).search)),
  ...ends.filter(end => search[end] !== undefined).map(end => withDays(search, { [end]: undefined })),
]

const questions: Readonly<Record<string, readonly string[]>> = {
  'a small corpus': ['', 'kite', 'author two', 'lamp -paper', 'author:three', 'flying or lamp', '"stiff breeze"'],
  'the content': [
    '',
    'power',
    'young people',
    'who decides',
    'foster care',
    'author:stacey power',
    'theme:carers',
    'money or time',
    'day:"15 July" change',
  ],
}

describe.each([
  ['a small corpus', siteOf(tinyCorpus())],
  ['the content', siteOf(published)],
] as const)('choosing in %s', (name, site) => {
  it('never leads to nothing and the number of stories is told truly, wherever a reader has come to', () => {
    const step = fc.record({ list: fc.constantFrom(...lists), at: fc.nat({ max: 40 }), off: fc.boolean() })
    let taken = 0
    let off = 0
    fc.assert(
      fc.property(fc.constantFrom(...(questions[name] ?? [])), fc.array(step, { maxLength: 6 }), (q, steps) => {
        let search: SearchState = { ...emptySearch, q }
        for (const { list, at, off: takesOff } of steps) {
          const removals = removalsOf(site, search)
          for (const removal of removals) {
            const { stories } = site.search(removal)
            expect(stories, `${JSON.stringify(removal)} from ${JSON.stringify(search)}`).toBeGreaterThan(0)
          }
          off += removals.length
          if (takesOff && removals.length > 0) {
            search = removals[at % removals.length] ?? search
            continue
          }
          const offers = offersOf(site, search, list)
          for (const offer of offers) {
            expect(offer.stories, JSON.stringify(offer.search)).toBeGreaterThan(0)
            const { stories, hits } = site.search(offer.search)
            expect(stories, JSON.stringify(offer.search)).toBe(offer.stories)
            expect(hits.length, JSON.stringify(offer.search)).toBeGreaterThan(0)
          }
          search = offers[at % Math.max(1, offers.length)]?.search ?? search
          taken += offers.length
        }
      }),
      { numRuns: name === 'the content' ? 40 : 100 },
    )
    expect(taken).toBeGreaterThan(100)
    expect(off).toBeGreaterThan(20)
  })
})

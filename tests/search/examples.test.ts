// Which questions are offered to try, told over a made-up count of stories: only such as find something and show their way.
import { describe, expect, it } from 'vitest'
import { exampleQuestions, waysToAsk } from '../../src/search/examples.ts'
import { choicesFor, narrowing, withDays, withOrder } from '../../src/search/facets.ts'
import { searchPageData } from '../../src/search/make-page-data.ts'
import { emptySearch, type SearchState } from '../../src/search/query-url.ts'
import { makeAuthor, makeCorpus, makeOrganisation, makePost, makeTheme, tinyCorpus } from '../support/tiny-corpus.ts'

type Stories = Readonly<Record<string, number>>
const countOf =
  (stories: Stories) =>
  ({ q }: SearchState): number =>
    stories[q] ?? 0

const wind = { slug: 'wind', name: 'Wind', themes: ['one', 'two'] }
const corpusOf = (...signals: readonly (readonly string[])[]) =>
  makeCorpus({
    families: [wind],
    themes: signals.map((some, at) => makeTheme({ slug: `theme-${at}`, signals: some })),
  })

describe('phrases to try', () => {
  const offered = (stories: Stories, ...signals: readonly (readonly string[])[]) =>
    exampleQuestions(corpusOf(...signals), countOf(stories))

  it('have two or three words, two of which mean something', () => {
    const all = ['kite', 'red kite', 'the kite', 'red kite flying', 'kite in wind', 'one red kite flying', 'of the']
    const found = Object.fromEntries(all.map(phrase => [`"${phrase}"`, 1]))
    expect(all.filter(phrase => offered(found, [phrase]).length > 0)).toEqual([
      'red kite',
      'red kite flying',
      'kite in wind',
    ])
  })

  it('are of each theme the one in most stories, of a family the most told theme first', () => {
    const stories = { '"red kite"': 1, '"blue kite"': 3, '"old lamp"': 4, '"new lamp"': 0 }
    expect(offered(stories, ['red kite', 'blue kite'], ['new lamp', 'old lamp'])).toEqual(['old lamp', 'blue kite'])
    expect(offered({}, ['red kite'])).toEqual([])
  })

  it('are five at most, and none twice', () => {
    const phrases = Array.from({ length: 7 }, (_, at) => `kite number${at}`)
    const stories = Object.fromEntries(phrases.map((phrase, at) => [`"${phrase}"`, 9 - at]))
    expect(offered(stories, ...phrases.map(phrase => [phrase]))).toEqual(phrases.slice(0, 5))
    expect(offered({ '"red kite"': 1 }, ['red kite'], ['red kite'])).toEqual(['red kite'])
  })
})

describe('ways to ask', () => {
  const ways = (
    stories: Stories,
    signals: readonly string[] = ['kite', 'lamp'],
    more: Parameters<typeof makeCorpus>[0] = {},
  ) =>
    Object.fromEntries(
      waysToAsk({ ...corpusOf(signals), ...more }, countOf(stories), ['red kite', 'blue kite']).map(({ way, q }) => [
        way,
        q,
      ]),
    )

  it('show a phrase that finds something', () => {
    expect(ways({ '"blue kite"': 1 })).toEqual({ phrase: '"blue kite"' })
    expect(ways({ '"red kite"': 1, '"blue kite"': 1 })).toEqual({ phrase: '"red kite"' })
    expect(ways({})).toEqual({})
  })

  it('show a minus where it takes some stories away and leaves some', () => {
    const found = { kite: 5, lamp: 3 }
    expect(ways({ ...found, 'kite -lamp': 4 })).toEqual({ without: 'kite -lamp' })
    expect(ways({ ...found, 'kite -lamp': 5 })).toEqual({})
    expect(ways({ ...found, 'kite -lamp': 0, 'lamp -kite': 1 })).toEqual({ without: 'lamp -kite' })
  })

  it('show “or” where it finds more than either word', () => {
    const found = { kite: 5, lamp: 3 }
    expect(ways({ ...found, 'kite or lamp': 6 })).toEqual({ or: 'kite or lamp' })
    expect(ways({ ...found, 'kite or lamp': 5 })).toEqual({})
  })

  it('try only single words that mean something and stand somewhere, the eight in most stories', () => {
    expect(ways({ 'red kite': 5, lamp: 3, 'red kite or lamp': 9 }, ['red kite', 'lamp'])).toEqual({})
    expect(ways({ the: 5, lamp: 3, 'the or lamp': 9 }, ['the', 'lamp'])).toEqual({})
    expect(ways({ lamp: 3, 'lamp or kite': 9 }, ['lamp', 'kite'])).toEqual({})
    expect(ways({ 'co-op': 5, lamp: 3, 'co-op or lamp': 9 }, ['co-op', 'lamp'])).toEqual({})
    const words = Array.from({ length: 9 }, (_, at) => `kite${at}x`)
    const stories = Object.fromEntries(words.map((word, at) => [word, 20 - at]))
    expect(ways({ ...stories, 'kite0x or kite7x': 30 }, words)).toEqual({ or: 'kite0x or kite7x' })
    expect(ways({ ...stories, 'kite0x or kite8x': 30 }, words)).toEqual({})
  })

  it('show people by their last name where that finds them, organisations by their short name, and days without the year', () => {
    const more = {
      authors: [makeAuthor({ slug: 'ann', name: 'Ann Bell' })],
      organisations: [
        makeOrganisation({ slug: 'club', name: 'The Kite Club', short: 'TKC' }),
        makeOrganisation({ slug: 'pub', name: 'Pub' }),
      ],
      posts: [makePost({ slug: 'a', date: '2031-05-06' })],
    }
    const found = (stories: Stories) => ways(stories, [], more)
    expect(found({ 'author:Bell': 1, 'author:"Ann Bell"': 1 })).toEqual({ author: 'author:Bell' })
    expect(found({ 'author:"Ann Bell"': 1 })).toEqual({ author: 'author:"Ann Bell"' })
    expect(found({ 'organisation:TKC': 1, 'organisation:Pub': 1 })).toEqual({ organisation: 'organisation:TKC' })
    expect(found({ 'organisation:Pub': 1 })).toEqual({ organisation: 'organisation:Pub' })
    expect(found({ 'day:"6 May"': 1 })).toEqual({ day: 'day:"6 May"' })
  })

  it('show the theme with the shortest name', () => {
    const themes = [makeTheme({ slug: 'a', name: 'Strings' }), makeTheme({ slug: 'b', name: 'Wind' })]
    expect(ways({ 'theme:Strings': 1, 'theme:Wind': 1 }, [], { themes })).toEqual({ theme: 'theme:Wind' })
  })
})

describe('what can be chosen', () => {
  const { choices, ways } = searchPageData(tinyCorpus())
  const named = (some: readonly { readonly slug: string; readonly name?: string; readonly stories: number }[]) =>
    some.map(({ slug, name, stories }) => `${slug} ${name ?? '-'} ${stories}`)

  it('is every value with its stories, and none that no story has', () => {
    expect(choices.families.map(({ slug, themes }) => [slug, ...named(themes)])).toEqual([
      ['wind', 'flying Flying 2', 'string Holding the string 1'],
      ['light', 'lamps Lamps 1'],
    ])
    expect(named(choices.authors)).toEqual([
      'author-one Author One 1',
      'author-three Author Three 1',
      'author-two Author Two 2',
    ])
    expect(named(choices.organisations)).toEqual(['kite-club The Kite Club 1', 'lamp-house Lamp House 2'])
    expect(named(choices.weeks)).toEqual(['kite-week Kite Week 2', 'lamp-week Lamp Week 1'])
    expect(named(choices.voices)).toEqual(['uses-services Someone who uses services 1', 'artist Artist 1'])
    expect(choices).not.toHaveProperty('cut')
    expect(ways.map(({ way }) => way)).toEqual(['phrase', 'without', 'or', 'author', 'theme', 'organisation', 'day'])
  })

  it('is narrowed one choice at a step, and tells of lists that are cut', () => {
    const cut = { authors: 40 }
    const offered = choicesFor({ ...choices, cut }, emptySearch, () => 3)
    expect(offered.cut).toEqual(cut)
    expect(choicesFor(choices, emptySearch, () => 3)).not.toHaveProperty('cut')
    const steps = [...narrowing(choices, emptySearch, () => 3)]
    expect(steps.length).toBeGreaterThanOrEqual(3 + 3 + 2 + 2 + 2 + 3 + 2 + 2)
  })

  it('has an order of two, or best first, and days that may be any', () => {
    expect(withOrder(emptySearch, 'newest')).toStrictEqual({ ...emptySearch, sort: 'newest' })
    expect(withOrder({ ...emptySearch, sort: 'newest' }, 'oldest')).toStrictEqual({ ...emptySearch, sort: 'oldest' })
    expect(withOrder({ ...emptySearch, sort: 'newest' }, 'best')).toStrictEqual(emptySearch)
    expect(withOrder({ ...emptySearch, sort: 'newest' }, undefined)).toStrictEqual(emptySearch)
    const newest = { ...emptySearch, sort: 'newest' } as const
    expect(withOrder(newest, 'newest')).toBe(newest)
    expect(withDays({ ...emptySearch, from: '2031-05-06' }, { from: undefined, to: '2031-05-07' })).toStrictEqual({
      ...emptySearch,
      to: '2031-05-07',
    })
    expect(withDays({ ...emptySearch, to: '2031-05-06' }, { from: '2031-05-05', to: '' })).toStrictEqual({
      ...emptySearch,
      from: '2031-05-05',
    })
  })
})

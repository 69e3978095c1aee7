// What a filter lets through, at its edges: days, lengths, and passages that must carry all that is asked of them.
import { describe, expect, it } from 'vitest'
import { admittedIn, hasEdition, lengthOf } from '../../src/search/admitted-in.ts'
import { byDay, everything } from '../../src/search/filters.ts'
import { emptySearch, type SearchState } from '../../src/search/query-url.ts'
import { searchPost } from '../support/search-post.ts'

const post = searchPost({
  themes: [
    { slug: 'wind', passages: ['p1', 'p2'], weak: [] },
    { slug: 'rain', passages: ['p3'], weak: [] },
  ],
  voices: [
    { voice: 'staff', passages: ['p2', 'p3'] },
    { voice: 'uses-services', passages: ['p1'] },
  ],
  passages: [
    { id: 'p1', kind: 'prose', original: 'One.', retold: 'Uno.' },
    { id: 'p2', kind: 'prose', retold: 'Due.' },
    { id: 'p3', kind: 'prose', retold: 'Tre.' },
  ],
  points: [{ text: 'All.', passage: 'p1' }],
})
const anyone = { admits: () => true, themes: new Set<string>() }
const admitted = (search: Partial<SearchState>, themes: readonly string[] = [], one = post) =>
  admittedIn(one, { ...emptySearch, ...search }, { ...anyone, themes: new Set(themes) })
/** Which passages, of the three and the whole post, may be looked at in an edition; undefined where the post may not. */
const shown = (search: Partial<SearchState>, themes: readonly string[] = []) => {
  const found = admitted(search, themes)
  return found && [-1, 0, 1, 2].filter(passage => found.admits({ passage, source: 'retold' }))
}

describe('a story', () => {
  it('is admitted whole where nothing is asked of it', () => {
    expect(admitted({})).toBe(everything)
    expect(everything.admits({ passage: 9, source: 'summary' })).toBe(true)
  })

  it.each<[Partial<SearchState>, boolean]>([
    [{ from: '2031-05-06' }, true],
    [{ from: '2031-05-07' }, false],
    [{ to: '2031-05-06' }, true],
    [{ to: '2031-05-05' }, false],
    [{ authors: ['ben', 'cy'] }, true],
    [{ authors: ['cy'] }, false],
    [{ organisations: ['club'] }, true],
    [{ organisations: ['pub'] }, false],
    [{ weeks: ['lamp-week', 'kite-week'] }, true],
    [{ weeks: ['lamp-week'] }, false],
    [{ minutes: ['medium'] }, true],
    [{ minutes: ['short', 'long'] }, false],
    [{ authors: ['ann'], weeks: ['lamp-week'] }, false],
    [{ editions: ['original'] }, true],
    [{ themes: ['sun'] }, false],
  ])('is admitted by all lists and days or not at all: %j', (search, is) => {
    expect(admitted(search) !== undefined).toBe(is)
  })

  it('is not admitted where a field of the question does not admit it', () => {
    expect(admittedIn(post, emptySearch, { ...anyone, admits: () => false })).toBeUndefined()
  })

  it('shows the passages that carry a theme that is asked for, with the whole post', () => {
    expect(shown({ themes: ['wind'] })).toEqual([-1, 0, 1])
    expect(shown({ themes: ['rain', 'wind'] })).toEqual([-1, 0, 1, 2])
    expect(shown({}, ['rain'])).toEqual([-1, 2])
    expect(shown({ voices: ['uses-services'] })).toEqual([-1, 0])
  })

  it('shows only passages that have the theme, the theme of the question and the voice at once', () => {
    expect(shown({ themes: ['wind'], voices: ['staff'] })).toEqual([-1, 1])
    expect(shown({ themes: ['wind'] }, ['wind', 'rain'])).toEqual([-1, 0, 1])
    expect(shown({ themes: ['wind'] }, ['rain'])).toBeUndefined()
    expect(shown({ themes: ['rain'], voices: ['uses-services'] })).toBeUndefined()
  })

  it('shows only the editions that are asked for, and must have one of them', () => {
    const found = admitted({ editions: ['original', 'summary'] })
    const sources = ['original', 'retold', 'summary'] as const
    expect(sources.map(source => found?.admits({ passage: 0, source }))).toEqual([true, false, true])
    expect(found?.admits({ passage: -1, source: 'title' })).toBe(true)
    const bare = { ...post, points: [], passages: post.passages.slice(1) }
    expect([admitted({ editions: ['original'] }, [], bare), admitted({ editions: ['summary'] }, [], bare)]).toEqual([
      undefined,
      undefined,
    ])
    const both = admitted({ editions: ['retold'], themes: ['rain'] })
    expect([1, 2].map(passage => both?.admits({ passage, source: 'retold' }))).toEqual([false, true])
    expect(both?.admits({ passage: 2, source: 'original' })).toBe(false)
  })

  it('can be read in the editions that it has', () => {
    const editions = ['original', 'retold', 'summary']
    expect(editions.map(edition => hasEdition(post, edition))).toEqual([true, true, true])
    const none = { passages: [{ id: 'p1', kind: 'prose' as const }], points: [] }
    expect(editions.map(edition => hasEdition({ ...post, ...none }, edition))).toEqual([false, false, false])
  })

  it('is short up to two minutes, and long from six', () => {
    expect([1, 2, 3, 5, 6].map(lengthOf)).toEqual(['short', 'short', 'medium', 'medium', 'long'])
  })
})

describe('stories by day', () => {
  it('stand in the order of days, and within a day as on the page', () => {
    const posts = [
      { ...post, date: '2031-05-06', place: 0 },
      { ...post, date: '2031-05-05', place: 0 },
      { ...post, date: '2031-05-06', place: 1 },
      { ...post, date: '2031-05-07', place: 0 },
    ]
    expect([2, 3, 1, 0].toSorted(byDay(posts, true))).toEqual([3, 0, 2, 1])
    expect([2, 3, 1, 0].toSorted(byDay(posts, false))).toEqual([1, 2, 0, 3])
    expect([9, 7, 8].toSorted(byDay(posts, true))).toEqual([7, 8, 9])
  })
})

// Where the found words of a story stand, edition by edition, and how to step through them.
import { blocksOf } from '../../src/components/blocks.ts'
import { describe, expect, it } from 'vitest'
import { elsewhere, firstAt, placesIn, stepFrom, summaryPoint, withPlaces } from '../../src/components/found-places.ts'
import type { Edition } from '../../src/corpus/schema.ts'
import { foundFromQuestion } from '../../src/search/found-words.ts'
import { makePassage, makePost } from '../support/tiny-corpus.ts'

const post = makePost({
  slug: 'a-kite',
  title: 'A kite of ours',
  editions: ['original', 'retold', 'summary'],
  passages: [
    makePassage({ id: 'p3', original: 'Our kite, their kite.', retold: 'Two of them.' }),
    makePassage({ id: 'p1', original: 'No word of it.', retold: 'A kite and wind.' }),
    makePassage({ id: 'p7', retold: 'Kites.' }),
    makePassage({ id: 'p2', original: 'Wind for the kite.', retold: 'Wind.' }),
  ],
  summary: {
    checkedBy: 'not yet',
    blocks: [
      { kind: 'heading', text: 'The kite', cites: [] },
      { kind: 'point', text: 'It flew.', cites: ['p3'] },
      { kind: 'point', text: 'A ribbon held it.', cites: ['p3', 'p2'] },
    ],
  },
})
const kite = foundFromQuestion('kite') ?? { q: '', words: [], phrases: [] }
const wind = foundFromQuestion('wind') ?? kite
const ribbon = foundFromQuestion('ribbon') ?? kite
const placesOf = (edition: Edition) => placesIn(blocksOf(post, edition), kite)

describe('the places of found words', () => {
  it.each([
    ['original', ['title 2', 'p3 4', 'p3 16', 'p2 13']],
    ['retold', ['title 2', 'p1 2', 'p7 0']],
    ['summary', ['title 2', 'summary-0 4']],
  ] as const)('in the edition “%s” stand in the order of reading', (edition, places) => {
    expect(placesOf(edition).map(({ block, start }) => `${block} ${start}`)).toEqual(places)
  })

  it.each([
    ['title', 0],
    ['p3', 1],
    ['p2', 3],
    ['p1', -1],
    ['p99', -1],
  ])('begin for a reader who comes to %s with number %i', (block, first) => {
    expect(firstAt(placesOf('original'), block)).toBe(first)
  })

  it.each([
    [{ current: 1, turn: 1 }, 1, 2],
    [{ current: 3, turn: 1 }, 1, 0],
    [{ current: 0, turn: 0 }, -1, 3],
    [{ current: -1, turn: 2 }, 1, 3],
    [{ current: -1, turn: 2 }, -1, 2],
    [{ current: -1, turn: -1 }, 1, 0],
    [{ current: -1, turn: -1 }, -1, 3],
    [{ current: -1, turn: 9 }, 1, 0],
  ] as const)('from %j, %i step leads to %i', (from, step, place) => {
    expect(stepFrom(placesOf('original'), from, step)).toBe(place)
  })
})

describe('where else to read the words', () => {
  it.each([
    ['p1', { found: kite, shown: 'original' }, { edition: 'retold', block: 'p1' }],
    ['p3', { found: kite, shown: 'retold' }, { edition: 'original', block: 'p3' }],
    ['p3', { found: kite, shown: 'original' }, undefined],
    ['p7', { found: kite, shown: 'original' }, { edition: 'retold', block: 'p7' }],
    ['p2', { found: ribbon, shown: 'original' }, { edition: 'summary', block: 'summary-2' }],
    ['p1', { found: ribbon, shown: 'original' }, undefined],
    ['p2', { found: wind, shown: 'original' }, undefined],
    ['p3', { found: wind, shown: 'original' }, undefined],
    ['p99', { found: kite, shown: 'original' }, undefined],
  ] as const)('than in %s: another edition that has them, the summary last', (passage, at, standing) => {
    expect(elsewhere(post, passage, at)).toEqual(standing)
  })

  it('from the top of a story is an edition that has any, where the one shown has none', () => {
    expect(withPlaces(post, { found: ribbon, shown: 'original' })).toEqual({ edition: 'summary', block: 'title' })
    expect(withPlaces(post, { found: wind, shown: 'original' })).toBeUndefined()
  })

  it('is a block of the summary, by the number of its point: headings are not counted', () => {
    expect([0, 1, 2, -1].map(point => summaryPoint(post, point))).toEqual([
      'summary-1',
      'summary-2',
      undefined,
      undefined,
    ])
  })
})

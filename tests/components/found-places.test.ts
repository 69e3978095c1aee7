// Where the found words of a story stand, edition by edition, and how to step through them.
import { describe, expect, it } from 'vitest'
import { blocksOf, editionWithWords, firstAt, placesIn, stepFrom } from '../../src/components/found-places.ts'
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
      { kind: 'point', text: 'It flew.', cites: [] },
    ],
  },
})
const kite = foundFromQuestion('kite') ?? { q: '', words: [], phrases: [] }
const wind = foundFromQuestion('wind') ?? kite
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

describe('another edition', () => {
  it.each([
    ['p1', { found: kite, shown: 'original' }, 'retold'],
    ['p3', { found: kite, shown: 'retold' }, 'original'],
    ['p3', { found: kite, shown: 'original' }, undefined],
    ['p7', { found: kite, shown: 'original' }, 'retold'],
    ['p2', { found: wind, shown: 'original' }, undefined],
    ['p3', { found: wind, shown: 'original' }, undefined],
    ['p99', { found: kite, shown: 'original' }, undefined],
  ] as const)('to show for %s is the one that has the words', (passage, at, edition) => {
    expect(editionWithWords(post, passage, at)).toBe(edition)
  })
})

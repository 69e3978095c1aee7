// The first stories in the order asked for, names that answer, words far from all others, and passages shown unmarked.
import { describe, expect, it } from 'vitest'
import { createBoard } from '../../src/search/board.ts'
import type { Candidate } from '../../src/search/candidates.ts'
import { everything } from '../../src/search/filters.ts'
import { eachOnce } from '../../src/search/each-once.ts'
import { dropLoose } from '../../src/search/loose-words.ts'
import { namesIn, namesOf } from '../../src/search/names.ts'
import { themesAsked } from '../../src/search/themes-asked.ts'
import { unmarked } from '../../src/search/unmarked.ts'
import type { WordIndex } from '../../src/search/word-index.ts'
import { searchPost } from '../support/search-post.ts'

const post = searchPost({
  authors: ['ann', 'nobody'],
  organisations: ['club', 'pub'],
  passages: [
    { id: 'p1', kind: 'heading', retold: 'Kites' },
    { id: 'p2', kind: 'prose', original: 'One.', retold: 'Uno.' },
    { id: 'p3', kind: 'list-item', retold: 'Due.' },
    { id: 'p4', kind: 'caption', original: 'A picture.' },
  ],
})
const candidate: Candidate = { post: 0, admitted: everything, texts: [], layer: 0, answers: true, score: 1 }

describe('a story of which no passage matches', () => {
  it('shows what it tells as it stands, in the author’s own words where they are there', () => {
    expect(unmarked(post, candidate)).toEqual([
      { id: 'p2', kind: 'prose', edition: 'original', text: 'One.', marks: [] },
      { id: 'p3', kind: 'list-item', edition: 'retold', text: 'Due.', marks: [] },
    ])
  })

  it('shows only what may be shown, and headings and captions where there is nothing else', () => {
    const only = (passage: number, source: string) => ({
      ...candidate,
      admitted: {
        admits: (one: { passage: number; source: string }) => one.passage === passage && one.source === source,
      },
    })
    expect(unmarked(post, only(1, 'retold')).map(({ text }) => text)).toEqual(['Uno.'])
    expect(unmarked(post, only(3, 'original')).map(({ text }) => text)).toEqual(['A picture.'])
    expect(unmarked(post, only(3, 'retold'))).toEqual([])
  })
})

describe('the names of a story', () => {
  it('are those of its people, then of its organisations with the short ones', () => {
    const names = namesOf({
      authors: [{ slug: 'ann', name: 'Ann Bell' }],
      organisations: [
        { slug: 'club', name: 'The Kite Club', short: 'TKC' },
        { slug: 'pub', name: 'The Pub' },
      ],
    })
    expect(namesIn(names, post)).toEqual([
      { names: ['Ann Bell'], text: 'Ann Bell' },
      { names: ['nobody'], text: 'nobody' },
      { names: ['The Kite Club', 'TKC'], text: 'The Kite Club (TKC)' },
      { names: ['The Pub'], text: 'The Pub' },
    ])
    expect([names.organisation('gone'), names.author('gone')]).toEqual([['gone'], 'gone'])
  })
})

/** As much of an index as a board looks at: texts of ten words each. */
const indexOf = (texts: number): WordIndex => {
  const blank: Partial<WordIndex> = {
    texts: Array.from({ length: texts }, () => ({ post: 0, passage: 0, source: 'retold', text: '' })),
    lengths: new Int32Array(texts).fill(10),
    averageLength: 10,
  }
  return blank as WordIndex
}

describe('what texts hold', () => {
  it('is written word by word: which texts have it, how firmly, and what it adds', () => {
    const board = createBoard(indexOf(4), 2)
    const asked: number[] = []
    const rarity = (texts: number) => {
      asked.push(texts)
      return 2
    }
    board.add(1, 0.5)
    board.add(3, 0.5)
    board.add(3, 0.1)
    board.endWord(0, rarity)
    board.add(3, 1)
    board.endWord(2, rarity)
    board.endWord(4, rarity)
    board.endLayer(0)
    expect(asked).toEqual([2, 1, 0])
    expect([[...board.holds], [...board.firm], [...board.texts]]).toEqual([
      [0, 1, 0, 5],
      [0, 0, 0, 5],
      [1, 3],
    ])
    expect(board.score[1]).toBeCloseTo((2 * 0.5 * 2.2) / 1.7, 10)
    expect(board.score[3]).toBeCloseTo((2 * 0.6 * 2.2) / 1.8 + 2, 10)
    board.add(0, 1)
    board.endWord(1, rarity)
    board.endLayer(1)
    expect(board.layers.map(layer => [...layer])).toEqual([
      [0, 1, 0, 5],
      [2, 1, 0, 5],
    ])
    // A text that was emptied and found again is one text.
    board.holds[1] = 0
    board.add(1, 1)
    board.endWord(1, rarity)
    expect(board.texts).toEqual([1, 3, 0])
    board.clear()
    expect([[...board.holds, ...board.firm, ...board.score], [...board.texts]]).toEqual([Array(12).fill(0), []])
    expect(board.layers.flatMap(layer => [...layer])).toEqual(Array(8).fill(0))
  })

  it('loses a weak word that stands more than four words from all others', () => {
    const left = (firm: number, places: readonly (readonly number[])[]) => {
      const board = createBoard(indexOf(1), 1)
      board.holds[0] = places.reduce((bits, list, word) => (list.length > 0 ? bits | (1 << word) : bits), 0)
      board.firm[0] = firm
      dropLoose(board, 0, () => places.map(list => list.map(at => ({ at, length: 1, weight: 1 }))))
      return board.holds[0]
    }
    expect(left(0b11, [[1], [90]])).toBe(0b11)
    expect([left(0b01, [[1], [5]]), left(0b01, [[1], [6]]), left(0b01, [[9], [5]])]).toEqual([0b11, 0b01, 0b11])
    expect(left(0b10, [[1], [6]])).toBe(0b10)
    expect(left(0, [[1, 50], [20, 53], [90]])).toBe(0b011)
    expect([left(0, [[], [3]]), left(0b10, [[], [3]])]).toEqual([0, 0b10])
  })
})

describe('themes that a question asks for without naming them', () => {
  const saying = (label: string) => ({
    layer: 'theme' as const,
    asked: label,
    label,
    terms: [],
    anchors: [],
    names: false,
    surely: false,
  })
  const themes = [
    { saying: saying('wind'), terms: new Set(['gale', 'gust', 'storm', 'shared', 'air']) },
    { saying: saying('rain'), terms: new Set(['drop', 'shared', 'air']) },
    { saying: saying('sun'), terms: new Set(['ray', 'air']) },
  ]
  const asked = (length: number, ...terms: readonly string[]) =>
    themesAsked(
      themes,
      terms.map(term => ({ text: term, options: [], terms: new Set([term]), scaffold: false })),
      length,
    ).map(({ saying: { label }, wholly }) => `${label}${wholly ? ' wholly' : ''}`)

  it('are those that most of its words belong to', () => {
    expect(asked(5, 'gale', 'gust')).toEqual(['wind'])
    expect(asked(5, 'gale', 'gust', 'storm', 'house')).toEqual(['wind'])
    expect(asked(5, 'gale', 'gust', 'house', 'mouse')).toEqual([])
    expect(asked(5, 'gale', 'gust', 'ray')).toEqual(['wind'])
    expect(asked(5, 'gale', 'ray')).toEqual([])
    expect(asked(5, 'house', 'mouse')).toEqual([])
  })

  it('are asked for by two words only with small words beside them, and by three without', () => {
    expect([asked(2, 'gale', 'gust'), asked(3, 'gale', 'gust'), asked(4, 'gale', 'gust')]).toEqual([[], [], ['wind']])
    expect(asked(3, 'gale', 'gust', 'storm')).toEqual(['wind'])
    expect(asked(9, 'gale')).toEqual([])
  })

  it('are known less by a word that other themes have too', () => {
    expect([asked(5, 'gale', 'shared'), asked(5, 'gale', 'air')]).toEqual([['wind'], []])
    expect(asked(5, 'gale', 'gust', 'shared')).toEqual(['wind'])
  })

  it('are asked for wholly by a question of four words that all belong to them', () => {
    expect(asked(6, 'gale', 'gust', 'storm', 'shared')).toEqual(['wind wholly'])
    expect(asked(6, 'gale', 'gust', 'storm')).toEqual(['wind'])
  })
})

it('what is told twice is told once', () => {
  expect(eachOnce([{ a: 1 }, { a: 2 }, { a: 1 }])).toEqual([{ a: 1 }, { a: 2 }])
})

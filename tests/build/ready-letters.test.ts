import { describe, expect, it } from 'vitest'
import { goingOn } from '../../src/build/ready-letters.ts'
import { termOf } from '../../src/search/fold.ts'
import type { SearchData } from '../../src/search/documents.ts'

const data = (posts: number, signals: readonly string[] = []): SearchData => ({
  kind: 'search-index',
  posts: Array.from({ length: posts }),
  authors: [],
  organisations: [],
  themes: [{ slug: 'power', name: 'Power', signals, asked: [] }],
  words: [],
})

const words = (uses: Readonly<Record<string, number>>) =>
  Object.entries(uses).map(([word, used]) => ({ word, term: termOf(word), uses: used }))

describe('the letters whose answers are ready', () => {
  it('are all first two of any word; each part answers the next one', () => {
    const found = goingOn(words({ wax: 1, web: 1 }), data(10))
    expect([...found]).toEqual([
      ['w', ['a', 'e']],
      ['wa', ['x']],
      ['we', ['b']],
    ])
  })

  it('go on through words that are used often, and no further through others', () => {
    const found = goingOn(words({ power: 120, powder: 2 }), data(10))
    expect(found.get('pow')).toEqual(['d', 'e', 'er'])
    expect(goingOn(words({ power: 60 }), data(5000)).has('pow')).toBe(false)
  })

  it('go on through the words that themes are known by, however seldom those are used', () => {
    const found = goingOn(words({ power: 1, powder: 1 }), data(5000, ['share the power']))
    expect(found.get('pow')).toEqual(['d', 'e', 'er'])
  })
})

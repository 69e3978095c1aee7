// What the history or the address before may hold is never trusted.
import { describe, expect, it } from 'vitest'
import { readVisit, visitFrom } from '../../src/components/found-visit.ts'

const found = { q: 'kite', words: ['kite'], phrases: [] }

describe('what a reader brings along from a search', () => {
  it.each([
    ['another site', 'https://example.org/search/?q=kite'],
    ['another page', 'https://reader.example/themes/?q=kite'],
    ['a search without words', 'https://reader.example/search/?theme=wind'],
    ['what is no address', 'kite'],
  ])('is nothing from %s', (_, referrer) => {
    expect(visitFrom(referrer, 'https://reader.example', '/search/')).toBeUndefined()
  })

  it('is the whole search, from its address', () => {
    const visit = visitFrom(
      'https://reader.example/search?q=kite&theme=wind&show=40',
      'https://reader.example',
      '/search/',
    )
    expect(visit?.from).toEqual({ query: 'q=kite&theme=wind&show=40' })
    expect(visit?.found.q).toBe('kite')
  })

  it.each([
    [
      { found, from: { query: 'q=kite', turn: -1 } },
      { found, from: { query: 'q=kite' } },
    ],
    [{ found, from: 'q=kite', quoted: { edition: 'none' }, block: 'p1' }, { found }],
    [
      { found, quoted: { edition: 'summary', point: 1.5 } },
      { found, quoted: { edition: 'summary' } },
    ],
    [{ found: 7, from: { query: 'q=kite' } }, undefined],
    [null, undefined],
  ])('is read from the history as far as it makes sense: %j', (state, visit) => {
    expect(readVisit(state)).toEqual(visit)
  })
})

import { describe, expect, it } from 'vitest'
import { readPageData, searchPageData } from '../../src/search/page-data.ts'
import { searchData } from '../../src/search/documents.ts'
import { createEngine } from '../../src/search/engine.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

describe('the slice of the search page', () => {
  const data = searchPageData(tinyCorpus())

  it('offers days oldest first, with the stories left from or up to each', () => {
    expect(data.choices.from.map(({ slug, stories }) => [slug, stories])).toEqual([
      ['2030-11-05', 3],
      ['2031-05-06', 2],
    ])
    expect(data.choices.to.map(({ stories }) => stories)).toEqual([1, 3])
  })

  it('offers only examples that find something', () => {
    const { count } = createEngine(searchData(tinyCorpus()))
    expect(data.examples).toContain('spar')
    expect(data.examples.every(q => count({ ...emptySearch, q }) > 0)).toBe(true)
  })

  it('holds none of the stories’ texts', () => {
    expect(JSON.stringify(data)).not.toContain('string and')
    expect(JSON.stringify(data).length).toBeLessThan(3000)
  })

  it('refuses a slice of another making, with words on what to do', () => {
    expect(readPageData(data)).toBe(data)
    expect(() => readPageData({ kind: 'search' })).toThrow(/Load the page again/)
  })
})

import { describe, expect, it } from 'vitest'
import { readPart } from '../../../src/search/archive/parts.ts'

describe('parts', () => {
  it('are refused, by name, when something else was fetched', () => {
    expect(() => readPart('search-start', 'search/start', { kind: 'post' })).toThrow('search/start: expected a part')
    expect(() => readPart('search-words', 'search/words/3', null)).toThrow('search/words/3')
  })
})

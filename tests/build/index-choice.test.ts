import { describe, expect, it } from 'vitest'
import { archiveParts } from '../../src/build/archive-index.ts'
import { cheaperIndex, costsOf } from '../../src/build/index-choice.ts'
import { searchData } from '../../src/search/documents.ts'
import { corpusOf } from '../bench/search/corpus.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const chosenFor = (posts: number) => cheaperIndex(costsOf([...archiveParts(searchData(corpusOf(posts, tinyCorpus())))]))

describe('the index of the search', () => {
  it('is sent in parts only where three searches by them cost less than all of it', () => {
    expect(cheaperIndex({ whole: 300, first: 99 })).toBe('parts')
    expect(cheaperIndex({ whole: 300, first: 100 })).toBe('whole')
  })

  it('is whole for a week, and in parts for several hundred posts', () => {
    expect(chosenFor(7)).toBe('whole')
    expect(chosenFor(50)).toBe('whole')
    expect(chosenFor(400)).toBe('parts')
  }, 120_000)
})

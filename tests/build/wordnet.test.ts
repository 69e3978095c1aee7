// WordNet as its files have it: a lemma's meanings with their counts, and where a meaning leads.
import { describe, expect, it } from 'vitest'
import { openWordNet } from '../../src/build/wordnet.ts'

const wordnet = openWordNet()

describe('a lemma', () => {
  it('has its meanings with how often each was met', () => {
    const senses = wordnet.sensesOf('doctor')
    expect(senses.map(({ part, rank, count }) => [part, rank, count])).toEqual([
      ['noun', 3, 1],
      ['noun', 1, 73],
      ['noun', 4, 0],
      ['noun', 2, 1],
      ['verb', 2, 1],
      ['verb', 1, 1],
      ['verb', 3, 0],
    ])
  })

  it('is found wherever it stands in the list, first and last too', () => {
    expect(wordnet.sensesOf("'hood")).toHaveLength(1)
    expect(wordnet.sensesOf('zymurgy')).toHaveLength(1)
    expect(wordnet.sensesOf('foster_home')).toHaveLength(1)
  })

  it('that WordNet does not have has no meanings', () => {
    for (const word of ['', 'docto', 'doctorx', 'zzz']) expect(wordnet.sensesOf(word), word).toEqual([])
  })
})

describe('a meaning', () => {
  it('has its words and the ways to other meanings', () => {
    const [sense] = wordnet.sensesOf('luncheon')
    const lunch = wordnet.synsetAt('noun', sense?.offset ?? 0)
    expect(lunch.words).toEqual(['lunch', 'luncheon', 'tiffin', 'dejeuner'])
    const wider = lunch.pointers.filter(({ sign }) => sign === '@')
    expect(wider.map(({ part, offset }) => wordnet.synsetAt(part, offset).words)).toEqual([['meal', 'repast']])
  })

  it('of an adjective has its words without the signs for where they may stand', () => {
    const words = wordnet.sensesOf('galore').flatMap(({ part, offset }) => wordnet.synsetAt(part, offset).words)
    expect(words).toContain('galore')
  })
})

it('what is made from WordNet can carry its notice', () => {
  expect(wordnet.licence).toMatch(/^WordNet Release .* Copyright 2006 by Princeton University/)
})

// The words of the stories, with what a dictionary lists them under.
import { describe, expect, it } from 'vitest'
import { storyWords } from '../../src/build/story-lemmas.ts'
import { searchData } from '../../src/search/documents.ts'
import { makeCorpus, makePassage, makePost } from '../support/tiny-corpus.ts'

const wordsOf = (...texts: readonly string[]) => {
  const passages = texts.map((retold, at) => makePassage({ id: `p${at + 1}`, retold }))
  return storyWords(searchData(makeCorpus({ posts: [makePost({ slug: 'kites', title: 'Kites', passages })] })))
}
const lemmasOf = (written: string) => {
  const found = wordsOf(`some ${written}`).words.find(({ lemmas }) => lemmas.some(({ lemma }) => lemma === written))
  return found?.lemmas ?? wordsOf(`some ${written}`).words.find(({ word }) => word === written)?.lemmas
}

describe('a word of the stories', () => {
  it('is listed as it is written and without its endings', () => {
    expect(lemmasOf('stories')).toContainEqual({ lemma: 'story', part: 'noun' })
    expect(lemmasOf('shared')).toContainEqual({ lemma: 'share', part: 'verb' })
    expect(lemmasOf('stopped')).toContainEqual({ lemma: 'stop', part: 'verb' })
    expect(lemmasOf('kindest')).toEqual([{ lemma: 'kindest' }, { lemma: 'kind', part: 'adj' }])
  })

  it('that no ending makes is listed under its own word alone', () => {
    expect(lemmasOf('saw')).toEqual([{ lemma: 'see', part: 'verb' }])
    expect(lemmasOf('children')).toEqual([{ lemma: 'child', part: 'noun' }])
  })

  it('that never stands without a capital is a name, listed nowhere', () => {
    const { words } = wordsOf('Thanks to Mike. The Will of the storm.', 'The storm will pass.')
    expect(words.find(({ word }) => word === 'mike')?.lemmas).toEqual([])
    expect(words.find(({ word }) => word === 'storm')?.lemmas).toEqual([{ lemma: 'storm' }])
  })
})

it('the commonest word comes first, and each term has the part of all texts that use it', () => {
  const { words, spread } = wordsOf('A lamp, a lamp and a lamp.', 'Rain on a roof.', 'Two lamps.')
  expect(words[0]?.word).toBe('lamp')
  expect(spread.get('lamp')).toBe(2 / 4)
  expect(spread.get('roof')).toBe(1 / 4)
})

// Every word once, as it is written most often, in the order of an index.
import { describe, expect, it } from 'vitest'
import { searchData } from '../../src/search/documents.ts'
import { listWords, wordsAround } from '../../src/search/word-list.ts'
import { makeCorpus, makePassage, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const listed = (...retold: readonly string[]) => {
  const passages = retold.map((text, at) => makePassage({ id: `p${at + 1}`, retold: text }))
  return listWords(searchData(makeCorpus({ posts: [makePost({ slug: 'a', title: 'Of the', passages })] })).posts)
}
const words = (...retold: readonly string[]) => listed(...retold).map(({ word }) => word)

describe('the list of words', () => {
  it('has one entry for all forms of a word, shown as it is written most often', () => {
    const [entry] = listed('Shared, sharing; we share and share. Shares!')
    expect(entry).toMatchObject({ word: 'share', forms: ['shared', 'shares', 'sharing'] })
  })

  it('shows a name large and a word small that only opens a sentence somewhere', () => {
    expect(words('Israel grows. Grows ISRAEL, Israel?')).toEqual(['grows', 'Israel'])
  })

  it('writes a possessive without its ending and joins co-production with one hyphen', () => {
    expect(words('Diana’s')).toEqual(['Diana'])
    expect(listed('Co- producing co pro').map(({ word, forms }) => [word, ...forms])).toEqual([
      ['co-pro', 'co-producing'],
    ])
  })

  it('never lists words without a meaning of their own', () => {
    expect(words('It was the one that they had.')).toEqual([])
  })

  it('never lists words that only help to make a sentence, though the search looks for them', () => {
    expect(words('Also, some things are really getting able to go around; maybe nobody seems to.')).toEqual([])
    expect(words('Who’ve we got? Nothing less, certainly a lot of it.')).toEqual([])
  })

  it('lists every word with a meaning of its own, however plain', () => {
    const plain = [
      'alone',
      'fair',
      'kind',
      'need',
      'outside',
      'people',
      'sure',
      'time',
      'together',
      'trust',
      'unable',
      'work',
    ]
    expect(words(plain.join(' '))).toEqual(plain)
  })

  it('is in the order of an index: numbers by size, then words by their letters', () => {
    expect(words('zeal café 16 140 caff Cafés-bar 2')).toEqual(['2', '16', '140', 'bar', 'café', 'caff', 'zeal'])
  })

  it('says of each post in which passages, in order, and whether in its title; each once', () => {
    const { posts } = searchData(tinyCorpus())
    const kite = listWords(posts).find(({ word }) => word === 'kite')
    const places = [...(kite?.places ?? [])].map(([post, at]) => [posts[post]?.slug, at])
    expect(places).toEqual([
      ['a-kite-on-paper', ['title', 'p1']],
      ['the-first-kite', ['title', 'p2']],
    ])
  })

  it('knows the words around one it does not have', () => {
    const list = listed('ant bee cat dog eel')
    expect(wordsAround(list, 'cow', 2)).toEqual(['bee', 'cat', 'dog', 'eel'])
    expect(wordsAround(list, 'zebra', 2)).toEqual(['dog', 'eel'])
    expect(wordsAround(list, 'aardvark', 2)).toEqual(['ant', 'bee'])
    expect(wordsAround([], 'cow')).toEqual([])
  })
})

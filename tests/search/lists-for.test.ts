import { describe, expect, it } from 'vitest'
import { searchData } from '../../src/search/documents.ts'
import { english } from '../../src/search/english.ts'
import { createFinder } from '../../src/search/finder.ts'
import { firstAnswer } from '../../src/search/first-answer.ts'
import { folding } from '../../src/search/fold.ts'
import { createFolding } from '../../src/search/folding.ts'
import { listsFor, withLists } from '../../src/search/lists-for.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const data = withLists(searchData(tinyCorpus()))
const few = createFolding(data.lists ?? english)
const listed = Object.values<string>({ ...english }).flatMap(list => list.split(/[\s:]+/))

describe('the lists that texts need', () => {
  it('fold every word of the texts as all lists do', () => {
    const { words } = createFinder(data, folding).index
    const read = createFinder(data, few).index.words
    expect(read).toEqual(words)
    expect(words.length).toBeGreaterThan(50)
  })

  it('lead to the same first answers, for words of the texts and of the lists, whole and begun', () => {
    const [all, some] = [createFinder(data, folding), createFinder(data, few)]
    const words = [...all.index.words.map(({ word }) => word), ...listed]
    const asked = words.flatMap((word, at) => [word, word.slice(0, -1), `${word} ${words[at + 1] ?? ''}`])
    const told = (finder: typeof all, q: string) => {
      const found = firstAnswer(finder, { ...emptySearch, q })
      return found?.hits.map(({ post, score, passages }) => [post.slug, score, passages.map(({ id }) => id)])
    }
    const answered = asked.filter(q => {
      const answer = told(all, q)
      expect(told(some, q) ?? answer, q).toEqual(answer)
      return told(some, q) !== undefined
    })
    expect(answered.length).toBeGreaterThan(100)
  })

  it('leave out what no word of the texts begins like', () => {
    const { stop, irregular, whole } = listsFor([{ word: 'supplies' }, { word: 'chosen' }, { word: 'child' }])
    expect(whole).toBe('supply')
    expect(irregular).toBe('children:child chose:choose chosen:choose')
    expect(stop).toBe('')
  })
})

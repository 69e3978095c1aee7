import { beforeAll, describe, expect, it } from 'vitest'
import { searchData } from '../../src/search/documents.ts'
import { createEngine, type SearchEngine } from '../../src/search/engine.ts'
import { createFinder, type Finder } from '../../src/search/finder.ts'
import { firstAnswer } from '../../src/search/first-answer.ts'
import { folding } from '../../src/search/fold.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

let finder: Finder
let engine: SearchEngine
beforeAll(() => {
  const data = searchData(tinyCorpus())
  finder = createFinder(data, folding)
  engine = createEngine(data, finder)
})

const first = (q: string) => firstAnswer(finder, { ...emptySearch, q })
const titles = (hits: readonly { readonly post: { readonly slug: string } }[] = []) => hits.map(({ post }) => post.slug)

describe('the first answer', () => {
  it('finds what the whole search finds first for words that stand in the stories', () => {
    const words = finder.index.words.filter(({ stop, word }) => !stop && word.length > 3).map(({ word }) => word)
    const asked = words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? word}`])
    let answered = 0
    for (const q of asked) {
      const early = first(q)
      if (!early) continue
      answered++
      const whole = engine.search({ ...emptySearch, q })
      // Everyday words may bring more stories; none that was shown goes away.
      expect(titles(whole.hits), q).toEqual(expect.arrayContaining(titles(early.hits)))
      const [best] = early.hits
      const texts = best ? [best.title, best.people, ...best.passages] : []
      expect(texts.flatMap(({ marks }) => marks).length, q).toBeGreaterThan(0)
    }
    expect(answered).toBeGreaterThan(words.length / 2)
  })

  it('finds a word that is still being typed', () => {
    const word = finder.index.words.find(one => !one.stop && one.word.length > 6)?.word ?? ''
    expect(titles(first(word.slice(0, 5))?.hits).length).toBeGreaterThan(0)
  })

  it.each([
    ['a word that stands nowhere', 'xylophone'],
    ['common words alone', 'the of'],
    ['a phrase', '"young people"'],
    ['a word to be without', 'people -young'],
    ['this or that', 'people or young'],
    ['a field', 'author:ana'],
    ['nothing at all', '  '],
  ])('leaves %s to the whole search', (_, q) => {
    expect(first(q)).toBeUndefined()
  })
})

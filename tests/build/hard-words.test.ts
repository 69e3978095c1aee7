// Which words a post's page explains, and where: hard ones, at their first use in each group of passages.
import { describe, expect, it } from 'vitest'
import { hardWordsOf } from '../../src/build/hard-words.ts'
import { readUses } from '../../src/corpus/hard-words.ts'
import type { Edition, Passage, Post, Word } from '../../src/corpus/schema.ts'
import { makeCorpus, makePassage, makePost, makeTheme, makeWord } from '../support/tiny-corpus.ts'

const words = ['spar', 'Kite Club', 'autonomy', 'say', 'breeze'].map(word => makeWord({ slug: word, word }))

const explained = (post: Partial<Post>, list: readonly Word[] = words, signals: readonly string[] = []) => {
  const own = makePost({ slug: 'a', ...post })
  const hard = hardWordsOf(
    makeCorpus({ posts: [own], words: list, themes: [makeTheme({ slug: 'wind', signals })] }),
    own,
  )
  const all = hard?.groups.flatMap(group => group.words.map(({ word }) => word)) ?? []
  return {
    hard,
    all,
    /** The places of an edition as `p2:autonomy@4`. */
    at: (edition: Edition) =>
      Object.entries(hard?.uses[edition] ?? {}).flatMap(([block, packed]) =>
        readUses(packed).map(({ start, word }) => `${block}:${all[word] ?? 'nothing'}@${start}`),
      ),
  }
}

const told = (...texts: readonly (string | Partial<Passage>)[]): Partial<Post> => ({
  passages: texts.map((text, at) =>
    makePassage({ id: `p${at + 1}`, ...(typeof text === 'string' ? { retold: text } : text) }),
  ),
})

describe('a word that is explained', () => {
  it('is hard: a name, a phrase, or a word that is not among the commonest', () => {
    expect(explained(told('They say the Kite Club has autonomy')).all).toEqual(['Kite Club', 'autonomy'])
  })

  it('may be a common one where a theme is known by it', () => {
    expect(explained(told('They say so'), words, ['say']).all).toEqual(['say'])
  })

  it('is none of those that only search uses', () => {
    const search = makeWord({ slug: 'autonomy', word: 'autonomy', inPosts: ['a free hand'] })
    expect(explained(told('Autonomy'), [search]).hard).toBeUndefined()
  })

  it('is known in its other forms as well', () => {
    const spar = makeWord({ slug: 'spar', word: 'spar', meaning: 'A stick.', also: ['sparring pole'] })
    const { hard, at } = explained(told('A sparring pole'), [spar])
    expect(hard?.groups).toEqual([{ editions: ['retold'], words: [{ word: 'spar', meaning: 'A stick.' }] }])
    expect(at('retold')).toEqual(['p1:spar@2'])
  })
})

describe('a place where a word is explained', () => {
  it('is its first in a group of five passages', () => {
    const { at } = explained(told('A spar, a spar', 'spar', '-', '-', '-', 'Oh spar', 'spar'))
    expect(at('retold')).toEqual(['p1:spar@2', 'p6:spar@3'])
  })

  it('is its first below each heading, and never the heading', () => {
    const heading = { kind: 'heading', retold: 'The spar' } as const
    expect(explained(told('spar', heading, 'A spar', 'spar')).at('retold')).toEqual(['p1:spar@0', 'p3:spar@2'])
  })

  it('is in no link and across no edge of a mark, but may be inside one', () => {
    const marks = [
      { kind: 'link', start: 0, end: 6, href: 'https://example.org/' },
      { kind: 'emphasis', start: 9, end: 14 },
      { kind: 'strong', start: 19, end: 26 },
    ] as const
    const text = 'A spar a Kite Club: a spar'
    const { at } = explained(told({ retold: text, marks: { retold: marks } }))
    expect(at('retold')).toEqual(['p1:spar@22'])
  })

  it('is counted apart in each edition, the summary by its blocks', () => {
    const { at, hard } = explained({
      editions: ['original', 'retold', 'summary'],
      passages: [makePassage({ id: 'p1', original: 'breeze', retold: 'A spar in the breeze' })],
      summary: {
        checkedBy: 'not yet',
        blocks: [
          { kind: 'heading', text: 'The spar', cites: [] },
          { kind: 'point', text: 'One spar', cites: ['p1'] },
        ],
      },
    })
    expect(at('original')).toEqual(['p1:breeze@0'])
    expect(at('retold')).toEqual(['p1:spar@2', 'p1:breeze@14'])
    expect(at('summary')).toEqual(['1:spar@4'])
    expect(hard?.groups.map(({ editions, words: own }) => [editions, own.map(({ word }) => word)])).toEqual([
      [['original', 'retold'], ['breeze']],
      [['retold', 'summary'], ['spar']],
    ])
  })

  it('is nowhere in a post without hard words', () => {
    expect(explained(told('A plain day.')).hard).toBeUndefined()
  })
})

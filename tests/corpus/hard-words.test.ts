// The places of hard words come out of their packing as they went in; and for paper, which of them stand in which texts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hardWordsIn, packUses, readUses, type HardWords } from '../../src/corpus/hard-words.ts'

const uses = fc
  .uniqueArray(fc.nat({ max: 500 }), { maxLength: 12 })
  .map(cuts => cuts.toSorted((a, b) => a - b))
  .chain(cuts =>
    fc.tuple(
      ...Array.from({ length: Math.floor(cuts.length / 2) }, (_, at) =>
        fc.record({
          start: fc.constant(cuts[2 * at] ?? 0),
          end: fc.constant(cuts[2 * at + 1] ?? 0),
          word: fc.nat({ max: 60 }),
        }),
      ),
    ),
  )

describe('packed places of hard words', () => {
  it('are the same when they are read again', () => {
    fc.assert(
      fc.property(uses, list => {
        expect(readUses(packUses(list))).toEqual(list)
      }),
    )
  })

  it('are three numbers each: the letters before it, its own, its word', () => {
    expect(
      packUses([
        { start: 4, end: 8, word: 2 },
        { start: 10, end: 11, word: 0 },
      ]),
    ).toEqual([4, 4, 2, 2, 1, 0])
  })

  it('are none where there are too few numbers', () => {
    expect(readUses([4, 4])).toEqual([])
  })
})

const spar = { word: 'spar', meaning: 'A thin stick.' }
const gust = { word: 'gust', meaning: 'A short strong wind.' }
const tail = { word: 'tail', meaning: 'What hangs below a kite.' }
const hard: HardWords = {
  groups: [
    { editions: ['original', 'retold'], words: [spar, tail] },
    { editions: ['summary'], words: [gust] },
  ],
  uses: {
    original: {
      p1: packUses([
        { start: 0, end: 5, word: 0 },
        { start: 15, end: 20, word: 1 },
      ]),
    },
    retold: { p1: packUses([{ start: 2, end: 6, word: 0 }]) },
    summary: { 0: packUses([{ start: 2, end: 6, word: 2 }]) },
  },
}
const post = {
  passages: [{ id: 'p1', kind: 'prose', original: 'Spars bend and tails fly.', retold: 'A spar bends.' }],
  summary: { checkedBy: 'not yet', blocks: [{ kind: 'point', text: 'A gust came.', cites: ['p1'] }] },
} as const

describe('the hard words that some texts hold', () => {
  const inTexts = (...texts: readonly string[]) =>
    hardWordsIn(hard, { post, edition: 'original' }, texts).map(({ word }) => word)

  it('are those of the edition, in the order of their letters', () => {
    expect(inTexts(post.passages[0].original)).toEqual(['spar', 'tail'])
    expect(inTexts('Tails and kites', 'spars')).toEqual(['spar', 'tail'])
    expect(hardWordsIn(hard, { post, edition: 'summary' }, ['A gust came.'])).toEqual([gust])
  })

  it('go by their letters, not by where they stand, and each is there once', () => {
    const turned: HardWords = {
      groups: [{ editions: ['retold'], words: [tail, spar] }],
      uses: {
        retold: {
          p1: packUses([
            { start: 0, end: 5, word: 0 },
            { start: 6, end: 10, word: 1 },
          ]),
          p2: packUses([{ start: 0, end: 4, word: 1 }]),
          gone: packUses([{ start: 0, end: 4, word: 1 }]),
        },
      },
    }
    const own = {
      passages: [
        { id: 'p1', kind: 'prose', retold: 'Tails spar' },
        { id: 'p2', kind: 'prose', retold: 'Spar' },
      ],
    } as const
    const held = hardWordsIn(turned, { post: own, edition: 'retold' }, ['A spar and tails'])
    expect(held).toEqual([spar, tail])
    expect(hardWordsIn(hard, { post: own, edition: 'summary' }, ['A gust came.']), 'with no summary').toEqual([])
  })

  it('stand there as whole words, wherever the page explains them', () => {
    expect(inTexts('Two “spars”')).toEqual(['spar'])
    expect(inTexts('Many spars')).toEqual(['spar'])
    expect(inTexts('The Spartans and sparsely'), 'within other words').toEqual([])
    expect(inTexts()).toEqual([])
  })
})

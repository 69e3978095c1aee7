// Which word somebody meant: by its sound, by the words beside it, and when to leave a word alone.
import { describe, expect, it } from 'vitest'
import { folding, termOf } from '../../src/search/fold.ts'
import { begunWith, sameWord } from '../../src/search/expand.ts'
import { nearestWord, splitInTwo, type Sides } from '../../src/search/guesses.ts'
import { createVocabulary, neverMeant, type Vocabulary } from '../../src/search/vocabulary.ts'

const uses = {
  stay: 9,
  stacey: 1,
  gemma: 1,
  learn: 3,
  lemn: 1,
  lemon: 5,
  sissay: 1,
  read: 4,
  care: 9,
  car: 2,
  fostr: neverMeant,
}
const known = createVocabulary(
  Object.entries(uses).map(([word, used]) => ({ word, term: termOf(word), uses: used })),
  folding,
)
const pairs = new Set(['gemma stay', 'lemn sissay'])
const inTexts: Vocabulary = { ...known, areTogether: (first, second) => pairs.has(`${first} ${second}`) }
const meant = (word: string, sides?: Sides, vocabulary = inTexts) => nearestWord(vocabulary, word, sides)?.word

describe('the word somebody meant', () => {
  it('sounds alike before it is a commoner word as near', () => {
    expect(meant('stacy')).toBe('stacey')
    expect(meant('stavy')).toBe('stay')
  })

  it('stands beside the same word in the texts before it sounds alike', () => {
    expect(meant('stacy', ['gemma'])).toBe('stay')
    expect(meant('stacy', [undefined, 'gemma'])).toBe('stacey')
  })

  it('of four letters sounds alike with a letter more, and of three is meant only beside another', () => {
    expect(['lern', 'road', 'lemm', 'lem', 'car'].map(word => meant(word))).toEqual([
      'learn',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(meant('lem', [undefined, 'sissay'])).toBe('lemn')
  })

  it('may stand beside a word that is misspelt as well', () => {
    expect(meant('lem', [undefined, 'sisay'])).toBe('lemn')
    expect(meant('sisay', ['lem'])).toBe('sissay')
  })

  it('is told without the texts, but then not by what stands beside it', () => {
    expect(meant('stacy', ['gemma'], known)).toBe('stacey')
    expect(meant('lem', [undefined, 'sissay'], known)).toBeUndefined()
  })

  it('is never one that finds nothing by itself, nor for two letters or a number', () => {
    expect(['fostor', 'le', '2o19'].map(word => meant(word))).toEqual([undefined, undefined, undefined])
  })
})

describe('a slip of the finger', () => {
  const only = (...words: readonly string[]) =>
    createVocabulary(
      words.map((word, at) => ({ word, term: termOf(word), uses: at + 1 })),
      folding,
    )
  const found = (word: string, ...words: readonly string[]) => nearestWord(only(...words), word)?.word

  it('is one up to eight letters, and may be two from nine', () => {
    expect([found('lantirn', 'lantern'), found('lentirn', 'lantern'), found('lentirns', 'lanterns')]).toEqual([
      'lantern',
      undefined,
      undefined,
    ])
    expect([found('harbourmen', 'harboursmen'), found('herbourmin', 'harbourmen')]).toEqual([
      'harboursmen',
      'harbourmen',
    ])
    expect([found('herbourin', 'harbouren'), found('herberin', 'harbarin')]).toEqual(['harbouren', undefined])
  })

  it('never changes the first letter, nor makes a word of three letters', () => {
    expect([found('bantern', 'lantern'), found('sumx', 'sum')]).toEqual([undefined, undefined])
  })

  it('leads to the nearest word, then to the commoner one', () => {
    expect(found('storn', 'storm', 'story')).toBe('story')
    expect(found('storn', 'story', 'storm')).toBe('storm')
    expect(found('lanternsq', 'lanterns', 'lanternest')).toBe('lanterns')
  })

  it('brings the inflections of the word that was meant, each worth the same and less than a word', () => {
    const near = nearestWord(only('lantern', 'lanterns'), 'lantirn')
    expect([...(near?.weights ?? [])].toSorted()).toEqual([
      ['lantern', 0.6],
      ['lanterns', 0.6],
    ])
    expect(nearestWord(only('lantern'), 'zebra')).toBeUndefined()
  })
})

describe('words that begin as it was typed', () => {
  it('are those that begin with two letters or more', () => {
    expect([...begunWith(inTexts, 'le')]).toEqual([
      ['learn', 0.6],
      ['lemn', 0.6],
      ['lemon', 0.6],
    ])
    expect(begunWith(inTexts, 'l').size).toBe(0)
    expect(begunWith(inTexts, 'lex').size).toBe(0)
  })
})

describe('forms of a word', () => {
  it('are worth less the less they are the word itself', () => {
    const forms = ['take', 'takes', 'taking', 'took', 'taken']
    const all = createVocabulary(
      [...forms, 'review', 'reviews', 'reviewer', 'coproduction', 'coproducer'].map(word => ({
        word,
        term: termOf(word),
        uses: 1,
      })),
      folding,
    )
    const worth = (word: string) => Object.fromEntries(sameWord(all, { word, term: termOf(word) }))
    expect(worth('take')).toEqual({ take: 1, takes: 0.85, taking: 0.85, took: 0.5, taken: 0.5 })
    expect(worth('took')).toMatchObject({ take: 0.5, took: 1 })
    expect(worth('review')).toEqual({ review: 1, reviews: 0.85, reviewer: 0.6 })
    expect(worth('coproduction')).toEqual({ coproduction: 1, coproducer: 0.85 })
    expect(worth('zebra')).toEqual({})
  })
})

describe('two words typed as one', () => {
  it('have two letters or more, and a first one that is a word of the texts', () => {
    expect(splitInTwo(inTexts, 'gemmastacey')).toEqual(['gemma', 'stacey'])
    expect(splitInTwo(inTexts, 'cocare')).toEqual(['co', 'care'])
    expect(['zzcare', 'xxxcare', 'carezzzz', 'care', 'stay'].map(word => splitInTwo(inTexts, word))).toEqual(
      Array(5).fill(undefined),
    )
  })

  it('are both words of the texts, and no word with an ending', () => {
    expect(splitInTwo(inTexts, 'lemonstay')).toEqual(['lemon', 'stay'])
    expect(splitInTwo(known, 'lemoncar')).toBeUndefined()
  })
})

// Which word somebody meant: by its sound, by the words beside it, and when to leave a word alone.
import { describe, expect, it } from 'vitest'
import { folding, termOf } from '../../src/search/fold.ts'
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

describe('two words typed as one', () => {
  it('are both words of the texts, and no word with an ending', () => {
    expect(splitInTwo(inTexts, 'lemonstay')).toEqual(['lemon', 'stay'])
    expect(splitInTwo(known, 'lemoncar')).toBeUndefined()
  })
})

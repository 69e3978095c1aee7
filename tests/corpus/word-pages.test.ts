// The letters that words are listed under, and when each of them has a page.
import { describe, expect, it } from 'vitest'
import {
  byLetter,
  letterName,
  letterOf,
  letterPages,
  mostLinks,
  mostPlaces,
  pageOf,
  topLetter,
} from '../../src/corpus/word-pages.ts'
import { makeCorpus, makePassage, makePost } from '../support/tiny-corpus.ts'

describe('the letter of a word', () => {
  it.each([
    ['kite', 'k'],
    ['Éclair', 'e'],
    ['30ft', '0-9'],
    ['½', '0-9'],
    ['дом', 'other'],
    ['', 'other'],
  ])('of “%s” is %s', (word, letter) => {
    expect(letterOf(word)).toBe(letter)
  })

  it('has a name that readers know', () => {
    expect(['p', 'pa', '0-9', 'other'].map(letterName)).toEqual(['P', 'Pa', '0–9', 'Other letters'])
    expect(['p', 'pa', '0-9', '19', 'other', 'ot'].map(topLetter)).toEqual(['p', 'p', '0-9', '0-9', 'other', 'o'])
  })

  it('stands after numbers and before other letters', () => {
    expect(['other', 'b', 'p', '0-9', 'a'].sort(byLetter)).toEqual(['0-9', 'a', 'b', 'p', 'other'])
    expect(['z', 'other', 'pa', 'p', 'other'].sort(byLetter)).toEqual(['p', 'pa', 'z', 'other', 'other'])
  })

  it('is before, after or the same as another, whichever is asked about first', () => {
    const inOrder = ['0-9', 'a', 'p', 'pa', 'z', 'other']
    for (const [at, letter] of inOrder.entries())
      expect(inOrder.map(other => byLetter(letter, other))).toEqual(inOrder.map((_, other) => Math.sign(at - other)))
  })
})

describe('the pages of letters', () => {
  const withText = (retold: string) =>
    makeCorpus({ posts: [makePost({ slug: 'a', title: 'Kites', passages: [makePassage({ id: 'p1', retold })] })] })

  it('are there when the texts are too long for one page, one for each letter that opens a word', () => {
    expect(letterPages(withText('An élan of 3 дом. '.repeat(5_200)))).toEqual(['0-9', 'a', 'e', 'k', 'o', 'other'])
    expect(letterPages(withText('An élan of 3 дом. '.repeat(4_900)))).toEqual([])
  })

  const signs = 'abcdefghijklmnopqrstuvwxyz'
  const sign = (at: number) => signs.charAt(Math.floor(at) % 26)
  const made = (start: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${start}${sign(at)}${sign(at / 26)}${sign(at / 676)}`).join(' ')

  it('are divided by one more letter for as long as there are too many words', () => {
    const pages = letterPages(withText(`${made('pa', mostLinks + 1)} ${made('q', mostLinks)} ${'An '.repeat(30_000)}`))
    expect(pages.filter(page => !page.startsWith('p'))).toEqual(['a', 'k', 'q'])
    // One page of three letters takes enough away for the others to stay together.
    expect(pages.filter(page => page.startsWith('p'))).toEqual(['p', 'pa', 'paa'])
  })

  it('are divided too where few words stand in too many places, but a single word is counted for no more than is linked', () => {
    const often = (word: string) => `${word} `.repeat(mostPlaces)
    const words = Array.from({ length: mostLinks / mostPlaces + 1 }, (_, at) => `pa${sign(at)}${sign(at / 26)}`)
    const pages = (list: readonly string[]) =>
      letterPages(withText(list.map(often).join('') + 'An '.repeat(30_000))).filter(page => /^[ap]/.test(page))
    expect(pages(words.slice(1))).toEqual(['a', 'p'])
    expect(pages(words)).toEqual(['a', 'p', 'pa', 'paa'])
  })

  it('give a page first to what most words begin with, and to the first of equals, as letters go', () => {
    const fill = 'An '.repeat(30_000)
    const heavier = `${made('pab', 500)} ${made('paa', 400)} ${made('pac', 400)} ${fill}`
    expect(letterPages(withText(heavier)).filter(page => page.startsWith('p'))).toEqual(['p', 'pa', 'pab'])
    const equal = `${made('pac', 400)} ${made('paa', 400)} ${made('pab', 400)} ${fill}`
    expect(letterPages(withText(equal)).filter(page => page.startsWith('p'))).toEqual(['p', 'pa', 'paa'])
  })

  it('go by the first digit already, for numbers are all of one letter', () => {
    const numbers = Array.from({ length: mostLinks + 1 }, (_, at) => `${1 + (at % 2)}${1000 + at}`).join(' ')
    expect(letterPages(withText(`${numbers} ${'An '.repeat(30_000)}`))).toEqual(['0-9', '1', '2', 'a', 'k'])
  })

  it('are found once for a corpus', () => {
    const corpus = withText('An élan. '.repeat(20_000))
    expect(letterPages({ posts: corpus.posts })).toBe(letterPages(corpus))
  })

  it('have each word, however it is written, on the nearest page there is', () => {
    const pages = new Set(['0-9', '1', 'p', 'pa', 'pab', 'other'])
    const words = ['pabst', 'Páb', 'pa', 'p', 'pony', 'p-ab', '1', '19', '2', 'дом']
    expect(words.map(word => pageOf(word, pages))).toEqual([
      'pab',
      'pab',
      'pa',
      'p',
      'p',
      'pab',
      '1',
      '1',
      '0-9',
      'other',
    ])
  })
})

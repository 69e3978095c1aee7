// The letters that words are listed under, and when each of them has a page.
import { describe, expect, it } from 'vitest'
import { byLetter, letterName, letterOf, letterPages } from '../../src/corpus/word-pages.ts'
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
    expect(['p', '0-9', 'other'].map(letterName)).toEqual(['P', '0–9', 'Other letters'])
  })

  it('stands after numbers and before other letters', () => {
    expect(['other', 'b', 'p', '0-9', 'a'].sort(byLetter)).toEqual(['0-9', 'a', 'b', 'p', 'other'])
  })
})

describe('the pages of letters', () => {
  const withText = (retold: string) =>
    makeCorpus({ posts: [makePost({ slug: 'a', title: 'Kites', passages: [makePassage({ id: 'p1', retold })] })] })

  it('are there when the texts are too long for one page, one for each letter that opens a word', () => {
    expect(letterPages(withText('An élan of 3 дом. '.repeat(5_200)))).toEqual(['0-9', 'a', 'e', 'k', 'o', 'other'])
    expect(letterPages(withText('An élan of 3 дом. '.repeat(4_900)))).toEqual([])
  })
})

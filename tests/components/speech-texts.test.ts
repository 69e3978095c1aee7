// What is read of a page is what the page shows, in its order; and a place is found again in another edition.
import { describe, expect, it } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { blockName, pronunciationsOf, targetIn, textsOf } from '../../src/components/speech-texts.ts'
import type { Edition } from '../../src/corpus/schema.ts'
import { isSlice, type PostSlice, type ThemeSlice } from '../../src/corpus/slices.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const slices = new Map(slicesOf(tinyCorpus()))
const kite = (): PostSlice => {
  const slice = slices.get('posts/the-first-kite')
  if (!isSlice('post', slice)) throw new Error('no such story')
  return slice
}
const flying = (): ThemeSlice => {
  const slice = slices.get('themes/flying')
  if (!isSlice('theme', slice)) throw new Error('no such theme')
  return slice
}
const textsIn = (edition: Edition) => textsOf({ kind: 'post', data: kite(), edition })
const idAfter = (edition: Edition, id: string) => targetIn(textsIn(edition), kite().post, { id })?.id

describe('the texts of a story', () => {
  it('are its title and then its passages, in the order of reading', () => {
    expect(textsIn('retold').map(({ id }) => id)).toEqual(['title', 'p1', 'p2', 'p3', 'p4', 'p6', 'p5'])
    expect(textsIn('original')[2]?.text).toBe('On Monday our kite flew splendidly in a stiff breeze.')
  })

  it('are the lines of the summary where that is shown', () => {
    expect(textsIn('summary').map(({ text }) => text)).toEqual([
      'The first kite',
      'What happened',
      'Two people made a kite. It flew.',
      'There is a film of it.',
    ])
  })
})

describe('the texts of a theme', () => {
  it('say the title of each story before its passages', () => {
    const texts = textsOf({ kind: 'theme', data: flying() }).map(({ post, id }) => `${post} ${id}`)
    expect(texts).toEqual([
      'a-kite-on-paper title',
      'a-kite-on-paper p2',
      'the-first-kite title',
      'the-first-kite p2',
      'the-first-kite p4',
    ])
  })
})

describe('a place', () => {
  it('is the same passage in another text, with its letter', () => {
    expect(targetIn(textsIn('retold'), kite().post, { id: 'p4', offset: 3 })).toEqual({
      id: 'p4',
      offset: 3,
      post: 'the-first-kite',
    })
  })

  it('goes to the line of the summary that tells of the passage, and back to the passage', () => {
    expect(idAfter('summary', 'p3')).toBe('summary-1')
    expect(idAfter('summary', 'p6')).toBe('summary-2')
    expect(idAfter('retold', 'summary-2')).toBe('p4')
    expect(idAfter('retold', 'summary-0')).toBe('p2')
  })

  it('is nowhere when the story has no such passage any more', () => {
    expect(idAfter('retold', 'p99')).toBeUndefined()
    expect(targetIn(textsIn('retold'), kite().post, undefined)).toBeUndefined()
  })

  it('has a name that a reader knows', () => {
    expect(['p5', 'summary-0', 'title'].map(blockName)).toEqual(['passage 5', 'line 1', ''])
  })
})

describe('names', () => {
  const said = (value: unknown) => Object.fromEntries(pronunciationsOf(Object.assign(kite(), { said: value })))

  it('are said as their people’s files say, the whole and its parts', () => {
    expect(said({ 'Author One': 'Awther One' })).toEqual({ 'Author One': 'Awther One', Author: 'Awther' })
    expect(said({ 'Author One': 'Aw-ther-one' })).toEqual({ 'Author One': 'Aw-ther-one' })
  })

  it.each([undefined, null, 'x', { 'Author One': 3 }, { 'Author One': ' ' }])('are left as they are with %j', value => {
    expect(said(value)).toEqual({})
  })
})

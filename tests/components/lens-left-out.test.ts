// What is read aloud and what is printed follow the lens: hidden passages are left out, and how many is said.
import { afterEach, describe, expect, it } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { chapterOfPost } from '../../src/components/chapters.ts'
import { underLens } from '../../src/components/lens-booklet.ts'
import { hiddenByLens } from '../../src/components/lens-hidden.ts'
import { chapterOfPath } from '../../src/components/path-chapter.ts'
import { textsOf } from '../../src/components/speech-texts.ts'
import type { Edition } from '../../src/corpus/schema.ts'
import { isSlice, type PostSlice } from '../../src/corpus/slices.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const slices = new Map(slicesOf(tinyCorpus()))
const kite = (): PostSlice => {
  const slice = slices.get('posts/the-first-kite')
  if (!isSlice('post', slice)) throw new Error('no such story')
  return slice
}
const hide = (...hidden: readonly string[]) =>
  hiddenByLens.set((post, passage) => post === 'the-first-kite' && hidden.includes(passage))
const heard = (edition: Edition) => textsOf({ kind: 'post', data: kite(), edition })
afterEach(() => hiddenByLens.set(() => false))

describe('a story read aloud under the lens', () => {
  it('leaves out what is hidden, and says how many after the title', () => {
    hide('p2', 'p4')
    expect(heard('retold').map(({ id }) => id)).toEqual(['title', 'left-out', 'p1', 'p3', 'p6', 'p5'])
    expect(heard('retold')[1]?.text).toBe('2 passages are left out. You chose to see one voice only.')
  })

  it('is whole where nothing is hidden, and in its short version', () => {
    hide()
    expect(heard('retold').map(({ id }) => id)).toEqual(['title', 'p1', 'p2', 'p3', 'p4', 'p6', 'p5'])
    hide('p1', 'p2')
    expect(heard('summary')).toHaveLength(4)
  })

  it('says of a stop of a path what leads to a passage, and neither that passage nor whose it is', () => {
    hide('p2')
    const post = { slug: 'the-first-kite', title: 'The first kite', people: ['Ann'] }
    const stop = (id: string) => ({
      says: `See ${id}.`,
      post,
      passage: { id, kind: 'prose' as const, texts: { retold: `Words of ${id}.` } },
    })
    const path = { slug: 'a', name: 'A path', for: 'All.', opening: 'Go.', steps: 2 }
    const data = { kind: 'path' as const, path, stops: [stop('p2'), stop('p3')] }
    expect(textsOf({ kind: 'path', data, liked: 'best' }).map(({ id }) => id)).toEqual([
      'stop-1-says',
      'left-out',
      'stop-2-says',
      'p3',
      'stop-2-from',
    ])
    const booklet = { title: 'A path', about: '', chapters: [chapterOfPath(data, 'best')] }
    expect(underLens(booklet, hiddenByLens.get())).toEqual(booklet)
  })
})

describe('a booklet under the lens', () => {
  const printed = (edition: Edition) =>
    underLens({ title: '', about: '', chapters: [chapterOfPost(kite(), edition)] }, hiddenByLens.get()).chapters[0]

  it('leaves out what is hidden, and says how many at the head of the story', () => {
    hide('p2')
    expect(printed('retold')?.blocks.map(({ number }) => number)).toEqual([1, 3, 4, 6, 5])
    expect(printed('retold')?.facts.at(-1)).toBe('1 passage is left out. You chose to see one voice only.')
  })

  it('is as it was where nothing is hidden, and in its short version', () => {
    expect(printed('retold')).toEqual(chapterOfPost(kite(), 'retold'))
    hide('p1', 'p2')
    expect(printed('summary')).toEqual(chapterOfPost(kite(), 'summary'))
  })
})

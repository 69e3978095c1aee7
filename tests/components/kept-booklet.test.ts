// The booklet of kept things: saved stories whole, others by the passages that are saved or noted.
import { describe, expect, it } from 'vitest'
import { postSlice } from '../../src/build/post-slices.ts'
import { chapterKept, storiesKept } from '../../src/components/kept-booklet.ts'
import { packUses } from '../../src/corpus/hard-words.ts'
import { lookup } from '../../src/corpus/select.ts'
import type { Saved } from '../../src/reading/saved.ts'
import { plainNote } from '../reading/kept-samples.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = tinyCorpus()
const post = corpus.posts.find(({ slug }) => slug === 'the-first-kite')
if (post === undefined) throw new Error('the made-up corpus has lost its kite')
const slice = postSlice({ corpus, find: lookup(corpus) }, post)
const at = '2031-05-06T09:30:00.000Z'
const whole = { post: post.slug, title: post.title, at }
const noteOn = (passage: string) => plainNote({ post: post.slug, passage })

describe('the booklet of kept things', () => {
  it('has each story once, saved ones first', () => {
    const notes = [plainNote({ post: 'noted' }), noteOn('p1')]
    expect(storiesKept([{ ...whole, post: 'z' }, whole, { ...whole, passage: 'p2' }], notes)).toEqual([
      'z',
      post.slug,
      'noted',
    ])
  })

  it('has a saved story whole, in the edition that is liked, with the notes on it and no others', () => {
    const notes = [noteOn('p2'), plainNote({ post: 'another', text: 'Elsewhere' })]
    const chapter = chapterKept(slice, { saved: [whole], notes, liked: 'original' })
    expect(chapter.blocks).toHaveLength(post.passages.length)
    expect(chapter.blocks[0]?.text).toBe(post.passages[0]?.original)
    expect(chapter.notes).toEqual([{ quote: 'nine tails', text: 'Count them again.' }])
  })

  it('has of another story only what is saved or noted, and says so, also for who likes summaries', () => {
    const saved = [{ ...whole, passage: 'p3' }]
    const chapter = chapterKept(slice, { saved, notes: [noteOn('p1')], liked: 'summary' })
    expect(chapter.blocks.map(({ number }) => number)).toEqual([1, 3])
    expect(chapter.facts).toContain('Only the passages you kept')
  })

  it('lists the hard words of what is printed, and no others', () => {
    const spar = { word: 'spars', meaning: 'Thin sticks.' }
    const [, , third] = post.passages
    const start = third?.original?.indexOf('spars') ?? -1
    const hard = {
      groups: [{ editions: ['original'] as const, words: [spar] }],
      uses: { original: { p3: packUses([{ start, end: start + 5, word: 0 }]) } },
    }
    const wordsIn = (saved: readonly Saved[]) =>
      chapterKept({ ...slice, hard }, { saved, notes: [], liked: 'original' }).words
    expect(wordsIn([whole])).toEqual([spar])
    expect(wordsIn([{ ...whole, passage: 'p3' }])).toEqual([spar])
    expect(wordsIn([{ ...whole, passage: 'p2' }])).toEqual([])
    const { hard: _hard, ...bare } = slice
    expect(chapterKept(bare, { saved: [whole], notes: [], liked: 'original' }).words).toEqual([])
  })
})

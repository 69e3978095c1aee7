// The slices of a post and of a week: what stands before and after, which threads run through, and why to read on.
import { describe, expect, it } from 'vitest'
import { postSlice, weekSlice } from '../../src/build/post-slices.ts'
import type { Source } from '../../src/build/slice-source.ts'
import type { Corpus, Post, Week } from '../../src/corpus/schema.ts'
import { lookup } from '../../src/corpus/select.ts'
import { makeCorpus, makePassage, makePost, makeTheme, makeWeek, tinyCorpus } from '../support/tiny-corpus.ts'

const sourceOf = (corpus: Corpus): Source => ({ corpus, find: lookup(corpus) })
const tiny = sourceOf(tinyCorpus())
const known = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('the made-up corpus has lost something')
  return thing
}
const week = (slug: string): Week => known(tiny.find.weeks.get(slug))
const post = (slug: string): Post => known(tiny.find.posts.get(slug))

describe('the slice of a week', () => {
  it('holds its posts oldest first, the themes they carry and nothing of their texts', () => {
    const slice = weekSlice(tiny, week('kite-week'))
    expect(slice.posts.map(card => `${card.number} of ${card.of}: ${card.slug}`)).toEqual([
      '1 of 2: a-kite-on-paper',
      '2 of 2: the-first-kite',
    ])
    expect(slice.families.map(family => [family.slug, family.themes.map(theme => theme.slug)])).toEqual([
      ['wind', ['flying', 'string']],
    ])
    expect(slice.week).not.toHaveProperty('posts')
    expect(JSON.stringify(slice)).not.toContain('drew a kite')
  })
})

describe('the slice of a post', () => {
  it('leaves out events and places, which the pictures of the week alone show', () => {
    const told = {
      events: [{ name: 'A flight', from: '2031', to: '2031', passages: ['p2'] }],
      places: [{ name: 'Upton', passages: ['p2'] }],
    }
    const bare = postSlice(tiny, post('the-first-kite'))
    expect(postSlice(tiny, { ...post('the-first-kite'), ...told })).toEqual(bare)
  })

  it('knows its neighbours in the week, and leaves out those it has not', () => {
    const first = postSlice(tiny, post('a-kite-on-paper'))
    expect(first.next).toEqual({ slug: 'the-first-kite', title: 'The first kite' })
    expect(first).not.toHaveProperty('previous')
    const last = postSlice(tiny, post('the-first-kite'))
    expect(last.previous).toEqual({ slug: 'a-kite-on-paper', title: 'A kite on paper' })
    expect(last).not.toHaveProperty('next')
    expect(postSlice(tiny, post('the-old-lamp'))).not.toHaveProperty('previous')
  })

  it('holds its threads with their passages in the order of the page, not of their numbers', () => {
    const own = makePost({ slug: 'a', passages: ['p3', 'p1', 'p2'].map(id => makePassage({ id, retold: id })) })
    const evidence = ['p1', 'p2', 'p3'].map(passage => ({ post: 'a', passage, weak: passage === 'p1' }))
    const source = sourceOf(
      makeCorpus({
        weeks: [makeWeek({ slug: 'kite-week', posts: ['a'] })],
        posts: [own],
        families: [{ slug: 'wind', name: 'Wind', themes: ['flying', 'string'] }],
        themes: [makeTheme({ slug: 'flying', evidence }), makeTheme({ slug: 'string' })],
      }),
    )
    expect(postSlice(source, own).families.flatMap(family => family.themes)).toEqual([
      {
        slug: 'flying',
        name: 'flying',
        family: 'wind',
        line: 0,
        passages: [
          { id: 'p3', weak: false },
          { id: 'p1', weak: true },
          { id: 'p2', weak: false },
        ],
      },
    ])
  })

  it('holds every text, and leaves everyday words to search', () => {
    const kite = post('the-first-kite')
    expect(kite.everyday).toHaveLength(1)
    expect(postSlice(tiny, kite).post).toEqual({ ...kite, everyday: [] })
  })

  it('suggests related posts with the themes they share by name', () => {
    const shared = (slug: string) => ({ post: slug, passage: 'p1', weak: false })
    const source = sourceOf(
      makeCorpus({
        posts: [makePost({ slug: 'a' }), makePost({ slug: 'b' })],
        families: [{ slug: 'wind', name: 'Wind', themes: ['flying'] }],
        themes: [makeTheme({ slug: 'flying', name: 'Flying', evidence: [shared('a'), shared('b')] })],
      }),
    )
    expect(
      postSlice(source, known(source.find.posts.get('a'))).related.map(({ card, shared: themes }) => [
        card.slug,
        themes.map(theme => theme.name),
      ]),
    ).toEqual([['b', ['Flying']]])
  })
})

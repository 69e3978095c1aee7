// Themes with their evidence: counted, quoted in order, weak where it is weak.
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/build/slice-source.ts'
import { themesSlice, themeSlice } from '../../src/build/theme-slices.ts'
import { lookup } from '../../src/corpus/select.ts'
import { makeCorpus, makePassage, makePost, makeTheme, makeWeek, tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = tinyCorpus()
const tiny: Source = { corpus, find: lookup(corpus) }
const slicesBySlug = new Map(corpus.themes.map(theme => [theme.slug, themeSlice(tiny, theme)]))

const strong = (passages: number) => ({ passages, weak: false })
const weak = (passages: number) => ({ passages, weak: true })

describe('the slice of all themes', () => {
  it('counts posts, passages and weak passages, and draws the cloth of the newest week', () => {
    const { families, posts, week } = themesSlice(tiny)
    expect(week?.slug).toBe('kite-week')
    expect(posts.map(post => post.slug)).toEqual(['a-kite-on-paper', 'the-first-kite'])
    const rows = families.flatMap(family =>
      family.themes.map(theme => [theme.slug, theme.posts, theme.passages, theme.weak, theme.cells]),
    )
    expect(rows).toEqual([
      ['flying', 2, 3, 1, [weak(1), strong(2)]],
      ['string', 1, 1, 1, [strong(0), weak(1)]],
      ['lamps', 1, 1, 0, [strong(0), strong(0)]],
      ['night', 0, 0, 0, [strong(0), strong(0)]],
    ])
  })

  it('calls a cell of the cloth weak only where all its passages are', () => {
    const at = (passage: string, weakly: boolean) => ({ post: 'a', passage, weak: weakly })
    const own = makeCorpus({
      weeks: [makeWeek({ slug: 'kite-week', posts: ['a'] })],
      posts: [makePost({ slug: 'a' })],
      families: [{ slug: 'wind', name: 'Wind', themes: ['flying', 'string'] }],
      themes: [
        makeTheme({ slug: 'flying', evidence: [at('p1', true), at('p2', false)] }),
        makeTheme({ slug: 'string', evidence: [at('p1', true), at('p2', true)] }),
      ],
    })
    const { families } = themesSlice({ corpus: own, find: lookup(own) })
    expect(families.flatMap(family => family.themes.map(theme => theme.cells))).toEqual([[strong(2)], [weak(2)]])
  })

  it('has no cloth where there is no week', () => {
    const none = makeCorpus()
    expect(themesSlice({ corpus: none, find: lookup(none) })).toEqual({ kind: 'themes', families: [], posts: [] })
  })
})

describe('the slice of a theme', () => {
  it('leaves to search what people ask the theme by', () => {
    expect(corpus.themes.find(({ slug }) => slug === 'flying')?.asked).toEqual(['soaring'])
    expect(slicesBySlug.get('flying')?.theme.asked).toEqual([])
  })

  it('quotes per post the passages that carry it, each in its best edition and weak where it is weak', () => {
    expect(slicesBySlug.get('flying')?.posts.map(({ card, passages }) => ({ post: card.slug, passages }))).toEqual([
      {
        post: 'a-kite-on-paper',
        passages: [
          {
            id: 'p2',
            kind: 'prose',
            text: 'It did not fly. It was paper, and the rain was near.',
            edition: 'retold',
            weak: true,
          },
        ],
      },
      {
        post: 'the-first-kite',
        passages: [
          {
            id: 'p2',
            kind: 'prose',
            text: 'On Monday our kite flew splendidly in a stiff breeze.',
            edition: 'original',
            weak: false,
          },
          { id: 'p4', kind: 'list-item', text: 'A film of it in the air', edition: 'original', weak: false },
        ],
      },
    ])
  })

  it('quotes in the order of the page, whatever the order of the evidence', () => {
    const evidence = ['p2', 'p9'].map(passage => ({ post: 'a', passage, weak: false }))
    const theme = makeTheme({ slug: 'flying', evidence })
    const passages = ['p9', 'p2'].map(id => makePassage({ id, retold: id }))
    const own = makeCorpus({ posts: [makePost({ slug: 'a', passages })], themes: [theme] })
    const { posts } = themeSlice({ corpus: own, find: lookup(own) }, theme)
    expect(posts.flatMap(post => post.passages.map(passage => passage.id))).toEqual(['p9', 'p2'])
  })

  it('names the themes in the same passages, by family, and none where it stands alone', () => {
    const both = [{ post: 'the-first-kite', passage: 'p2', weak: false }]
    const own = { ...corpus, themes: corpus.themes.filter(({ slug }) => slug !== 'night') }
    const night = makeTheme({ slug: 'night', name: 'Night', family: 'light', evidence: both })
    const shared = { ...own, themes: [...own.themes, night] }
    const { neighbours } = themeSlice({ corpus: shared, find: lookup(shared) }, night)
    expect(neighbours).toEqual([
      { slug: 'wind', name: 'Wind', themes: [{ slug: 'flying', name: 'Flying', family: 'wind', line: 0, shared: 1 }] },
    ])
    expect(slicesBySlug.get('lamps')?.neighbours).toEqual([])
  })

  it('is whole for a theme that no post carries yet, and leaves its raw evidence at home', () => {
    const night = slicesBySlug.get('night')
    expect(night).toMatchObject({ posts: [], count: { posts: 0, passages: 0, weak: 0 }, family: { slug: 'light' } })
    expect(slicesBySlug.get('flying')?.theme).not.toHaveProperty('evidence')
  })
})

// Related posts come with their reason; a theme that everything has is a poor one.
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/corpus/schema.ts'
import { neighbourThemes, relatedPosts } from '../../src/themes/related.ts'
import { makeCorpus, makePost, makeTheme } from '../support/tiny-corpus.ts'

/** `a1 a2 b1?`: passages p1 and p2 of post a, and weakly p1 of post b. */
const evidence = (text: string): readonly Evidence[] =>
  text.split(' ').map(at => ({ post: at.slice(0, 1), passage: `p${at.slice(1, 2)}`, weak: at.endsWith('?') }))

const corpusOf = (themes: Readonly<Record<string, string>>) =>
  makeCorpus({
    posts: ['a', 'b', 'c', 'd', 'e'].map(slug => makePost({ slug })),
    themes: Object.entries(themes).map(([slug, text]) => makeTheme({ slug, evidence: evidence(text) })),
  })

describe('related posts', () => {
  it('are those that share most, best first, with the themes they share, strongest first', () => {
    const corpus = corpusOf({ often: 'a1 b1 c1 d1', rare: 'a1 b1', strong: 'a1 a2 c1 c2' })
    expect(relatedPosts(corpus, 'a')).toEqual([
      { post: 'c', shared: ['strong', 'often'] },
      { post: 'b', shared: ['rare', 'often'] },
      { post: 'd', shared: ['often'] },
    ])
  })

  it('are at most as many as asked for, and never the post itself', () => {
    const corpus = corpusOf({ all: 'a1 b1 c1 d1 e1' })
    expect(relatedPosts(corpus, 'a').map(other => other.post)).toEqual(['b', 'c', 'd'])
    expect(relatedPosts(corpus, 'a', 1)).toHaveLength(1)
  })

  it('share something that at least one passage of each clearly carries', () => {
    const corpus = corpusOf({ touched: 'a1 b1?', both: 'a1? c1?' })
    expect(relatedPosts(corpus, 'a')).toEqual([])
  })
})

describe('neighbours of a theme', () => {
  it('share passages with it, most first; the same number in another post is not the same passage', () => {
    const corpus = corpusOf({ own: 'a1 a2 b1', one: 'a1 c1', two: 'a1 b1', none: 'a3 b2 c1' })
    const [own] = corpus.themes
    expect(own && neighbourThemes(corpus, own)).toEqual([
      { slug: 'two', shared: 2 },
      { slug: 'one', shared: 1 },
    ])
  })
})

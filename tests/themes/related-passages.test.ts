// Passages of other stories that go with those of one: by shared themes, then by words and by what stands beside them.
import { describe, expect, it } from 'vitest'
import { lookup } from '../../src/corpus/select.ts'
import type { Corpus, Evidence } from '../../src/corpus/schema.ts'
import { relatedPassages } from '../../src/themes/related-passages.ts'
import { makeCorpus, makePassage, makePost, makeTheme } from '../support/tiny-corpus.ts'

/** `a1 b1?`: passage p1 of post a, and weakly p1 of post b. */
const evidence = (text: string): readonly Evidence[] =>
  text === ''
    ? []
    : text.split(' ').map(at => ({ post: at.slice(0, 1), passage: `p${at.slice(1, 2)}`, weak: at.endsWith('?') }))

/** Posts a to d of three passages each; texts by passage, `a1`. */
const corpusOf = (themes: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>> = {}): Corpus =>
  makeCorpus({
    posts: ['a', 'b', 'c', 'd'].map(slug =>
      makePost({
        slug,
        passages: [1, 2, 3].map(at => makePassage({ id: `p${at}`, retold: texts[`${slug}${at}`] ?? `Text ${slug}.` })),
      }),
    ),
    themes: Object.entries(themes).map(([slug, text]) => makeTheme({ slug, evidence: evidence(text) })),
  })

const pick = (corpus: Corpus, most?: number) => {
  const [post] = corpus.posts
  if (post === undefined) throw new Error('a corpus without posts')
  return relatedPassages({ corpus, find: lookup(corpus).posts }, post, most)
}
const pairs = (corpus: Corpus, most?: number) =>
  pick(corpus, most).map(({ from, post, passage }) => `${from} ${post}${passage.slice(1)}`)

describe('related passages', () => {
  it('share a theme that both clearly carry, the rarest first, and say so', () => {
    const corpus = corpusOf({ often: 'a1 b1 b2 c1 d1', rare: 'a2 c2', touched: 'a3 d2?' })
    expect(pairs(corpus)).toEqual(['p2 c2', 'p1 b1'])
    expect(pick(corpus)[0]?.themes).toEqual(['rare'])
  })

  it('are told apart by words that both have and few others do, which are named as they stand there', () => {
    const texts = {
      a1: 'The ladder stood by the wall.',
      b1: 'A wall of rain.',
      b2: 'She lent her Ladder.',
      b3: 'Rain on a wall.',
    }
    const corpus = corpusOf({ one: 'a1 b1 b2 b3' }, { ...texts, a2: 'A wall.', a3: 'Walls.' })
    const [best] = pick(corpus)
    expect(best).toMatchObject({ from: 'p1', post: 'b' })
    expect(pick(corpusOf({ one: 'a1 b2' }, texts))[0]?.words).toEqual(['ladder'])
  })

  it('stand nearer where what is beside them shares a theme too', () => {
    const beside = corpusOf({ one: 'a1 b1 c1', other: 'a2 c2' })
    expect(pairs(beside, 1)).toEqual(['p2 c2'])
    expect(pairs(corpusOf({ one: 'a1 b1 c1', near: 'a2 c2 b3 d1 d2 d3' }), 1)).toEqual(['p1 c1'])
  })

  it('are each passage once, each other story once where there are enough, and never more than asked for', () => {
    const corpus = corpusOf({ one: 'a1 a2 a3 b1 b2 b3', two: 'a1 c1', three: 'a2 d1' })
    const found = pick(corpus)
    expect(new Set(found.map(({ from }) => from)).size).toBe(3)
    expect(new Set(found.map(({ post }) => post)).size).toBe(3)
    expect(pick(corpus, 1)).toHaveLength(1)
  })

  it('are picked by suggestions where no editor has marked the story, and say that nobody has checked them', () => {
    const corpus = corpusOf({ one: 'b1 c1' })
    const suggested = corpus.themes.map(theme => ({ ...theme, suggested: evidence('a2') }))
    expect(pick(corpus)).toEqual([])
    expect(pick({ ...corpus, themes: suggested })).toMatchObject([{ from: 'p2', post: 'b', unchecked: true }])
    // A suggestion counts for nothing where there are marks.
    expect(
      pairs({
        ...corpusOf({ one: 'a1 b1' }),
        themes: corpusOf({ one: 'a1 b1' }).themes.map(theme => ({ ...theme, suggested: evidence('a3') })),
      }),
    ).toEqual(['p1 b1'])
  })
})

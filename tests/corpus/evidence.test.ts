// Evidence by the post it stands in: the same marks, turned round.
import { describe, expect, it } from 'vitest'
import { evidenceByPost, evidenceOf } from '../../src/corpus/evidence.ts'
import { postsOn } from '../../src/corpus/list-pages.ts'
import { makeCorpus, makePost, makeTheme } from '../support/tiny-corpus.ts'

const at = (post: string, passage: string) => ({ post, passage, weak: false })
const corpus = makeCorpus({
  posts: ['first', 'second', 'third'].map(slug => makePost({ slug })),
  themes: [
    makeTheme({ slug: 'string', evidence: [at('third', 'p9'), at('first', 'p1'), at('third', 'p2')] }),
    makeTheme({ slug: 'flying', evidence: [at('third', 'p4')] }),
  ],
})

describe('the evidence in a post', () => {
  it('is all that its themes say of it, in their order', () => {
    expect([...evidenceOf(corpus, 'third')]).toEqual([
      ['string', [at('third', 'p9'), at('third', 'p2')]],
      ['flying', [at('third', 'p4')]],
    ])
    expect([...evidenceOf(corpus, 'first')]).toEqual([['string', [at('first', 'p1')]]])
    expect(evidenceOf(corpus, 'second').size).toBe(0)
    expect(evidenceOf(corpus, '__proto__').size).toBe(0)
  })

  it('is sorted once for a list of themes, however often it is asked for', () => {
    expect(evidenceByPost({ themes: corpus.themes })).toBe(evidenceByPost(corpus))
  })
})

it('the posts on a theme are those that carry it, in the order of the corpus', () => {
  const slugs = (slug: string) => postsOn(corpus, { slug }).map(post => post.slug)
  expect([slugs('string'), slugs('flying'), slugs('lamps')]).toEqual([['first', 'third'], ['third'], []])
})

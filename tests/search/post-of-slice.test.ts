// A story of a kept week is searched as it would be in the index of the host.
import { describe, expect, it } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { isSlice } from '../../src/corpus/slices.ts'
import { searchData } from '../../src/search/documents.ts'
import { searchPostOf } from '../../src/search/post-of-slice.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const sliceOf = (slug: string) => {
  const [, slice] = [...slicesOf(tinyCorpus())].find(([name]) => name === `posts/${slug}`) ?? []
  if (!isSlice('post', slice)) throw new Error(`There is no story ${slug}.`)
  return slice
}
const { posts } = searchData(tinyCorpus())

describe('a story made of its page’s slice', () => {
  it.each(posts.map(post => [post.slug, post] as const))('is what the index has of it: %s', (slug, post) => {
    const made = searchPostOf(sliceOf(slug))
    const byName = (themes: typeof post.themes) => themes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    expect({ ...made, themes: byName(made.themes) }).toMatchObject({
      ...post,
      themes: byName(post.themes),
      everyday: [],
    })
    expect(made.passages).toStrictEqual(post.passages)
  })

  it('has the points of its summary with the first passage each cites, and nothing else of it', () => {
    const slice = sliceOf(posts[0]?.slug ?? '')
    const blocks = [
      { kind: 'heading' as const, text: 'Kites', cites: ['p1'] },
      { kind: 'point' as const, text: 'They fly.', cites: ['p4', 'p1'] },
      { kind: 'point' as const, text: 'Nobody says where.', cites: [] },
    ]
    const withPoints = { ...slice, post: { ...slice.post, summary: { checkedBy: 'not yet', blocks } } }
    expect(searchPostOf(withPoints).points).toEqual([{ text: 'They fly.', passage: 'p4' }])
    const { summary: _summary, ...bare } = slice.post
    expect(searchPostOf({ ...slice, post: bare }).points).toEqual([])
  })

  it('has weak evidence of a theme last, and known as such', () => {
    const slice = sliceOf(posts[0]?.slug ?? '')
    const [family] = slice.families
    const [theme] = family?.themes ?? []
    if (!family || !theme) throw new Error('The story is on no theme.')
    const [one] = theme.passages
    if (!one) throw new Error('The theme has no passage.')
    const passages = [
      { ...one, id: 'p9', weak: true },
      { ...one, id: 'p2', weak: false },
    ]
    const made = searchPostOf({ ...slice, families: [{ ...family, themes: [{ ...theme, passages }] }] })
    expect(made.themes).toEqual([{ slug: theme.slug, passages: ['p2', 'p9'], weak: ['p9'] }])
  })
})

// How a name is said: from an author's file to the slices of their posts, and to no others.
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { postSlice } from '../../src/build/post-slices.ts'
import { themeSlice } from '../../src/build/theme-slices.ts'
import { lookup } from '../../src/corpus/select.ts'
import { tinyContent, writeContent } from '../support/content-folder.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const authorFile = (facts: string) => ({ 'weeks/kite-week/authors/author-one.md': `---\n${facts}\n---\n` })

describe('how a name is said', () => {
  it('is a fact of a person’s file', async () => {
    const { corpus, faults } = await loadCorpus(
      writeContent(tinyContent(authorFile('name: Author One\norganisation: kite-club\nsaid: Aw-ther One'))),
    )
    expect(faults).toEqual([])
    expect(corpus.authors.find(({ slug }) => slug === 'author-one')?.said).toBe('Aw-ther One')
  })

  it('is one line of words', async () => {
    const { faults } = await loadCorpus(
      writeContent(tinyContent(authorFile('name: Author One\norganisation: kite-club\nsaid: [Aw-ther]'))),
    )
    expect(faults).toHaveLength(1)
    expect(JSON.stringify(faults)).toContain('said')
  })

  it('goes with the posts of that person alone, and with the themes of these', () => {
    const tiny = tinyCorpus()
    const authors = tiny.authors.map(one => (one.slug === 'author-one' ? { ...one, said: 'Aw-ther One' } : one))
    const corpus = { ...tiny, authors }
    const find = lookup(corpus)
    const sliceOf = (slug: string) => {
      const post = find.posts.get(slug)
      if (post === undefined) throw new Error(`no post ${slug}`)
      return postSlice({ corpus, find }, post)
    }
    expect(sliceOf('the-first-kite')).toHaveProperty('said', { 'Author One': 'Aw-ther One' })
    expect(sliceOf('a-kite-on-paper')).not.toHaveProperty('said')
    const themes = new Map(corpus.themes.map(theme => [theme.slug, themeSlice({ corpus, find }, theme)]))
    expect(themes.get('flying')).toHaveProperty('said', { 'Author One': 'Aw-ther One' })
    expect(themes.get('lamps')).not.toHaveProperty('said')
  })
})

// From a content folder to an editor and back: what is suggested, how it is told, and that it goes once it is taken over.
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { lookup, themesOfPost } from '../../src/corpus/select.ts'
import { searchData } from '../../src/search/documents.ts'
import { suggestedFor, suggestionHints } from '../../src/build/suggest-told.ts'
import { themesSlice, themeSlice } from '../../src/build/theme-slices.ts'
import { edited, paper, tinyContent, writeContent, type ContentFiles } from '../support/content-folder.ts'

const kites = { [`${paper}/retold.md`]: 'Author Two sat down. {#p1}\n\nIt was about flying kites. {#p2}\n' }
const withFacts = (facts: string): ContentFiles => ({
  ...kites,
  ...edited(`${paper}/post.md`, 'lastPassage: 2\n', `lastPassage: 2\n${facts}\n`),
})

const load = async (changes: ContentFiles) => {
  const { corpus, faults } = await loadCorpus(writeContent(tinyContent(changes)))
  expect(faults).toEqual([])
  return corpus
}

const suggestedOf = async (changes: ContentFiles) =>
  (await load(changes)).themes.flatMap(({ slug, suggested }) => (suggested ? [[slug, suggested]] : []))

const slug = 'a-kite-on-paper'

describe('a post whose themes nobody has written down', () => {
  it('has suggestions, which are no evidence: nothing counts, searches or links by them', async () => {
    const corpus = await load(kites)
    const theme = corpus.themes.find(one => one.slug === 'flying')
    expect(theme?.suggested).toEqual([{ post: slug, passage: 'p2', weak: false }])
    expect(theme?.evidence.map(({ post }) => post)).not.toContain(slug)
    expect(themesOfPost(corpus, slug).size).toBe(0)
    expect(searchData(corpus).posts.find(post => post.slug === slug)?.themes).toEqual([])
    const source = { corpus, find: lookup(corpus) }
    const counts = themesSlice(source).families.flatMap(family =>
      family.themes.map(({ slug: name, posts, passages }) => [name, posts, passages]),
    )
    expect(counts).toContainEqual(['flying', 1, 2])
    const page = theme && themeSlice(source, theme)
    expect(page?.posts.map(({ card }) => card.slug)).toEqual(['the-first-kite'])
    expect(page?.theme).not.toHaveProperty('suggested')
    expect(page?.suggested?.stories.map(({ card, passages }) => [card.slug, passages.map(({ id }) => id)])).toEqual([
      [slug, ['p2']],
    ])
  })

  it('is offered the themes an editor says it has, weakly where no signal stands', async () => {
    expect(await suggestedOf(withFacts('suggestedThemes: [string]'))).toEqual([
      ['flying', [{ post: slug, passage: 'p2', weak: false }]],
      ['string', [{ post: slug, passage: 'p1', weak: true }]],
    ])
  })

  it.each(['themes:\n  lamps: [p1]', 'weakThemes:\n  string: [p1]', 'themes: {}'])(
    'has none once it says %j',
    async facts => {
      const own = facts.includes('lamps') ? { 'themes/lamps.md': lampsOfPaper } : {}
      expect(await suggestedOf({ ...withFacts(`${facts}\nsuggestedThemes: [flying]`), ...own })).toEqual([])
    },
  )
})

const lampsOfPaper = '---\nname: Lamps\nfamily: light\nsignals: [lamp, sat down]\n---\nLamps of every sort.\n'

describe('what an editor is told', () => {
  it('is one hint a post, in the words of post.md', async () => {
    const corpus = await load(withFacts('suggestedThemes: [string]'))
    expect(suggestedFor(corpus, { slug })).toEqual(['themes: { flying: [p2] }', 'weakThemes: { string: [p1] }'])
    const hints = suggestionHints(corpus)
    expect(hints.map(({ file }) => file)).toEqual([`${paper}/post.md`])
    expect(hints[0]?.mend).toContain('themes: { flying: [p2] }')
    expect(suggestedFor(corpus, { slug: 'the-first-kite' })).toEqual([])
  })

  it('can be taken over as it stands: the content has no fault, and nothing is suggested any more', async () => {
    const lines = suggestedFor(await load(withFacts('suggestedThemes: [string]')), { slug })
    const corpus = await load(withFacts(lines.join('\n')))
    expect(suggestionHints(corpus)).toEqual([])
    expect([...themesOfPost(corpus, slug)]).toEqual([
      ['flying', { weak: false }],
      ['string', { weak: true }],
    ])
  })
})

describe('the content of this site', () => {
  it('has no suggestions: an editor has been through every post', async () => {
    const { corpus } = await loadCorpus('content')
    expect(corpus.themes.length).toBeGreaterThan(0)
    expect(corpus.themes.filter(theme => 'suggested' in theme)).toEqual([])
  })
})

// What machines are told of a page, by its kind.
import { describe, expect, it } from 'vitest'
import { jsonLdOf } from '../../src/build/json-ld.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const slices = new Map(slicesOf(tinyCorpus()))
const head = { title: 'Title', description: 'About it' }
const told = (name: string) =>
  jsonLdOf({ data: slices.get(name), head, path: `/${name}/` }, path => `https://example.org${path}`)

describe('the JSON-LD', () => {
  it('of a post names its day, its people with role and organisation, its week and its themes', () => {
    expect(told('posts/the-first-kite')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      name: 'Title',
      description: 'About it',
      inLanguage: 'en-GB',
      url: 'https://example.org/posts/the-first-kite/',
      headline: 'The first kite',
      datePublished: '2031-05-06',
      author: [
        {
          '@type': 'Person',
          name: 'Author One',
          url: 'https://example.org/authors/author-one/',
          jobTitle: 'Kite Maker',
          affiliation: { '@type': 'Organization', name: 'The Kite Club' },
        },
        {
          '@type': 'Person',
          name: 'Author Two',
          url: 'https://example.org/authors/author-two/',
          jobTitle: 'Lamp Keeper',
          affiliation: { '@type': 'Organization', name: 'Lamp House' },
        },
      ],
      isPartOf: { '@type': 'Blog', name: 'Kite Week', url: 'https://example.org/weeks/kite-week/' },
      about: ['Flying', 'Holding the string'],
      abstract: 'Two makers build a kite, and it flies.',
    })
  })

  it.each([
    [
      'home',
      'CollectionPage',
      ['https://example.org/posts/a-kite-on-paper/', 'https://example.org/posts/the-first-kite/'],
    ],
    ['themes/lamps', 'CollectionPage', ['https://example.org/posts/the-old-lamp/']],
  ])('of %s is a %s of its posts, numbered from 1', (name, type, urls) => {
    expect(told(name)).toMatchObject({
      '@type': type,
      mainEntity: { '@type': 'ItemList', itemListElement: urls.map((url, at) => ({ position: at + 1, url })) },
    })
  })

  it('of a person says no role and no organisation where none is known', () => {
    expect(told('authors/author-three')).toMatchObject({ '@type': 'ProfilePage' })
    expect(JSON.stringify(told('authors/author-three'))).not.toMatch(/jobTitle|affiliation/)
  })

  it.each([
    ['organisations/kite-club', 'CollectionPage'],
    ['search', 'SearchResultsPage'],
    ['about', 'WebPage'],
    ['not-there', 'WebPage'],
  ])('of %s is a %s', (name, type) => expect(told(name)).toMatchObject({ '@type': type }))
})

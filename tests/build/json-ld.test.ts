// What machines are told of a page, by its kind.
import { describe, expect, it } from 'vitest'
import { jsonLdOf } from '../../src/build/json-ld.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { isSlice } from '../../src/corpus/slices.ts'
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
      creditText: 'In the words of Author One and Author Two, as first published.',
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': 'https://example.org/posts/the-first-kite/',
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Week Reader', item: 'https://example.org/' },
            { '@type': 'ListItem', position: 2, name: 'Kite Week', item: 'https://example.org/weeks/kite-week/' },
            { '@type': 'ListItem', position: 3, name: 'The first kite' },
          ],
        },
      },
    })
  })

  it('of a post says where its words were first published, if that is known', () => {
    const [slice] = [...slices.values()].filter(each => isSlice('post', each))
    if (slice === undefined) throw new Error('the made-up corpus has lost its posts')
    const data = { ...slice, post: { ...slice.post, source: 'https://kites.example/7' } }
    expect(jsonLdOf({ data, head, path: '/' }, path => path)).toMatchObject({ isBasedOn: 'https://kites.example/7' })
    expect(told('posts/the-first-kite')).not.toHaveProperty('isBasedOn')
  })

  it.each([
    ['authors/author-one', ['Week Reader', 'People', 'Author One']],
    ['organisations/kite-club', ['Week Reader', 'Organisations', 'The Kite Club']],
    ['themes/flying', ['Week Reader', 'Themes', 'Flying']],
  ])('of %s tells the way to it', (name, names) => {
    expect(told(name)).toMatchObject({
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: names.map((step, at) => ({ position: at + 1, name: step })),
      },
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

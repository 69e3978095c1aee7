// A head says each thing once, and nothing in a title can break out of it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, headOf } from '../../src/build/head.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const head = { title: 'Kites & lamps – Week Reader', description: 'He said "fly".' }
const lines = (path: string, settings: { base?: string; siteUrl?: string; title?: string } = {}) => {
  const { base = '/', siteUrl = '', title = head.title } = settings
  return headOf({ path, head: { ...head, title }, data: { kind: 'about' }, base, siteUrl })
}
const jsonLdIn = (html: string): unknown => JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))

describe('the head of a page', () => {
  it('holds one title, description, canonical link and JSON-LD', () => {
    const [title, description, canonical, ...more] = lines('/about/')
    expect(title).toBe('<title>Kites &amp; lamps – Week Reader</title>')
    expect(description).toBe('<meta name="description" content="He said &quot;fly&quot;.">')
    expect(canonical).toBe('<link rel="canonical" href="/about/">')
    expect(jsonLdIn(more.at(-1) ?? '')).toMatchObject({ name: head.title, url: '/about/', inLanguage: 'en-GB' })
    expect(more.slice(0, -1).filter(line => !/^<meta (?:property="og:|name="twitter:)/.test(line))).toEqual([])
  })

  it.each([
    ['/', '', '/about/'],
    ['/', 'https://example.org', 'https://example.org/about/'],
    ['/reader/', '', '/reader/about/'],
    ['/reader/', 'https://example.org', 'https://example.org/reader/about/'],
  ])('below %s on "%s" has its address whole', (base, siteUrl, href) => {
    expect(lines('/about/', { base, siteUrl })).toContain(`<link rel="canonical" href="${href}">`)
  })

  it('of a week names its book, and of another page none', () => {
    const week = {
      kind: 'week',
      week: { slug: 'kite-week', title: 'Kites & lamps' },
      posts: [{ slug: 'x', title: 'X' }],
    }
    const headFor = (data: unknown) =>
      headOf({ path: '/', head, data, base: '/reader/', siteUrl: 'https://example.org' }).filter(line =>
        /epub/.test(line),
      )
    expect([{ kind: 'about' }, { ...week, posts: [] }].flatMap(headFor)).toEqual([])
    expect(headFor(week)).toEqual([
      '<link rel="alternate" type="application/epub+zip" href="https://example.org/reader/weeks/kite-week/week.epub" title="Kites &amp; lamps as a book">',
    ])
  })

  it('of the page for missing things has no address of its own, and is kept out of search engines', () => {
    const text = lines('/404.html').join('')
    expect(text).toContain('<meta name="robots" content="noindex">')
    expect(text).not.toContain('canonical')
  })

  it('keeps any title a title', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('</title></script><script>')), title => {
        const [shown = '', ...more] = lines('/', { title })
        const jsonLd = more.at(-1) ?? ''
        expect(shown.slice('<title>'.length, -'</title>'.length)).not.toMatch(/[<>]/)
        expect(jsonLd.slice(1, -1)).toMatch(/^[^<]*<\/script$/)
        expect(jsonLdIn(jsonLd)).toMatchObject({ name: title })
      }),
    )
  })
})

const slices = new Map(slicesOf(tinyCorpus()))
const linesOf = (path: string, slice: string, siteUrl = 'https://example.org') =>
  headOf({ path, head, data: slices.get(slice), base: '/reader/', siteUrl })
/** Properties of what a page looks like when it is shared, with their values. */
const sharedIn = (found: readonly string[]) =>
  found.flatMap(line => {
    const [, name = '', value = ''] = /^<meta property="([^"]+)" content="([^"]*)">$/.exec(line) ?? []
    return name === '' ? [] : [[name, value]]
  })

describe('a page that is shared', () => {
  it('is told as an article with its day and its people, where it is a story', () => {
    expect(sharedIn(linesOf('/posts/the-first-kite/', 'posts/the-first-kite'))).toEqual([
      ['og:type', 'article'],
      ['article:published_time', '2031-05-06'],
      ['article:author', 'https://example.org/reader/authors/author-one/'],
      ['article:author', 'https://example.org/reader/authors/author-two/'],
      ['og:title', 'Kites &amp; lamps – Week Reader'],
      ['og:description', 'He said &quot;fly&quot;.'],
      ['og:url', 'https://example.org/reader/posts/the-first-kite/'],
      ['og:site_name', 'Week Reader'],
      ['og:locale', 'en_GB'],
    ])
  })

  it('is told as a person or as a site otherwise, with a card, and with no address that is not whole', () => {
    expect(sharedIn(linesOf('/authors/author-one/', 'authors/author-one'))[0]).toEqual(['og:type', 'profile'])
    const about = linesOf('/about/', 'about', '')
    expect(sharedIn(about)[0]).toEqual(['og:type', 'website'])
    expect(sharedIn(about).map(([name]) => name)).not.toContain('og:url')
    expect(about.join('')).not.toMatch(/og:image|twitter/)
    expect(lines('/404.html').join('')).not.toMatch(/og:|twitter/)
  })
})

describe('the feeds of a page', () => {
  const feedsIn = (found: readonly string[]) =>
    found.filter(line => /^<link rel="alternate" .*(?:atom|feed)\+/.test(line))

  it.each([
    ['/', 'home', 'All stories – Week Reader'],
    ['/weeks/kite-week/', 'weeks/kite-week', 'Kites &amp; lamps – Week Reader'],
    ['/authors/author-one/', 'authors/author-one', 'Kites &amp; lamps – Week Reader'],
    ['/themes/flying/', 'themes/flying', 'Kites &amp; lamps – Week Reader'],
  ])('are named where readers of feeds look: %s', (path, slice, title) => {
    expect(feedsIn(linesOf(path, slice))).toEqual([
      `<link rel="alternate" type="application/atom+xml" title="${title}" href="/reader${path}feed.xml">`,
      `<link rel="alternate" type="application/feed+json" title="${title}" href="/reader${path}feed.json">`,
    ])
  })

  it('are not named where there are none', () => {
    expect(feedsIn(linesOf('/posts/the-first-kite/', 'posts/the-first-kite'))).toEqual([])
    expect(feedsIn(lines('/404.html'))).toEqual([])
  })
})

it('escaped text reads as it was written', () => {
  expect(escapeHtml(`<a href="x">&amp;</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;')
})

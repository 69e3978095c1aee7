// A head says each thing once, and nothing in a title can break out of it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, headOf } from '../../src/build/head.ts'

const head = { title: 'Kites & lamps – Week Reader', description: 'He said "fly".' }
const lines = (path: string, settings: { base?: string; siteUrl?: string; title?: string } = {}) => {
  const { base = '/', siteUrl = '', title = head.title } = settings
  return headOf({ path, head: { ...head, title }, data: { kind: 'about' }, base, siteUrl })
}
const jsonLdIn = (html: string): unknown => JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))

describe('the head of a page', () => {
  it('holds one title, description, canonical link and JSON-LD', () => {
    const [title, description, canonical, jsonLd = '', ...rest] = lines('/about/')
    expect(title).toBe('<title>Kites &amp; lamps – Week Reader</title>')
    expect(description).toBe('<meta name="description" content="He said &quot;fly&quot;.">')
    expect(canonical).toBe('<link rel="canonical" href="/about/">')
    expect(jsonLdIn(jsonLd)).toMatchObject({ name: head.title, url: '/about/', inLanguage: 'en-GB' })
    expect(rest).toEqual([])
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
        const [shown = '', , , jsonLd = ''] = lines('/', { title })
        expect(shown.slice('<title>'.length, -'</title>'.length)).not.toMatch(/[<>]/)
        expect(jsonLd.slice(1, -1)).toMatch(/^[^<]*<\/script$/)
        expect(jsonLdIn(jsonLd)).toMatchObject({ name: title })
      }),
    )
  })
})

it('escaped text reads as it was written', () => {
  expect(escapeHtml(`<a href="x">&amp;</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;')
})

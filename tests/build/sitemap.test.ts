// The list of pages for search engines.
import { describe, expect, it } from 'vitest'
import { robotsFile, sitemapFile, sitemapNote } from '../../src/build/sitemap.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const place = { base: '/reader/', siteUrl: 'https://example.org' }

describe('the sitemap', () => {
  it('lists each page by its whole address, with the day of its words where it has one', () => {
    const xml = sitemapFile(['/', '/posts/the-old-lamp/', '/weeks/kite-week/'], tinyCorpus(), place)
    expect(xml).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '  <url><loc>https://example.org/reader/</loc><lastmod>2031-05-11</lastmod></url>',
        '  <url><loc>https://example.org/reader/posts/the-old-lamp/</loc><lastmod>2030-11-05</lastmod></url>',
        '  <url><loc>https://example.org/reader/weeks/kite-week/</loc><lastmod>2031-05-11</lastmod></url>',
        '</urlset>',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['/authors/author-two/', '2031-05-06'],
    ['/organisations/lamp-house/', '2031-05-06'],
    ['/themes/lamps/', '2030-11-05'],
    ['/themes/', '2031-05-06'],
    ['/words/', '2031-05-06'],
  ])('tells of %s the day of the newest story on it', (path, day) => {
    expect(sitemapFile([path], tinyCorpus(), place)).toContain(`${path}</loc><lastmod>${day}</lastmod>`)
  })

  it.each(['/themes/night/', '/about/', '/search/'])('tells no day of %s, which holds no story', path => {
    expect(sitemapFile([path], tinyCorpus(), place)).toContain(`${path}</loc></url>`)
  })

  it('is XML whatever stands in an address', () => {
    expect(sitemapFile(['/a&b/'], tinyCorpus(), place)).toContain('<loc>https://example.org/reader/a&amp;b/</loc>')
  })
})

it('a build without the site’s address says that its sitemap wants it', () => {
  expect(sitemapNote({ siteUrl: '' })).toContain('SITE_URL')
  expect(sitemapNote(place)).toBeUndefined()
})

describe('robots.txt', () => {
  it('lets everyone read, and names the sitemap where its address is known', () => {
    expect(robotsFile(place)).toBe('User-agent: *\nAllow: /\nSitemap: https://example.org/reader/sitemap.xml\n')
    expect(robotsFile({ base: '/', siteUrl: '' })).toBe('User-agent: *\nAllow: /\n')
  })
})

// sitemap.xml (sitemaps.org 0.9) and robots.txt. A sitemap needs whole addresses, so it wants SITE_URL.
import type { Corpus } from '../corpus/schema.ts'
import { paths } from '../paths.ts'
import { escapeHtml } from './head.ts'

interface Place {
  readonly base: string
  readonly siteUrl: string
}

/** Every page with the day its words are of, where it has one. */
export const sitemapFile = (addresses: readonly string[], corpus: Corpus, { base, siteUrl }: Place): string => {
  const days = new Map([
    ...corpus.posts.map(post => [paths.post(post.slug), post.date] as const),
    ...corpus.weeks.map(week => [paths.week(week.slug), week.end] as const),
  ])
  const urls = addresses.map(path => {
    const day = days.get(path)
    const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`
    return `  <url><loc>${escapeHtml(siteUrl + base.replace(/\/$/, '') + path)}</loc>${lastmod}</url>`
  })
  const space = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${space}">\n${urls.join('\n')}\n</urlset>\n`
}

/** What to say at the end of a build whose sitemap has no whole addresses in it. */
export const sitemapNote = ({ siteUrl }: Pick<Place, 'siteUrl'>): string | undefined =>
  siteUrl === '' ? 'sitemap.xml needs SITE_URL to be of use to search engines.' : undefined

/** Everything may be read by everyone. */
export const robotsFile = ({ base, siteUrl }: Place): string =>
  `User-agent: *\nAllow: /\n${siteUrl === '' ? '' : `Sitemap: ${siteUrl}${base}sitemap.xml\n`}`

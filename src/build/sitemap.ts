// sitemap.xml (sitemaps.org 0.9) and robots.txt. A sitemap needs whole addresses, so it wants SITE_URL.
import type { Corpus, Day } from '../corpus/schema.ts'
import { letterPages } from '../corpus/word-pages.ts'
import { paths } from '../paths.ts'
import { escapeHtml } from './head.ts'

interface Place {
  readonly base: string
  readonly siteUrl: string
}

/** The day of the newest words of each page that holds words of posts; of a week, its last day. */
const daysOf = (corpus: Corpus): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>()
  const tell = (path: string, day: Day): void => {
    if (day > (days.get(path) ?? '')) days.set(path, day)
  }
  const { home, weeks, week, post, author, authors, organisation, organisations, themes, theme, words, letter } = paths
  const lists = [weeks(), authors(), organisations(), themes(), words(), ...letterPages(corpus).map(at => letter(at))]
  const dates = new Map(corpus.posts.map(({ slug, date }) => [slug, date]))
  for (const { slug, date, authors: people, organisations: theirs } of corpus.posts) {
    for (const path of [post(slug), ...lists, ...people.map(author), ...theirs.map(organisation)]) tell(path, date)
  }
  for (const { slug, evidence } of corpus.themes) {
    for (const at of evidence) for (const path of [theme(slug), paths.sheet(slug)]) tell(path, dates.get(at.post) ?? '')
  }
  for (const { slug, steps } of corpus.paths) {
    for (const at of steps) for (const path of [paths.paths(), paths.path(slug)]) tell(path, dates.get(at.post) ?? '')
  }
  for (const { slug, end } of corpus.weeks) tell(week(slug), end)
  for (const { end } of corpus.weeks.slice(0, 1)) tell(home(), end)
  return days
}

/** Every page with the day its words are of, where it has one. */
export const sitemapFile = (addresses: readonly string[], corpus: Corpus, { base, siteUrl }: Place): string => {
  const days = daysOf(corpus)
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
  siteUrl === ''
    ? 'sitemap.xml and the feeds need SITE_URL: without it search engines and many feed readers cannot follow their links.'
    : undefined

/** Everything may be read by everyone. */
export const robotsFile = ({ base, siteUrl }: Place): string =>
  `User-agent: *\nAllow: /\n${siteUrl === '' ? '' : `Sitemap: ${siteUrl}${base}sitemap.xml\n`}`

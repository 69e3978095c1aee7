// What stands in a page's head: exactly one title, description, canonical link and JSON-LD; what it looks like when it is
// shared (https://ogp.me, and its cards); and the feeds of a page that can be followed.
import { isSlice } from '../corpus/slices.ts'
import { siteName } from '../corpus/site-name.ts'
import { files, paths } from '../paths.ts'
import { cardSize } from './cards/card-size.ts'
import type { Card } from './cards/write-cards.ts'
import type { PageFacts } from './json-ld.ts'
import { jsonLdOf } from './json-ld.ts'

/** Text as it may stand in HTML, in an attribute as well. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const bookOf = (data: unknown, address: (path: string) => string): readonly string[] => {
  if (!isSlice('week', data) || data.posts.length === 0) return []
  const { slug, title } = data.week
  const href = escapeHtml(address(files.book(slug)))
  return [`<link rel="alternate" type="application/epub+zip" href="${href}" title="${escapeHtml(title)} as a book">`]
}

interface HeadOf extends PageFacts {
  readonly base: string
  readonly siteUrl: string
  /** The picture of the page; none where none was drawn. */
  readonly card?: Card | undefined
}

type Address = (path: string) => string

const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${escapeHtml(content)}">`

const kindOf = (data: unknown, address: Address): readonly string[] => {
  if (isSlice('author', data)) return [meta('og:type', 'profile')]
  if (!isSlice('post', data)) return [meta('og:type', 'website')]
  const { post, card } = data
  return [
    meta('og:type', 'article'),
    meta('article:published_time', post.date),
    ...card.authors.map(({ slug }) => meta('article:author', address(paths.author(slug)))),
  ]
}

const named = (name: string, content: string): string => `<meta name="${name}" content="${escapeHtml(content)}">`

/**
 * The picture of the page. Places that show pages show it large where it is said to be so; with none they make a small card of
 * the lines above unasked.
 */
const pictured = (card: Card | undefined, address: Address): readonly string[] =>
  card === undefined
    ? []
    : [
        meta('og:image', address(card.file)),
        meta('og:image:width', String(cardSize.width)),
        meta('og:image:height', String(cardSize.height)),
        meta('og:image:alt', card.alt),
        named('twitter:card', 'summary_large_image'),
        // The one thing of the picture that is not taken from the lines above.
        named('twitter:image:alt', card.alt),
      ]

/** How the page looks where it is shared. The address is left out where it would not be whole. */
const sharedAs = ({ path, head, data, siteUrl, card }: HeadOf, address: Address): readonly string[] => [
  ...kindOf(data, address),
  meta('og:title', head.title),
  meta('og:description', head.description),
  ...(siteUrl === '' ? [] : [meta('og:url', address(path))]),
  meta('og:site_name', siteName),
  meta('og:locale', 'en_GB'),
  ...pictured(card, address),
]

/** The feeds of a page that can be followed, where readers of feeds look for them (RSS Autodiscovery). */
const feedsOf = ({ path, head, data, base }: HeadOf): readonly string[] => {
  if (!(isSlice('week', data) || isSlice('author', data) || isSlice('theme', data))) return []
  const title = escapeHtml(path === paths.home() ? `All stories – ${siteName}` : head.title)
  const link = (type: string, file: string) =>
    `<link rel="alternate" type="application/${type}" title="${title}" href="${escapeHtml(base.slice(0, -1) + file)}">`
  return [link('atom+xml', files.feed(path)), link('feed+json', files.jsonFeed(path))]
}

/** The lines of a page's head. Without a site address the canonical link is the path alone. */
export const headOf = (of: HeadOf): readonly string[] => {
  const { path, head, data, base, siteUrl } = of
  const address = (to: string) => siteUrl + base.replace(/\/$/, '') + to
  const jsonLd = JSON.stringify(jsonLdOf({ data, head, path }, address)).replaceAll('<', '\\u003c')
  const missing = path === '/404.html'
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    missing ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${escapeHtml(address(path))}">`,
    ...bookOf(data, address),
    ...(missing ? [] : [...sharedAs(of, address), ...feedsOf(of)]),
    `<script type="application/ld+json">${jsonLd}</script>`,
  ]
}

// What stands in a page's head: exactly one title, description, canonical link and JSON-LD.
import { isSlice } from '../corpus/slices.ts'
import { files } from '../paths.ts'
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
}

/** The lines of a page's head. Without a site address the canonical link is the path alone. */
export const headOf = ({ path, head, data, base, siteUrl }: HeadOf): readonly string[] => {
  const address = (to: string) => siteUrl + base.replace(/\/$/, '') + to
  const missing = path === '/404.html'
  const jsonLd = JSON.stringify(jsonLdOf({ data, head, path }, address)).replaceAll('<', '\\u003c')
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    missing ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${escapeHtml(address(path))}">`,
    ...bookOf(data, address),
    `<script type="application/ld+json">${jsonLd}</script>`,
  ]
}

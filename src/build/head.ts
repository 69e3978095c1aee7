// What stands in a page's head: exactly one title, description, canonical link and JSON-LD.
import type { PageFacts } from './json-ld.ts'
import { jsonLdOf } from './json-ld.ts'

/** Text as it may stand in HTML, in an attribute as well. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

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
    `<script type="application/ld+json">${jsonLd}</script>`,
  ]
}

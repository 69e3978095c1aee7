// A feed as Atom 1.0 (RFC 4287). The order of elements is free there; ours is fixed, so the same words give the same bytes.
import { siteName } from '../corpus/site-name.ts'
import type { Feed } from './feed-contents.ts'
import type { FeedEntry } from './feed-entries.ts'
import { escapeHtml } from './head.ts'

/** What XML 1.0 has no way to say, not even escaped (2.2, Char): most control signs, halves of signs, U+FFFE and U+FFFF. */
const unsayable = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text as it may stand in XML, in an attribute as well. */
export const escapeXml = (text: string): string => escapeHtml(text.replace(unsayable, ''))

type Attributes = Readonly<Record<string, string>>

const open = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ')

const empty = (name: string, attributes: Attributes): string => `<${open(name, attributes)}/>`

const text = (name: string, value: string, attributes: Attributes = {}): string =>
  `<${open(name, attributes)}>${escapeXml(value)}</${name}>`

const link = (rel: string, type: string, href: string): string => empty('link', { rel, type, href })

const person = (element: string, { name, url }: { name: string; url?: string }): string =>
  `<${element}>${text('name', name)}${url === undefined ? '' : text('uri', url)}</${element}>`

const indented = (lines: readonly string[], by: string): string => lines.map(line => `${by}${line}\n`).join('')

const entryLines = (entry: FeedEntry, { isWhole, themesUrl }: Feed): readonly string[] => [
  text('id', entry.id),
  text('title', entry.title),
  // The text has no day of its own: what was changed since is not told apart from what was there.
  text('published', entry.at),
  text('updated', entry.at),
  link('alternate', 'text/html', entry.url),
  ...entry.authors.map(author => person('author', author)),
  ...(entry.edition === 'retold' ? [person('contributor', { name: `The editors of ${siteName}` })] : []),
  ...entry.themes.map(({ slug, name }) =>
    empty('category', { term: slug, label: name, ...(isWhole && { scheme: themesUrl }) }),
  ),
  text('rights', entry.credit),
  text('summary', entry.summary),
  text('content', entry.html, { type: 'html', 'xml:lang': 'en-GB' }),
]

/** The text of `feed.xml`. Without the site's address its links are paths, which start at the address it came from. */
export const atomFile = (feed: Feed): string => {
  const head = [
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.about),
    text('updated', feed.at),
    // Said whole or not at all: it is how a saved copy is known again.
    ...(feed.isWhole ? [link('self', 'application/atom+xml', feed.atomUrl)] : []),
    link('alternate', 'text/html', feed.pageUrl),
    text('generator', siteName),
    text('rights', 'The authors’ words are theirs. Each story says which edition it holds.'),
  ]
  const entries = feed.entries.map(entry => `  <entry>\n${indented(entryLines(entry, feed), '    ')}  </entry>\n`)
  const start = '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">\n'
  return `${start}${indented(head, '  ')}${entries.join('')}</feed>\n`
}

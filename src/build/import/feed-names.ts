// The namespaces of feeds. Old feeds were written before their formats were settled; each has a few names.
import type { Namespaces } from './xml-node.ts'
import { only } from './xml-node.ts'

const oneOf = (...uris: readonly string[]): Namespaces => {
  const all = new Set(uris)
  return uri => all.has(uri)
}

/** Atom 1.0, 0.3 and its drafts. An empty name is what hand-made feeds have. */
export const atom = oneOf(
  'http://www.w3.org/2005/Atom',
  'http://purl.org/atom/ns#',
  'http://purl.org/net/echo/',
  'http://purl.org/echo/',
  'http://purl.org/pie/',
  'uri/of/echo/namespace#',
  'http://example.com/necho',
  'http://example.com/newformat#',
  '',
)
const olderRss = oneOf(
  'http://purl.org/rss/1.0/',
  'http://my.netscape.com/rdf/simple/0.9/',
  'http://channel.netscape.com/rdf/simple/0.9/',
  'http://blogs.law.harvard.edu/tech/rss',
  'http://purl.org/net/rss1.1#',
  '',
)
/** RSS 2.0 has none; RSS 0.90, 1.0 and some makers of 2.0 have, those of Userland with every number. */
export const rss: Namespaces = uri => olderRss(uri) || /^http:\/\/backend\.userland\.com\/rss/i.test(uri)
export const rdf = only('http://www.w3.org/1999/02/22-rdf-syntax-ns#')
export const content = only('http://purl.org/rss/1.0/modules/content/')
export const dublinCore = oneOf('http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/elements/1.0/')
export const dublinCoreTerms = only('http://purl.org/dc/terms/')
export const xhtml = only('http://www.w3.org/1999/xhtml')
export const threads = only('http://purl.org/syndication/thread/1.0')
export const publishing = oneOf('http://purl.org/atom/app#', 'http://www.w3.org/2007/app')
export const blogger = only('http://schemas.google.com/blogger/2018')
/** WordPress changes the number with its version. */
export const wordpress: Namespaces = uri => /^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/.test(uri)
export const wordpressExcerpt: Namespaces = uri => /^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/$/.test(uri)

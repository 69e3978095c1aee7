// RSS 2.0 and its older forms, RSS 1.0 and 0.90 (RDF) among them. The whole text goes before the description; a
// description alone is the text.
import { wholeAddress } from './feed-address.ts'
import * as names from './feed-names.ts'
import { siteWords } from './feed-left-out.ts'
import { entryReader } from './feed-post.ts'
import type { EntryBody } from './feed-left-out.ts'
import type { Entry } from './feed-post.ts'
import { readXml, titleEvent } from './feed-reader.ts'
import type { Reading, XmlFormat } from './feed-reader.ts'
import { plainTitle } from './feed-text.ts'
import type { Imported, LeftOut, SourceFormat } from './source.ts'
import { markupOf } from './xml-markup.ts'
import { attributeOf, childOf, childrenOf, elementsOf, textOf, valueOf } from './xml-node.ts'
import type { Namespaces, XmlNode } from './xml-node.ts'
import { rootOf } from './xml-root.ts'

const { rss, dublinCore } = names
const shape: XmlFormat = { called: 'an RSS feed', holds: isRss, begin }

/** An RSS feed. */
export const rssFeed: SourceFormat = {
  name: 'rss',
  called: shape.called,
  detect: ({ text }) => ['rss', 'rdf'].includes(rootOf(text) ?? ''),
  read: (source, decisions) => readXml(source, decisions, shape),
}

/** Whether a file is RSS of any age. */
export function isRss({ local, uri }: XmlNode): boolean {
  return (local === 'rss' && rss(uri)) || (local === 'RDF' && names.rdf(uri))
}

function begin({ file, decisions }: Reading): (record: XmlNode) => readonly Imported[] {
  const reader = entryReader(file, decisions)
  let home: string | undefined
  return record => {
    if (!rss(record.uri)) return []
    if (record.local === 'link') home ??= wholeAddress(textOf(record).trim(), record.base)
    if (record.local === 'title') return titleEvent(plainTitle(textOf(record)), record.line)
    if (record.local === 'description') return siteWords(textOf(record), record.line)
    return record.local === 'item' ? reader.post(entryOf(record, home)) : []
  }
}

/** Where the text of an item may stand, the fullest first. */
const bodies: readonly (readonly [local: string, among: Namespaces])[] = [
  ['encoded', names.content],
  ['body', names.xhtml],
  ['div', names.xhtml],
  ['body', rss],
  ['fullitem', rss],
  ['content', names.atom],
  ['description', rss],
  ['description', dublinCore],
  ['summary', names.atom],
]

/** An item as RSS writes it. */
export function entryOf(node: XmlNode, home: string | undefined): Entry {
  const value = (local: string, among: Namespaces): string => valueOf(node, local, among)
  const values = (local: string, among: Namespaces): readonly string[] => childrenOf(node, local, among).map(textOf)
  const guid = childOf(node, 'guid', rss)
  const permanent = attributeOf(guid, 'isPermaLink') === 'false' ? '' : textOf(guid).trim()
  const atomLink = childrenOf(node, 'link', names.atom).find(one => attributeOf(one, 'href') !== undefined)
  const given = value('link', rss) || attributeOf(atomLink, 'href') || permanent
  const address = wholeAddress(given, node.base ?? home)
  const about = node.attributes.find(one => one.local === 'about' && names.rdf(one.uri))?.value
  const id = textOf(guid).trim() || about || address
  const texts = bodies.flatMap(([local, among]) => childrenOf(node, local, among))
  const [body, ...shorts] = [...new Set(texts)].map(one => htmlBody(one, address ?? home)).filter(isWritten)
  const people = [...values('creator', dublinCore), ...values('author', rss)]
  return {
    line: node.line,
    ...(id ? { id } : {}),
    ...(address ? { address } : {}),
    title: plainTitle(value('title', rss) || value('title', dublinCore)),
    dates: [
      value('pubDate', rss),
      value('date', dublinCore),
      ...['issued', 'created', 'dateSubmitted'].map(local => value(local, names.dublinCoreTerms)),
      value('published', names.atom),
    ].map(text => ({ text })),
    changes: [value('modified', names.dublinCoreTerms), value('updated', names.atom)].map(text => ({ text })),
    people,
    tags: [...values('category', rss), ...values('subject', dublinCore)].map(plainTitle),
    ...(body === undefined ? {} : { body }),
    shorts,
    leftOut: childrenOf(node, 'enclosure', rss).map(enclosure),
    doubts: [],
  }
}

const isWritten = ({ markup }: EntryBody): boolean => markup.trim() !== ''

/** The text of an element that may hold HTML, escaped or not. Text without a sign of HTML keeps its lines. */
export function htmlBody(node: XmlNode, base: string | undefined): EntryBody {
  const markup = elementsOf(node).length > 0 ? markupOf(node) : textOf(node)
  const from = node.base ?? base
  const written = /<[a-z!/]|&(?:#|[a-z]+;)/i.test(markup) ? 'html' : 'text'
  return { line: node.line, markup, written, ...(from === undefined ? {} : { base: from }) }
}

const enclosure = (node: XmlNode): LeftOut => {
  const what = `the file ${attributeOf(node, 'url') ?? ''} that goes with the post`
  return { kind: 'attachment', line: node.line, what, words: 0 }
}

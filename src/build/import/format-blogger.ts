// Exports of Blogger: Atom with entries of every kind. The classic form names the kind in a category; the one from
// Google Takeout in elements of its own, and its times are in Greenwich time.
import { wholeAddress } from './feed-address.ts'
import * as names from './feed-names.ts'
import { entryReader } from './feed-post.ts'
import type { Entry } from './feed-post.ts'
import { readXml } from './feed-reader.ts'
import type { Reading, XmlFormat } from './feed-reader.ts'
import { oneLine } from './feed-text.ts'
import { entryOf, feedReader, isDraft, isEntry, isReply } from './format-atom.ts'
import type { FeedFacts } from './format-atom.ts'
import type { Imported, LeftOutKind, SourceFormat } from './source.ts'
import { attributeOf, childOf, childrenOf, valueOf } from './xml-node.ts'
import type { XmlNode } from './xml-node.ts'
import { rootOf } from './xml-root.ts'

const { atom, blogger } = names
const kindScheme = 'http://schemas.google.com/g/2005#kind'
const shape: XmlFormat = {
  called: 'an export of Blogger',
  holds: root => root.local === 'feed' && atom(root.uri),
  begin,
}

/** A Blogger export in either form. */
export const bloggerExport: SourceFormat = {
  name: 'blogger',
  called: shape.called,
  detect: ({ text }) =>
    rootOf(text) === 'feed' && /schemas\.google\.com\/blogger\/20\d\d|tag:blogger\.com,1999:blog/.test(text),
  read: (source, decisions) => readXml(source, decisions, shape),
}

/** An entry that is left out, and what to call it. */
type Left = readonly [kind: LeftOutKind, what: string]

function begin({ file, decisions }: Reading): (record: XmlNode) => readonly Imported[] {
  const reader = entryReader(file, decisions)
  const feed = feedReader()
  return record => {
    if (!isEntry(record)) return feed.take(record)
    const isTakeout = childOf(record, 'type', blogger) !== undefined
    const entry = isTakeout ? takeoutEntry(record, feed.facts()) : classicEntry(record, feed.facts())
    const left = isTakeout ? takeoutLeft(record) : classicLeft(record)
    return left === undefined ? reader.post(entry) : reader.without(...left, entry)
  }
}

const kinds: Readonly<Record<string, Left>> = {
  page: ['page', 'the page'],
  comment: ['comment', 'a comment'],
  template: ['settings', 'the template'],
  settings: ['settings', 'a setting'],
}

function classicLeft(node: XmlNode): Left | undefined {
  const category = childrenOf(node, 'category', atom).find(one => attributeOf(one, 'scheme') === kindScheme)
  const id = valueOf(node, 'id', atom)
  const [, inId] = /\.(post|page|settings|layout|template)-?/.exec(id) ?? []
  const kind = attributeOf(category, 'term')?.split('#').at(-1) ?? (inId === 'layout' ? 'template' : inId) ?? 'post'
  if (isReply(node)) return kinds['comment']
  if (kind !== 'post') return kinds[kind] ?? ['other', `an entry of the kind “${oneLine(kind)}”`]
  return isDraft(node) ? ['draft', 'the draft'] : undefined
}

/** Labels stand among the categories beside the kind; `published` has the blog's own distance from Greenwich. */
function classicEntry(node: XmlNode, feed: FeedFacts): Entry {
  const entry = entryOf(node, feed)
  return { ...entry, tags: labelsOf(node), dates: entry.dates.map(date => ({ ...date, isOwn: true })) }
}

const labelsOf = (node: XmlNode): readonly string[] =>
  childrenOf(node, 'category', atom)
    .filter(one => attributeOf(one, 'scheme') !== kindScheme)
    .map(one => oneLine(attributeOf(one, 'term') ?? ''))

function takeoutLeft(node: XmlNode): Left | undefined {
  const value = (local: string): string => valueOf(node, local, blogger)
  const kind = value('type').toLowerCase()
  const status = value('status').toLowerCase()
  if (kind !== 'post') return kinds[kind] ?? ['other', `an entry of the kind “${oneLine(kind)}”`]
  if (/trash/.test(status) || value('trashed') !== '') return ['trash', 'from the bin:']
  if (status === 'live') return undefined
  return ['draft', status === 'scheduled' ? 'not yet published:' : 'the draft']
}

/** The address of a post is that of the blog with its file name. */
function takeoutEntry(node: XmlNode, feed: FeedFacts): Entry {
  const entry = entryOf(node, feed)
  const file = valueOf(node, 'filename', blogger)
  const address = entry.address ?? (file === '' ? undefined : wholeAddress(file, feed.home))
  const body = entry.body === undefined || address === undefined ? entry.body : { base: address, ...entry.body }
  return {
    ...entry,
    ...(address === undefined ? {} : { address }),
    ...(body === undefined ? {} : { body }),
    tags: labelsOf(node),
    dates: [...entry.dates, { text: valueOf(node, 'created', blogger) }],
  }
}

// Atom 1.0 and 0.3. An entry's own author goes before its source's and the feed's; its day is that of its publishing.
import { wholeAddress } from './feed-address.ts'
import { contentOf, plainContent } from './feed-content.ts'
import * as names from './feed-names.ts'
import { siteWords } from './feed-left-out.ts'
import { entryReader } from './feed-post.ts'
import type { EntryBody } from './feed-left-out.ts'
import type { Entry } from './feed-post.ts'
import { readXml, titleEvent } from './feed-reader.ts'
import type { Reading, XmlFormat } from './feed-reader.ts'
import { oneLine, plainTitle } from './feed-text.ts'
import type { Imported, LeftOut, SourceFormat } from './source.ts'
import { attributeOf, childOf, childrenOf, textOf, valueOf } from './xml-node.ts'
import type { XmlNode } from './xml-node.ts'
import { rootOf } from './xml-root.ts'

/** What a feed says for all its entries. */
export interface FeedFacts {
  readonly people: readonly string[]
  readonly home?: string
}

const { atom } = names
const shape: XmlFormat = { called: 'an Atom feed', holds: root => root.local === 'feed' && atom(root.uri), begin }

/** An Atom feed. */
export const atomFeed: SourceFormat = {
  name: 'atom',
  called: shape.called,
  detect: ({ text }) => rootOf(text) === 'feed',
  read: (source, decisions) => readXml(source, decisions, shape),
}

function begin({ file, decisions }: Reading): (record: XmlNode) => readonly Imported[] {
  const reader = entryReader(file, decisions)
  const feed = feedReader()
  return record => {
    if (!isEntry(record)) return feed.take(record)
    const entry = entryOf(record, feed.facts())
    if (isReply(record)) return reader.without('comment', 'a comment', entry)
    return isDraft(record) ? reader.without('draft', 'the draft', entry) : reader.post(entry)
  }
}

export const isEntry = (node: XmlNode): boolean => node.local === 'entry' && atom(node.uri)

export const isReply = (node: XmlNode): boolean => childOf(node, 'in-reply-to', names.threads) !== undefined

export function isDraft(node: XmlNode): boolean {
  const control = childOf(node, 'control', names.publishing)
  return control !== undefined && valueOf(control, 'draft', names.publishing).toLowerCase() === 'yes'
}

/** More authors than a blog has. */
const mostPeople = 1000

/** Gathers what stands beside the entries. */
export function feedReader() {
  const people: string[] = []
  let home: string | undefined
  return {
    facts: (): FeedFacts => ({ people, ...(home === undefined ? {} : { home }) }),
    take(record: XmlNode): readonly Imported[] {
      if (!atom(record.uri)) return []
      if (record.local === 'author' && people.length < mostPeople) people.push(personOf(record))
      if (record.local === 'link' && isAlternate(record))
        home ??= wholeAddress(attributeOf(record, 'href'), record.base)
      if (/^(?:subtitle|tagline)$/.test(record.local)) return siteWords(plainContent(record), record.line)
      return record.local === 'title' ? titleEvent(plainContent(record), record.line) : []
    },
  }
}

/** An entry as Atom writes it. */
export function entryOf(node: XmlNode, feed: FeedFacts): Entry {
  const value = (local: string): string => valueOf(node, local, atom)
  const links = childrenOf(node, 'link', atom)
  const href = attributeOf(links.find(isAlternate), 'href')
  const address = wholeAddress(href, node.base ?? feed.home)
  const texts = ['content', 'summary', 'tagline'].flatMap(local => childrenOf(node, local, atom))
  const read = texts.map(text => contentOf(text, address ?? feed.home))
  const [body, ...shorts] = read.flatMap(one => (one.kind === 'body' && isWritten(one.body) ? [one.body] : []))
  const id = value('id') || address
  const dates = ['published', 'issued', 'created'].map(local => ({ text: value(local) }))
  return {
    line: node.line,
    ...(id ? { id } : {}),
    ...(address ? { address } : {}),
    title: plainContent(childOf(node, 'title', atom)) || plainTitle(valueOf(node, 'title', names.dublinCore)),
    dates: [...dates, { text: valueOf(node, 'date', names.dublinCore) }],
    changes: ['updated', 'modified'].map(local => ({ text: value(local) })),
    people: peopleIn(node, feed),
    tags: [
      ...childrenOf(node, 'category', atom).map(one => attributeOf(one, 'label') ?? attributeOf(one, 'term') ?? ''),
      ...childrenOf(node, 'subject', names.dublinCore).map(textOf),
    ].map(oneLine),
    ...(body === undefined ? {} : { body }),
    shorts,
    leftOut: [...read.flatMap(one => (one.kind === 'left-out' ? [one.leftOut] : [])), ...links.flatMap(enclosure)],
    doubts: [],
  }
}

const isWritten = ({ markup }: EntryBody): boolean => markup.trim() !== ''

const isAlternate = (link: XmlNode): boolean => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate'

function enclosure(link: XmlNode): readonly LeftOut[] {
  if (attributeOf(link, 'rel') !== 'enclosure') return []
  const what = `the file ${attributeOf(link, 'href') ?? ''} that goes with the post`
  return [{ kind: 'attachment', line: link.line, what, words: 0 }]
}

/** A name; where there is only a mailbox, that, so that it can be said without being shown. */
const personOf = (node: XmlNode): string => valueOf(node, 'name', atom) || valueOf(node, 'email', atom)

function peopleIn(node: XmlNode, feed: FeedFacts): readonly string[] {
  const authors = (of: XmlNode): readonly string[] => childrenOf(of, 'author', atom).map(personOf)
  const creators = childrenOf(node, 'creator', names.dublinCore).map(textOf)
  const source = childOf(node, 'source', atom)
  const all = [[...authors(node), ...creators], source === undefined ? [] : authors(source), feed.people]
  return all.map(some => some.filter(name => name !== '')).find(some => some.length > 0) ?? []
}

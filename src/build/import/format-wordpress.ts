// WordPress exports (WXR): RSS whose items are everything a blog has. Only posts that stand open on the blog become
// posts; a draft or a private page let through here would be published.
import { wholeAddress } from './feed-address.ts'
import * as names from './feed-names.ts'
import { asEvent, siteWords } from './feed-left-out.ts'
import { entryReader } from './feed-post.ts'
import type { Entry } from './feed-post.ts'
import { readXml, titleEvent } from './feed-reader.ts'
import type { Reading } from './feed-reader.ts'
import { oneLine, plainTitle, wordsIn } from './feed-text.ts'
import { htmlBody, isRss } from './format-rss.ts'
import { quoted } from './importer.ts'
import type { Decisions, Imported, LeftOutKind, Source, SourceFormat } from './source.ts'
import { openPictures, libraryOf } from './wordpress-pictures.ts'
import type { Pictures } from './wordpress-pictures.ts'
import { attributeOf, childrenOf, textOf, valueOf } from './xml-node.ts'
import type { XmlNode } from './xml-node.ts'
import { rootOf } from './xml-root.ts'

const { rss, wordpress } = names
const shape = { called: 'a WordPress export (WXR)', holds: isRss }

/** A WordPress export. */
export const wordpressExport: SourceFormat = {
  name: 'wordpress',
  called: shape.called,
  detect: ({ text }) => rootOf(text) === 'rss' && /["']https?:\/\/wordpress\.org\/export\/[\d.]+\//.test(text),
  read: readPosts,
}

async function* readPosts(source: Source, decisions: Decisions): AsyncGenerator<Imported> {
  const pictures = openPictures(await libraryOf(source, decisions))
  yield* readXml(source, decisions, { ...shape, begin: reading => begin(reading, pictures) })
  yield* pictures.unshown().map(asEvent)
}

/** More authors than a blog has. */
const mostPeople = 100_000

const wp = (node: XmlNode, local: string): string => valueOf(node, local, wordpress)

function begin({ file, decisions }: Reading, pictures: Pictures): (record: XmlNode) => readonly Imported[] {
  const reader = entryReader(file, decisions)
  const people = new Map<string, string>()
  let home: string | undefined
  return record => {
    if (record.local === 'author' && wordpress(record.uri) && people.size < mostPeople) {
      const login = wp(record, 'author_login')
      people.set(login, (decisions.names.get(login) ?? oneLine(wp(record, 'author_display_name'))) || login)
    }
    if (!rss(record.uri)) return []
    if (record.local === 'link') home ??= wholeAddress(textOf(record), record.base)
    if (record.local === 'title') return titleEvent(plainTitle(textOf(record)), record.line)
    if (record.local === 'description') return siteWords(textOf(record), record.line)
    if (record.local !== 'item') return []
    const entry = itemOf(record, home, people)
    const left = leftOf(record)
    const made =
      left === undefined
        ? reader.post(pictures.placed(record, entry))
        : reader.without(...left, { ...entry, leftOut: pictures.named(record) })
    return [...made, ...childrenOf(record, 'comment', wordpress).map(comment)]
  }
}

/** An item that is left out, and what to call it. */
type Left = readonly [kind: LeftOutKind, what: string]

const types: Readonly<Record<string, Left>> = { page: ['page', 'the page'], attachment: ['attachment', 'the file'] }
const statuses: Readonly<Record<string, Left>> = {
  draft: ['draft', 'the draft'],
  'auto-draft': ['draft', 'the draft'],
  pending: ['draft', 'waiting for review:'],
  future: ['draft', 'not yet published:'],
  private: ['private', 'the private post'],
  trash: ['trash', 'from the bin:'],
}

function leftOf(node: XmlNode): Left | undefined {
  const type = wp(node, 'post_type') || 'post'
  const status = wp(node, 'status')
  if (type !== 'post') return types[type] ?? ['other', `an item of the type ${quoted(type)}`]
  if (wp(node, 'post_password') !== '') return ['private', 'the post with a password']
  if (status === 'publish') return undefined
  return statuses[status] ?? ['other', status === '' ? 'without a status:' : `of the status ${quoted(status)}:`]
}

/** Taxonomies that say how a theme or plug-in shows a post, and nothing of what it is about. */
const notTags = /^(?:author|post_format|nav_menu|post_translations|language|wp_.*|.*_lang)$/

function itemOf(node: XmlNode, home: string | undefined, people: ReadonlyMap<string, string>): Entry {
  const address = wholeAddress(valueOf(node, 'link', rss), home)
  const id = valueOf(node, 'guid', rss) || address
  const [text] = childrenOf(node, 'encoded', names.content)
  const [excerpt] = childrenOf(node, 'encoded', names.wordpressExcerpt)
  const categories = childrenOf(node, 'category', rss)
  const inDomain = (one: XmlNode): string => attributeOf(one, 'domain') ?? 'category'
  const several = categories.filter(one => inDomain(one) === 'author').map(one => textOf(one).trim())
  const creators = childrenOf(node, 'creator', names.dublinCore).map(one => textOf(one).trim())
  return {
    line: node.line,
    ...(id ? { id } : {}),
    ...(address ? { address } : {}),
    title: plainTitle(valueOf(node, 'title', rss)),
    dates: datesOf(node),
    changes: [],
    people: (several.length > 0 ? several : creators).map(login => people.get(login) ?? login),
    tags: categories.filter(one => !notTags.test(inDomain(one))).map(one => plainTitle(textOf(one))),
    ...(text === undefined ? {} : { body: { ...htmlBody(text, address ?? home), written: 'wordpress' } }),
    shorts: excerpt === undefined || textOf(excerpt).trim() === '' ? [] : [htmlBody(excerpt, home)],
    leftOut: [],
    doubts: [],
  }
}

/** `post_date` is the blog's own clock; the others are Greenwich time and stand in only where it is empty. */
function datesOf(node: XmlNode): Entry['dates'] {
  const [own, gmt] = [wp(node, 'post_date'), wp(node, 'post_date_gmt')].map(text =>
    text.startsWith('0000') ? '' : text,
  )
  return [
    { text: own ?? '' },
    { text: gmt ? `${gmt}Z` : '' },
    { text: own || gmt ? '' : valueOf(node, 'pubDate', rss) },
  ]
}

const comment = (node: XmlNode): Imported =>
  asEvent({ kind: 'comment', line: node.line, what: 'a comment', words: wordsIn(wp(node, 'comment_content')) })

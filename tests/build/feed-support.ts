// Reads a feed as an XML parser gives it: elements with their attributes, children and text.
import { SaxesParser } from 'saxes'

/** An element of a feed. `text` is all text within it. */
export interface FeedNode {
  readonly name: string
  readonly space: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly FeedNode[]
  readonly text: string
}

type Open = { -readonly [key in keyof FeedNode]: key extends 'children' ? Open[] : FeedNode[key] }

/** The root element. Throws where the text is not well-formed XML with namespaces. */
export const readFeedXml = (xml: string): FeedNode => {
  const parser = new SaxesParser({ xmlns: true })
  const top: Open = { name: '', space: '', attributes: {}, children: [], text: '' }
  const path: Open[] = [top]
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const)
    const node: Open = { name: local, space: uri, attributes: Object.fromEntries(values), children: [], text: '' }
    path.at(-1)?.children.push(node)
    path.push(node)
  })
  parser.on('text', text => {
    for (const node of path) node.text += text
  })
  parser.on('closetag', () => path.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (root === undefined) throw new Error('no element')
  return root
}

/** The children of an element by their name. */
export const childrenOf = (node: FeedNode, name: string): readonly FeedNode[] =>
  node.children.filter(child => child.name === name)

const atom = 'http://www.w3.org/2005/Atom'
// RFC 3339 as RFC 4287 (3.3) takes it: with an upper-case T and Z.
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
const whole = /^[a-z][a-z0-9+.-]*:\S+$/i

interface Rule {
  readonly names: readonly string[]
  readonly least: number
  readonly most: number
}

const inFeed: readonly Rule[] = [
  { names: ['id', 'title', 'updated'], least: 1, most: 1 },
  { names: ['subtitle', 'generator', 'icon', 'logo', 'rights'], least: 0, most: 1 },
]
const inEntry: readonly Rule[] = [
  { names: ['id', 'title', 'updated'], least: 1, most: 1 },
  { names: ['published', 'content', 'summary', 'rights', 'source'], least: 0, most: 1 },
  { names: ['author'], least: 1, most: Infinity },
]

const countFaults = (node: FeedNode, rules: readonly Rule[]): readonly string[] =>
  rules.flatMap(({ names, least, most }) =>
    names
      .map(name => ({ name, found: childrenOf(node, name).length }))
      .filter(({ found }) => found < least || found > most)
      .map(({ name, found }) => `${node.name}: ${found} ${name}`),
  )

const valueFaults = (node: FeedNode): readonly string[] => [
  ...childrenOf(node, 'id').flatMap(({ text }) => (whole.test(text) ? [] : [`id ${text} is not whole`])),
  ...['updated', 'published'].flatMap(name =>
    childrenOf(node, name).flatMap(({ text }) =>
      moment.test(text) && !Number.isNaN(Date.parse(text)) ? [] : [`${name} ${text} is no moment`],
    ),
  ),
  ...childrenOf(node, 'author').flatMap(person =>
    childrenOf(person, 'name').length === 1 ? [] : ['an author has not one name'],
  ),
  ...childrenOf(node, 'category').flatMap(({ attributes }) => (attributes['term'] ? [] : ['a category has no term'])),
]

const linkFaults = (node: FeedNode): readonly string[] => {
  const links = childrenOf(node, 'link').map(({ attributes }) => attributes)
  const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate')
  const kinds = alternates.map(({ type = '', hreflang = '' }) => `${type} ${hreflang}`)
  return [
    ...links.flatMap(({ href = '' }) => (href === '' ? ['a link has no address'] : [])),
    ...(new Set(kinds).size < kinds.length ? ['two alternates of one kind'] : []),
  ]
}

/** What breaks the rules of RFC 4287 (4.1.1, 4.1.2, 3.2, 3.3, 4.2.2, 4.2.6, 4.2.7), in words. */
export const atomFaults = (feed: FeedNode): readonly string[] => {
  const entries = childrenOf(feed, 'entry')
  const ids = entries.flatMap(entry => childrenOf(entry, 'id').map(({ text }) => text))
  return [
    ...(feed.name === 'feed' && feed.space === atom ? [] : [`the root is ${feed.name} of ${feed.space}`]),
    ...countFaults(feed, inFeed),
    ...(new Set(ids).size < ids.length ? ['an id twice'] : []),
    ...[feed, ...entries].flatMap(node => [...valueFaults(node), ...linkFaults(node)]),
    ...entries.flatMap(entry => countFaults(entry, inEntry)),
  ]
}

// What a page is, for machines: schema.org as JSON-LD (https://schema.org/BlogPosting and its kin).
import type { PageHead } from '../entry-server.tsx'
import { paths } from '../paths.ts'
import { isSlice } from '../corpus/slices.ts'
import type { PersonRef, PostCard } from '../corpus/slices.ts'

type Address = (path: string) => string

const person = (address: Address, { slug, name, role, organisation }: PersonRef) => ({
  '@type': 'Person',
  name,
  url: address(paths.author(slug)),
  ...(role !== undefined && { jobTitle: role }),
  ...(organisation && { affiliation: { '@type': 'Organization', name: organisation.name } }),
})

const listOf = (address: Address, cards: readonly PostCard[]) => ({
  '@type': 'ItemList',
  itemListElement: cards.map((card, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: card.title,
    url: address(paths.post(card.slug)),
  })),
})

const about = (data: unknown, address: Address): Readonly<Record<string, unknown>> => {
  if (isSlice('post', data)) {
    return {
      '@type': 'BlogPosting',
      headline: data.post.title,
      datePublished: data.post.date,
      author: data.card.authors.map(author => person(address, author)),
      isPartOf: { '@type': 'Blog', name: data.week.title, url: address(paths.week(data.week.slug)) },
      about: data.card.themes.map(theme => theme.name),
      abstract: data.post.inShort,
    }
  }
  if (isSlice('week', data)) return { '@type': 'CollectionPage', mainEntity: listOf(address, data.posts) }
  if (isSlice('author', data)) return { '@type': 'ProfilePage', mainEntity: person(address, data.person) }
  if (isSlice('organisation', data)) {
    return { '@type': 'CollectionPage', about: { '@type': 'Organization', name: data.organisation.name } }
  }
  if (isSlice('theme', data)) {
    return {
      '@type': 'CollectionPage',
      mainEntity: listOf(
        address,
        data.posts.map(({ card }) => card),
      ),
    }
  }
  if (isSlice('search', data)) return { '@type': 'SearchResultsPage' }
  return { '@type': 'WebPage' }
}

/** A page as its JSON-LD tells of it. */
export interface PageFacts {
  readonly data: unknown
  readonly head: PageHead
  readonly path: string
}

/** The JSON-LD of a page, by what its slice is. */
export const jsonLdOf = ({ data, head, path }: PageFacts, address: Address) => ({
  '@context': 'https://schema.org',
  ...about(data, address),
  name: head.title,
  description: head.description,
  inLanguage: 'en-GB',
  url: address(path),
})

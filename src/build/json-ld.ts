// What a page is, for machines: schema.org as JSON-LD (https://schema.org/BlogPosting and its kin).
import type { PageHead } from '../entry-server.tsx'
import { creditOf } from '../corpus/credit.ts'
import { quotedEdition } from '../corpus/select.ts'
import { siteName } from '../corpus/site-name.ts'
import { isSlice } from '../corpus/slices.ts'
import type { PersonRef, PostCard } from '../corpus/slices.ts'
import { paths } from '../paths.ts'

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

/** The way from the first page to this one (https://schema.org/BreadcrumbList). The last needs no address: it is here. */
const wayOf = (data: unknown, address: Address) => {
  const steps =
    (...between: readonly (readonly [name: string, path: string])[]) =>
    (here: string) => ({
      '@type': 'BreadcrumbList',
      itemListElement: [[siteName, paths.home()] as const, ...between, [here] as const].map(([name, path], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        ...(path !== undefined && { item: address(path) }),
      })),
    })
  if (isSlice('post', data)) return steps([data.week.title, paths.week(data.week.slug)])(data.post.title)
  if (isSlice('author', data)) return steps(['People', paths.authors()])(data.author.name)
  if (isSlice('organisation', data)) return steps(['Organisations', paths.organisations()])(data.organisation.name)
  return isSlice('theme', data) ? steps(['Themes', paths.themes()])(data.theme.name) : undefined
}

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
      // The words that stand first on the page; the page has other editions beside them.
      creditText: creditOf(
        quotedEdition(data.post),
        data.card.authors.map(({ name }) => name),
      ),
      ...(data.post.source !== undefined && { isBasedOn: data.post.source }),
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': address(paths.post(data.post.slug)),
        breadcrumb: wayOf(data, address),
      },
    }
  }
  if (isSlice('week', data)) return { '@type': 'CollectionPage', mainEntity: listOf(address, data.posts) }
  if (isSlice('author', data)) {
    return { '@type': 'ProfilePage', mainEntity: person(address, data.person), breadcrumb: wayOf(data, address) }
  }
  if (isSlice('organisation', data)) {
    const organisation = { '@type': 'Organization', name: data.organisation.name }
    return { '@type': 'CollectionPage', about: organisation, breadcrumb: wayOf(data, address) }
  }
  if (isSlice('theme', data)) {
    return {
      '@type': 'CollectionPage',
      mainEntity: listOf(
        address,
        data.posts.map(({ card }) => card),
      ),
      breadcrumb: wayOf(data, address),
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

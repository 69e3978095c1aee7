// The slices of the lists: all weeks, all people, all organisations, page by page where there are many.
import { listPage, mostListed, mostNamed, listName, pageNumbers, worksIn } from '../corpus/list-pages.ts'
import type { Author, Organisation, Week } from '../corpus/schema.ts'
import { personRef } from '../corpus/select.ts'
import type { AuthorsSlice, OrganisationsSlice, WeeksSlice } from '../corpus/slices.ts'
import type { Source } from './slice-source.ts'

const weekEntry =
  ({ find }: Source) =>
  ({ posts, ...week }: Week): WeeksSlice['weeks'][number] => ({
    ...week,
    posts: posts.length,
    authors: new Set(posts.flatMap(slug => find.posts.get(slug)?.authors ?? [])).size,
  })

/** The first of a list, and how many there are where that is more: what nobody could read in a list is counted. */
const named = <T>(list: readonly T[]): { readonly first: readonly T[]; readonly all?: number } =>
  list.length <= mostNamed + 1 ? { first: list } : { first: list.slice(0, mostNamed), all: list.length }

const authorEntry =
  ({ corpus, find }: Source) =>
  ({ slug: author }: Author): AuthorsSlice['authors'][number] => {
    const { first, ...more } = named(worksIn(corpus).byAuthor.get(author) ?? [])
    return { ...personRef(find, author), posts: first.map(({ slug, title }) => ({ slug, title })), ...more }
  }

const organisationEntry =
  ({ corpus, find }: Source) =>
  ({ slug, name }: Organisation): OrganisationsSlice['organisations'][number] => {
    const { byOrganisation, people } = worksIn(corpus)
    const { first, ...more } = named(people.get(slug) ?? [])
    const posts = byOrganisation.get(slug)?.length ?? 0
    return { slug, name, people: first.map(author => personRef(find, author.slug)), posts, ...more }
  }

type Named<T> = Generator<readonly [name: string, slice: T]>

/** Every page of the list of weeks with its name. */
export function* weeksSlices(source: Source): Named<WeeksSlice> {
  const { weeks } = source.corpus
  for (const page of pageNumbers(weeks.length, mostListed.weeks)) {
    const { items, pages } = listPage(weeks, page, mostListed.weeks)
    yield [listName('weeks', page), { kind: 'weeks', weeks: items.map(weekEntry(source)), ...(pages && { pages }) }]
  }
}

/** Every page of the list of people with its name. */
export function* authorsSlices(source: Source): Named<AuthorsSlice> {
  const { authors } = source.corpus
  for (const page of pageNumbers(authors.length, mostListed.people)) {
    const { items, pages } = listPage(authors, page, mostListed.people)
    const entries = items.map(authorEntry(source))
    yield [listName('authors', page), { kind: 'authors', authors: entries, ...(pages && { pages }) }]
  }
}

/** Every page of the list of organisations with its name. */
export function* organisationsSlices(source: Source): Named<OrganisationsSlice> {
  const { organisations } = source.corpus
  for (const page of pageNumbers(organisations.length, mostListed.people)) {
    const { items, pages } = listPage(organisations, page, mostListed.people)
    const entries = items.map(organisationEntry(source))
    yield [listName('organisations', page), { kind: 'organisations', organisations: entries, ...(pages && { pages }) }]
  }
}

// The slices of one person and of one organisation: their posts, telling words and themes.
import { listPage, mostListed, pagesOf, worksIn } from '../corpus/list-pages.ts'
import type { Author, Organisation, Post } from '../corpus/schema.ts'
import { personRef } from '../corpus/select.ts'
import type { AuthorSlice, OrganisationSlice } from '../corpus/slices.ts'
import { cardsOf, quotesOf, themesAcross } from './slice-source.ts'
import type { Source } from './slice-source.ts'

const slugsOf = (posts: readonly Post[] = []): readonly string[] => posts.map(({ slug }) => slug)

/** A person's page. A post of three people stands on three pages. */
export const authorSlice = (source: Source, author: Author, page = 1): AuthorSlice => {
  const all = slugsOf(worksIn(source.corpus).byAuthor.get(author.slug))
  const { items: posts, pages } = listPage(all, page, mostListed.stories)
  return {
    kind: 'author',
    author,
    person: personRef(source.find, author.slug),
    posts: cardsOf(source, posts),
    quotes: quotesOf(source, posts),
    families: themesAcross(source, all),
    ...(pages && { pages }),
  }
}

/** An organisation's page: its people, and each of their posts once. */
export const organisationSlice = (source: Source, organisation: Organisation, page = 1): OrganisationSlice => {
  const { byOrganisation, people: peopleOf } = worksIn(source.corpus)
  const all = slugsOf(byOrganisation.get(organisation.slug))
  const people = peopleOf.get(organisation.slug) ?? []
  const of = pagesOf.organisation(source.corpus, organisation.slug).length
  const { items: posts } = listPage(all, page, mostListed.stories)
  return {
    kind: 'organisation',
    organisation,
    people: listPage(people, page, mostListed.people).items.map(author => personRef(source.find, author.slug)),
    posts: cardsOf(source, posts),
    quotes: quotesOf(source, posts),
    families: themesAcross(source, all),
    ...(of > 1 && { pages: { page, of, all: all.length } }),
  }
}

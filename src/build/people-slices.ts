// The slices of one person and of one organisation: their posts, telling words and themes.
import type { Author, Organisation } from '../corpus/schema.ts'
import { personRef } from '../corpus/select.ts'
import type { AuthorSlice, OrganisationSlice } from '../corpus/slices.ts'
import { cardsOf, quotesOf, themesAcross } from './slice-source.ts'
import type { Source } from './slice-source.ts'

/** A person's page. A post of three people stands on three pages. */
export const authorSlice = (source: Source, author: Author): AuthorSlice => {
  const posts = source.corpus.posts.filter(post => post.authors.includes(author.slug)).map(post => post.slug)
  return {
    kind: 'author',
    author,
    person: personRef(source.find, author.slug),
    posts: cardsOf(source, posts),
    quotes: quotesOf(source, posts),
    families: themesAcross(source, posts),
  }
}

/** An organisation's page: its people, and each of their posts once. */
export const organisationSlice = (source: Source, organisation: Organisation): OrganisationSlice => {
  const posts = source.corpus.posts
    .filter(post => post.organisations.includes(organisation.slug))
    .map(post => post.slug)
  return {
    kind: 'organisation',
    organisation,
    people: source.corpus.authors
      .filter(author => author.organisation === organisation.slug)
      .map(author => personRef(source.find, author.slug)),
    posts: cardsOf(source, posts),
    quotes: quotesOf(source, posts),
    families: themesAcross(source, posts),
  }
}

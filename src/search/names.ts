// The names that belong to a post: its people and their organisations.
import type { SearchData, SearchPost } from './documents.ts'

/** Names by slug; an organisation has its full name and, where it has one, its short name. */
export interface Names {
  readonly author: (slug: string) => string
  readonly organisation: (slug: string) => readonly string[]
}

/** The names of everybody in the data. A slug that nobody has stands for itself. */
export const namesOf = ({ authors, organisations }: Pick<SearchData, 'authors' | 'organisations'>): Names => {
  const people = new Map(authors.map(({ slug, name }) => [slug, name]))
  const bodies = new Map(organisations.map(({ slug, name, short }) => [slug, short ? [name, short] : [name]]))
  return { author: slug => people.get(slug) ?? slug, organisation: slug => bodies.get(slug) ?? [slug] }
}

/** A name as it is shown, with the names it is found by. */
export interface ShownName {
  readonly names: readonly string[]
  readonly text: string
}

/** Who wrote a post: its people, then their organisations with the short names they go by. */
export const namesIn = ({ author, organisation }: Names, post: SearchPost): readonly ShownName[] => [
  ...post.authors.map(slug => ({ names: [author(slug)], text: author(slug) })),
  ...post.organisations.map(slug => {
    const names = organisation(slug)
    return { names, text: names[1] === undefined ? names.join() : `${names[0]} (${names[1]})` }
  }),
]

// The names that belong to a post: its people and their organisations.
import type { SearchData } from './documents.ts'

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

// Lists that grow with the archive, cut into pages: a page costs the same however long its list is. The first page stands at
// the list's own address, so nothing changes where one page is enough.
import { evidenceByPost } from './evidence.ts'
import type { Author, Corpus, Post, Theme } from './schema.ts'

/** Which page of a list this is, of how many, and how many things the whole list has. None where all stand on one. */
export interface ListPage {
  readonly page: number
  readonly of: number
  readonly all: number
}

/** How many stand on a page: stories with their cards and quoted passages; people and organisations; weeks. */
export const mostListed = { stories: 20, people: 60, weeks: 60 } as const

/** What an entry of a list names at most of what belongs to it; its own page has all. */
export const mostNamed = 5

/** The numbers of the pages a list has, from 1. An empty list has a page too. */
export const pageNumbers = (items: number, most: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil(items / most)) }, (_, at) => at + 1)

/** The name of the slice of a page: the first has the list's own. */
export const pageName = (list: string, page: number): string => (page === 1 ? list : `${list}/${page}`)

/** The same for a list whose own address has slugs below it. */
export const listName = (list: string, page: number): string => (page === 1 ? list : `${list}/page/${page}`)

/** A page of a list with what it says of itself. */
export const listPage = <T>(
  list: readonly T[],
  page: number,
  most: number,
): { readonly items: readonly T[]; readonly pages?: ListPage } => {
  const of = pageNumbers(list.length, most).length
  if (of === 1) return { items: list }
  return { items: list.slice((page - 1) * most, page * most), pages: { page, of, all: list.length } }
}

/** Who has which posts and people, in the corpus's order, by slug. */
export interface Works {
  readonly byAuthor: ReadonlyMap<string, readonly Post[]>
  readonly byOrganisation: ReadonlyMap<string, readonly Post[]>
  readonly people: ReadonlyMap<string, readonly Author[]>
}

const grouped = <T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items)
    for (const key of new Set(keys(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}

const known = new WeakMap<Corpus, Works>()

/** Finds the posts of people and organisations. Made once for a corpus: asking costs no walk through the archive. */
export const worksIn = (corpus: Corpus): Works => {
  const before = known.get(corpus)
  if (before) return before
  const works = {
    byAuthor: grouped(corpus.posts, post => post.authors),
    byOrganisation: grouped(corpus.posts, post => post.organisations),
    people: grouped(corpus.authors, ({ organisation }) => (organisation === undefined ? [] : [organisation])),
  }
  known.set(corpus, works)
  return works
}

/** The posts that carry a theme, in the corpus's order. */
export const postsOn = (corpus: Corpus, { slug }: Pick<Theme, 'slug'>): readonly Post[] => {
  const evidence = evidenceByPost(corpus)
  return corpus.posts.filter(post => evidence.get(post.slug)?.has(slug) === true)
}

/** The numbers of the pages of a theme, a person and an organisation. */
export const pagesOf = {
  theme: (theme: Theme): readonly number[] =>
    pageNumbers(new Set(theme.evidence.map(at => at.post)).size, mostListed.stories),
  author: (corpus: Corpus, slug: string): readonly number[] =>
    pageNumbers(worksIn(corpus).byAuthor.get(slug)?.length ?? 0, mostListed.stories),
  organisation: (corpus: Corpus, slug: string): readonly number[] => {
    const { byOrganisation, people } = worksIn(corpus)
    const stories = pageNumbers(byOrganisation.get(slug)?.length ?? 0, mostListed.stories)
    const persons = pageNumbers(people.get(slug)?.length ?? 0, mostListed.people)
    return stories.length > persons.length ? stories : persons
  },
} as const

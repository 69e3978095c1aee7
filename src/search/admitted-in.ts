// Which posts, passages and editions a search may look at. Within a list any value will do; all lists must hold together.
import type { SearchPost } from './documents.ts'
import type { FieldFilter, FieldsRead } from './fields.ts'
import { everything, type Admitted } from './filters.ts'
import { isFiltered, type Minutes, type SearchState } from './query-url.ts'

const anyOf = (asked: readonly string[], has: readonly string[]): boolean =>
  asked.length === 0 || asked.some(value => has.includes(value))

/** Which of the lengths on offer a story of so many minutes has. */
export const lengthOf = (minutes: number): Minutes => (minutes <= 2 ? 'short' : minutes <= 5 ? 'medium' : 'long')

const admitsPost = (post: SearchPost, search: SearchState): boolean =>
  anyOf(search.authors, post.authors) &&
  anyOf(search.organisations, post.organisations) &&
  anyOf(search.weeks, [post.week]) &&
  anyOf(search.minutes, [lengthOf(post.minutes)]) &&
  (search.from === undefined || post.date >= search.from) &&
  (search.to === undefined || post.date <= search.to)

/** Themes and voices belong to passages, so both must hold for one and the same passage. */
const passagesOf = (post: SearchPost, { themes, voices }: SearchState, asked: ReadonlySet<string>) => {
  const on = (wanted: (slug: string) => boolean) =>
    post.themes.flatMap(theme => (wanted(theme.slug) ? theme.passages : []))
  const limits = [
    ...(themes.length > 0 ? [on(slug => themes.includes(slug))] : []),
    ...(asked.size > 0 ? [on(slug => asked.has(slug))] : []),
    ...(voices.length > 0
      ? [post.voices.flatMap(({ voice, passages }) => (voices.includes(voice) ? passages : []))]
      : []),
  ]
  if (limits.length === 0) return 'all'
  return new Set(post.passages.flatMap(({ id }, at) => (limits.every(limit => limit.includes(id)) ? [at] : [])))
}

/** Says what a search may show of a post: undefined where nothing. A search without filters looks into no post. */
export const admitting = (
  search: SearchState,
  { filter, named }: Pick<FieldsRead, 'filter' | 'named'>,
): ((post: SearchPost) => Admitted | undefined) =>
  named || isFiltered(search) ? post => admittedIn(post, search, filter) : () => everything

/** What a search may show of a post, or undefined where it may show nothing. */
export const admittedIn = (post: SearchPost, search: SearchState, fields: FieldFilter): Admitted | undefined => {
  if (!admitsPost(post, search) || !fields.admits(post)) return undefined
  const passages = passagesOf(post, search, fields.themes)
  if (passages !== 'all' && passages.size === 0) return undefined
  const { editions } = search
  if (editions.length > 0 && !editions.some(edition => hasEdition(post, edition))) return undefined
  if (passages === 'all' && editions.length === 0) return everything
  const listed: readonly string[] = editions
  return {
    admits: ({ passage, source }) =>
      passage === -1 || ((passages === 'all' || passages.has(passage)) && anyOf(listed, [source])),
  }
}

/** Whether a post can be read in an edition. */
export const hasEdition = ({ passages, points }: SearchPost, edition: string): boolean =>
  edition === 'summary'
    ? points.length > 0
    : passages.some(passage => (edition === 'original' ? passage.original : passage.retold) !== undefined)

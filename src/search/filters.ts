// Which posts and which passages a search may look at. Within a list any value will do; all lists must hold together.
import type { SearchData, SearchPost } from './documents.ts'
import { isFiltered, type SearchState } from './query-url.ts'

/** The ids of the passages a filter leaves of each post. */
export type Admit = (post: SearchPost, search: SearchState) => ReadonlySet<string> | undefined

const anyOf = (asked: readonly string[], has: readonly string[]): boolean =>
  asked.length === 0 || asked.some(value => has.includes(value))

const admitsPost = (post: SearchPost, { authors, organisations, weeks, from, to }: SearchState): boolean =>
  anyOf(authors, post.authors) &&
  anyOf(organisations, post.organisations) &&
  anyOf(weeks, [post.week]) &&
  (from === undefined || post.date >= from) &&
  (to === undefined || post.date <= to)

/**
 * The passages of a post that a search may show, or undefined where it may show none.
 * Themes and voices belong to passages, so both must hold for one and the same passage.
 */
export const admittedPassages: Admit = (post, search) => {
  if (isFiltered(search) && !admitsPost(post, search)) return undefined
  const { themes, voices } = search
  const onTheme = post.themes.flatMap(theme => (themes.includes(theme.slug) ? theme.passages : []))
  const inVoice = post.voices.flatMap(({ voice, passages }) => (voices.includes(voice) ? passages : []))
  const passages = post.passages
    .map(({ id }) => id)
    .filter(id => (themes.length === 0 || onTheme.includes(id)) && (voices.length === 0 || inVoice.includes(id)))
  return passages.length > 0 ? new Set(passages) : undefined
}

/** Posts by day, and within a day as they stand on the page. */
export const byDay = (posts: SearchData['posts'], newestFirst: boolean) => (a: number, b: number) => {
  const [first, second] = [posts[a], posts[b]]
  if (!first || !second) return a - b
  const order = first.date < second.date ? -1 : first.date > second.date ? 1 : second.place - first.place
  return newestFirst ? -order : order
}

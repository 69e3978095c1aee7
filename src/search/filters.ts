// What a search may look at in a post, and the order of posts by day. Which posts a filter admits is told by `admitted-in.ts`.
import type { SearchData } from './documents.ts'
import type { SearchText } from './word-index.ts'

/** What may be looked at in one post. */
export interface Admitted {
  readonly admits: (text: Pick<SearchText, 'passage' | 'source'>) => boolean
}

/** Where no filter looks into a post. */
export const everything: Admitted = { admits: () => true }

/** Posts by day, and within a day as they stand on the page. */
export const byDay = (posts: SearchData['posts'], newestFirst: boolean) => (a: number, b: number) => {
  const [first, second] = [posts[a], posts[b]]
  if (!first || !second) return a - b
  const order = first.date < second.date ? -1 : first.date > second.date ? 1 : second.place - first.place
  return newestFirst ? -order : order
}

/** Stories of an archive that are fetched and shown before all others: about a screen of them. */
export const firstStories = 4

/** Stories shown at first, and more each time a reader asks for more. */
export const shownAtFirst = 20

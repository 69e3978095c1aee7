// Which stories of an archive a question finds under some filters, and in which order they are shown.
import type { Candidate } from '../candidates.ts'
import type { SearchPost } from '../documents.ts'
import { admittedIn } from '../filters.ts'
import { rankHit, type Ranking } from '../hits.ts'
import type { SearchState } from '../query-url.ts'
import type { Asked } from './asking.ts'

/** The posts of the archive by their numbers, as far as they are known. */
export interface Posts {
  readonly count: number
  readonly of: (post: number) => SearchPost
}

/** All stories with something of the question in them; all that the filters admit, where it has no words. */
export const candidates = (
  { fields, question, matches, list }: Asked,
  search: SearchState,
  posts: Posts,
): readonly Candidate[] => {
  const admit = (post: number) => admittedIn(posts.of(post), search, fields.filter)
  if (question.tooCommon) return []
  if (question.wanted.length > 0) return list(admit)
  return Array.from({ length: posts.count }, (_, post) => post).flatMap((post): readonly Candidate[] => {
    const admitted = matches.excluded.has(post) ? undefined : admit(post)
    return admitted ? [{ post, admitted, texts: [], layer: 0, answers: true, score: 0 }] : []
  })
}

/** How many stories answer. */
export const countOf = (asked: Asked, search: SearchState, posts: Posts): number =>
  candidates(asked, search, posts).filter(({ answers }) => answers).length

/** How many of the best are told apart exactly, and how many of those are shown. */
export interface Window {
  readonly ranked: number
  readonly shown: number
}

/** Stories ranked exactly beyond those that may be shown. */
const margin = 10

/** The first stories in the order that is asked for. Posts are numbered from the newest to the oldest. */
export const firstOf = (
  asked: Asked,
  some: readonly Candidate[],
  { sort, unread, ranked, shown }: Window & { readonly sort: SearchState['sort']; readonly unread: SearchPost },
): readonly Ranking[] => {
  const inTime = (a: number, b: number) => (sort === 'oldest' ? b - a : a - b)
  const order = (a: { score: number }, b: { score: number }) => (sort ? 0 : b.score - a.score)
  return some
    .toSorted((a, b) => order(a, b) || inTime(a.post, b.post))
    .slice(0, ranked + margin)
    .map(candidate => rankHit(asked, unread, candidate))
    .toSorted((a, b) => order(a, b) || inTime(a.candidate.post, b.candidate.post))
    .slice(0, shown)
}

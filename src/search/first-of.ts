// The first stories of those a question finds, in the order that is asked for. The same for every engine; only where stories
// come from differs.
import type { Candidate } from './candidates.ts'
import type { SearchPost } from './documents.ts'
import type { FieldsRead } from './fields.ts'
import type { AlsoLookedFor } from './found.ts'
import { rankHit, type HitMaker, type Ranking } from './hits.ts'
import type { SearchState } from './query-url.ts'
import type { Correction } from './question.ts'

/** The posts by their numbers, as far as they are known. */
export interface Posts {
  readonly count: number
  readonly of: (post: number) => SearchPost | undefined
}

/** How many of the best are told apart exactly, and how many of those are shown. */
export interface Window {
  readonly ranked: number
  readonly shown: number
}

/** In which order stories stand: best first, or by time alone where that is asked for. `inTime` compares two posts. */
export interface Order {
  readonly sort: SearchState['sort']
  readonly inTime: (a: number, b: number) => number
}

/** Stories ranked exactly beyond those that may be shown. */
const margin = 10
/** Stories shown that only come near. */
export const mostRelated = 10

/** The first stories in the order that is asked for. `postOf` gives the posts to rank. */
export const firstOf = (
  asked: HitMaker,
  some: readonly Candidate[],
  { sort, inTime, ranked, shown, postOf }: Window & Order & { readonly postOf: Posts['of'] },
): readonly Ranking[] => {
  const order = (a: Pick<Candidate, 'post' | 'score'>, b: Pick<Candidate, 'post' | 'score'>) =>
    (sort ? 0 : b.score - a.score) || inTime(a.post, b.post)
  return some
    .toSorted(order)
    .slice(0, ranked + margin)
    .flatMap(candidate => {
      const post = postOf(candidate.post)
      return post ? [rankHit(asked, post, candidate)] : []
    })
    .toSorted(order)
    .slice(0, shown)
}

/** What is told of a question beside the stories it finds. */
export interface Told {
  readonly corrected: readonly Correction[]
  /** Words that stand nowhere, as they were typed. */
  readonly missing: readonly string[]
  /** Everyday words of the question, with the words of the stories that were looked for as well. */
  readonly also: readonly AlsoLookedFor[]
  /** Values after `author:` and the like that name nobody and nothing; they were looked for as words. */
  readonly unknown: FieldsRead['unknown']
  readonly tooCommon: boolean
}

// Which stories a question finds under some filters, in which order they are shown, and what is told beside them. The same
// for every engine; only where stories come from differs.
import type { Candidate, createCandidates } from './candidates.ts'
import type { SearchPost } from './documents.ts'
import { eachOnce } from './each-once.ts'
import type { FieldsRead } from './fields.ts'
import { admittedIn } from './filters.ts'
import { alsoLookedFor, type AlsoLookedFor } from './found.ts'
import { rankHit, type HitMaker, type Ranking } from './hits.ts'
import type { SearchState } from './query-url.ts'
import type { Correction, Question } from './question.ts'

/** A question as it was asked of an index. */
export interface Asked extends HitMaker {
  readonly fields: FieldsRead
  readonly question: Question
  /** Lists the stories that answer or come near. */
  readonly list: ReturnType<typeof createCandidates>
}

/** The posts by their numbers, as far as they are known. */
export interface Posts {
  readonly count: number
  readonly of: (post: number) => SearchPost | undefined
}

/** All stories with something of the question in them; all that the filters admit, where it has no words. */
export const candidates = (
  { fields, question, matches, list }: Asked,
  search: SearchState,
  posts: Posts,
): readonly Candidate[] => {
  const admit = (post: number) => {
    const found = posts.of(post)
    return found && admittedIn(found, search, fields.filter)
  }
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
  asked: Asked,
  some: readonly Candidate[],
  { sort, inTime, ranked, shown, postOf }: Window & Order & { readonly postOf: Posts['of'] },
): readonly Ranking[] => {
  const order = (a: { score: number }, b: { score: number }) => (sort ? 0 : b.score - a.score)
  return some
    .toSorted((a, b) => order(a, b) || inTime(a.post, b.post))
    .slice(0, ranked + margin)
    .flatMap(candidate => {
      const post = postOf(candidate.post)
      return post ? [rankHit(asked, post, candidate)] : []
    })
    .toSorted((a, b) => order(a, b) || inTime(a.candidate.post, b.candidate.post))
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

/** Tells it. `asWritten` gives a folded word as the stories write it. */
export const toldOf = (asked: Asked, found: readonly Candidate[], asWritten: (word: string) => string): Told => ({
  corrected: eachOnce(asked.question.corrected.map(({ from, to }) => ({ from, to: asWritten(to) }))),
  missing: [...new Set(asked.matches.missing.map(({ text }) => text))],
  also: alsoLookedFor(asked, found),
  unknown: eachOnce(asked.fields.unknown),
  tooCommon: asked.question.tooCommon,
})

// From a question that has been understood to what is shown: the half of the engine that every search needs. It is the same
// for the first answer and for the whole one, and they share its index.
import { createCandidates, type Candidate } from './candidates.ts'
import type { SearchData } from './documents.ts'
import { byDay, shownAtFirst } from './filters.ts'
import { firstOf, mostRelated, type Told } from './first-of.ts'
import type { Folding } from './folding.ts'
import type { HitMaker, PostHit } from './hits.ts'
import { makeHit, type Telling } from './make-hit.ts'
import type { Beside } from './beside-words.ts'
import { createMatcher } from './match.ts'
import { namesOf } from './names.ts'
import { readerFor } from './occurrences.ts'
import type { SearchState } from './query-url.ts'
import type { Asking } from './question.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

/** What a search found. `hits` answer; `related` have only some of the words, or are only near in meaning. */
export interface SearchResult extends Told {
  /** The best stories, as many as are to be shown. */
  readonly hits: readonly PostHit[]
  readonly related: readonly PostHit[]
  /** How many stories answer, shown or not, and how many passages those shown have together. */
  readonly stories: number
  readonly passages: number
}

/** A question as it was asked of an index. */
export interface Matched extends HitMaker {
  readonly beside?: Beside | undefined
  /** Lists the stories that answer or come near. */
  readonly list: ReturnType<typeof createCandidates>
}

export interface Finder {
  readonly data: SearchData
  readonly index: WordIndex
  /** Looks a question up; good until the next is looked up. */
  readonly match: (question: Asking, beside?: Beside) => Matched
  /** The best of what was found, as it is shown, with what is told beside it. */
  readonly show: (asked: Matched & Telling, found: Found, search: Pick<SearchState, 'sort' | 'show'>) => SearchResult
}

/** The stories a question finds, and what is told beside them. */
export interface Found {
  readonly all: readonly Candidate[]
  readonly told: Told
}

/** Builds the index of the data, at once, unless there is one of the same texts. */
export const createFinder = (data: SearchData, folding: Folding, index = createWordIndex(data, folding)): Finder => {
  const names = namesOf(data)
  const match = createMatcher(index)
  const postOf = (post: number) => data.posts[post]
  return {
    data,
    index,
    match: (question, beside) => {
      const matches = match(question, beside)
      const reader = readerFor(index, question, beside)
      return { index, beside, matches, reader, list: createCandidates(index, matches) }
    },
    show: (asked, { all, told }, { sort, show }) => {
      const inTime = byDay(data.posts, sort !== 'oldest')
      const making = { ...asked, names }
      const first = (answers: boolean, most: number): readonly PostHit[] => {
        const some = all.filter(one => one.answers === answers)
        return firstOf(asked, some, { sort, inTime, postOf, ranked: most, shown: most }).flatMap(one => {
          const post = postOf(one.candidate.post)
          return post ? [makeHit(making, post, one)] : []
        })
      }
      const hits = first(true, show ?? shownAtFirst)
      return {
        hits,
        related: first(false, mostRelated),
        stories: all.filter(({ answers }) => answers).length,
        passages: hits.reduce((sum, { passages }) => sum + passages.length, 0),
        ...told,
      }
    },
  }
}

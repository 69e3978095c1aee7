// From a question's index to what is shown: which stories come first, and what is told of them. Nothing here waits: whoever
// calls it has fetched the stories that were chosen.
import { tellingOf } from '../found.ts'
import type { SearchPost } from '../documents.ts'
import type { SearchResult } from '../engine.ts'
import type { Candidate } from '../candidates.ts'
import { rankHit, type Ranking } from '../hits.ts'
import { makeHit, type Making } from '../make-hit.ts'
import type { Names } from '../names.ts'
import { shownAtFirst } from '../filters.ts'
import type { SearchState } from '../query-url.ts'
import { firstOf, mostRelated, type Posts } from '../first-of.ts'
import { candidates, toldOf } from '../stories-found.ts'
import type { Asked } from './asked-index.ts'
import { unknownPost } from './columns.ts'

/** More passages than any story has: by so many an unread story can be ranked. */
const mostPassages = 5000
/** Most stories have not been read: what is told of them before is enough to rank them. */
export const unread = unknownPost(mostPassages)

/** The stories to show, best first. */
export interface Chosen {
  readonly all: readonly Candidate[]
  readonly stories: number
  readonly hits: readonly Ranking[]
  readonly related: readonly Ranking[]
  /** The numbers of all of them. */
  readonly shown: readonly number[]
}

interface Choosing {
  readonly posts: Posts
  /** Show no more stories than this, those that answer before those that come near. */
  readonly most: number
  readonly mayShow?: (candidate: Candidate) => boolean
}

/** Chooses the stories to show; posts are numbered newest first. */
export const choose = (asked: Asked, state: SearchState, { posts, most, mayShow = () => true }: Choosing): Chosen => {
  const all = candidates(asked, state, posts)
  const answering = all.filter(({ answers }) => answers)
  const inTime = (a: number, b: number) => (state.sort === 'oldest' ? b - a : a - b)
  const first = { sort: state.sort, inTime, postOf: () => unread }
  const ranked = state.show ?? shownAtFirst
  const hits = firstOf(asked, answering.filter(mayShow), { ...first, ranked, shown: Math.min(most, ranked) })
  const others = all.filter(one => !one.answers && mayShow(one))
  const room = Math.min(most - hits.length, mostRelated)
  const related = firstOf(asked, others, { ...first, ranked: mostRelated, shown: room })
  const shown = [...hits, ...related].map(({ candidate }) => candidate.post)
  return { all, stories: answering.length, hits, related, shown }
}

/** What stories are read from. */
export interface StoriesRead {
  readonly get: (post: number) => SearchPost | undefined
  readonly names: () => Names
}

/** Reads the stories that were chosen into the index. Tells whether any had not been read before. */
export const readChosen = ({ index }: Asked, { shown }: Chosen, stories: StoriesRead): boolean => {
  const names = stories.names()
  return shown.filter(post => index.read(post, stories.get(post) ?? unread, names)).length > 0
}

/** Makes what is shown of stories that have been read. */
export const makeResult = (
  asked: Asked,
  { all, stories: count, hits, related }: Chosen,
  { q, stories }: { readonly q: string; readonly stories: StoriesRead },
): SearchResult => {
  const making: Making = { ...asked, names: stories.names(), ...tellingOf(asked, q) }
  const made = (rankings: readonly Ranking[]) =>
    rankings.flatMap(({ candidate }) => {
      const story = stories.get(candidate.post)
      return story ? [makeHit(making, story, rankHit(making, story, candidate))] : []
    })
  const found = made(hits)
  return {
    hits: found,
    related: made(related),
    stories: count,
    passages: found.reduce((sum, { passages }) => sum + passages.length, 0),
    ...toldOf(asked, all, asked.asWritten),
  }
}

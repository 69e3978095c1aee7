// Finds the stories and passages that answer a search. Another engine may take this one's place behind `SearchEngine`.
// A story answers when it has every word, and a passage with its neighbours has nearly all of them: a word on the first
// page and another on the last are no answer.
import { createCandidates, type Candidate } from './candidates.ts'
import type { SearchData } from './documents.ts'
import { readFields } from './fields.ts'
import { byDay } from './filters.ts'
import { askedWords } from './found.ts'
import type { GeneralWords } from './general-words.ts'
import type { PostHit } from './hits.ts'
import { makeHit, type Making } from './make-hit.ts'
import { createMatcher } from './match.ts'
import { namesOf } from './names.ts'
import { readerFor } from './occurrences.ts'
import { parseQuery } from './query.ts'
import { shownAtFirst, type SearchState } from './query-url.ts'
import { findRuns } from './runs.ts'
import { createSayings } from './sayings.ts'
import {
  candidates,
  countOf,
  firstOf,
  mostRelated,
  toldOf,
  type Asked,
  type Posts,
  type Told,
} from './stories-found.ts'
import { understand } from './understand.ts'
import { joinVocabularies, type Vocabulary } from './vocabulary.ts'
import { asWritten, createWordIndex } from './word-index.ts'

/** What a search found. `hits` answer; `related` have only some of the words, or are only near in meaning. */
export interface SearchResult extends Told {
  /** The best stories, as many as are to be shown. */
  readonly hits: readonly PostHit[]
  readonly related: readonly PostHit[]
  /** How many stories answer, shown or not, and how many passages those shown have together. */
  readonly stories: number
  readonly passages: number
}

export interface SearchEngine {
  /** `general`: words alike in meaning, for words that stand nowhere; what only they find comes near. */
  readonly search: (search: SearchState, general?: GeneralWords) => SearchResult
  /** How many stories `search` would find; much cheaper than finding them. */
  readonly count: (search: SearchState) => number
}

/** An engine over the data of the search. Builds its index at once. */
export const createEngine = (data: SearchData): SearchEngine => {
  const index = createWordIndex(data)
  const sayings = createSayings(data, index)
  const known: Vocabulary = {
    ...joinVocabularies(index, sayings.words),
    areTogether: (first, second) => findRuns(index, { phrase: `${first} ${second}`, exactly: true }).length > 0,
  }
  const names = namesOf(data)
  const match = createMatcher(index)
  const posts: Posts = { count: data.posts.length, of: post => data.posts[post] }

  const answer = (q: string, general?: GeneralWords): Asked => {
    const fields = readFields(data, parseQuery(q))
    const { question, said } = understand({ known, sayings, general }, fields, q)
    const matches = match(question, said)
    const reader = readerFor(index, question, matches.said)
    return { index, fields, question, matches, reader, list: createCandidates(index, matches) }
  }
  let last: { readonly q: string; readonly general: GeneralWords | undefined; readonly asked: Asked } | undefined
  // Counting asks the same question many times over with other filters.
  const ask = (q: string, general?: GeneralWords): Asked => {
    if (last?.q !== q || last.general !== general) last = { q, general, asked: answer(q, general) }
    return last.asked
  }

  return {
    search: (search, general) => {
      const asked = ask(search.q, general)
      const all = candidates(asked, search, posts)
      const order = { sort: search.sort, inTime: byDay(data.posts, search.sort !== 'oldest'), postOf: posts.of }
      const making: Making = { ...asked, names, words: askedWords(search.q, asked.question) }
      const first = (some: readonly Candidate[], most: number): readonly PostHit[] =>
        firstOf(asked, some, { ...order, ranked: most, shown: most }).flatMap(one => {
          const post = posts.of(one.candidate.post)
          return post ? [makeHit(making, post, one)] : []
        })
      const answering = all.filter(({ answers }) => answers)
      const others = all.filter(({ answers }) => !answers)
      const hits = first(answering, search.show ?? shownAtFirst)
      return {
        hits,
        related: first(others, mostRelated),
        stories: answering.length,
        passages: hits.reduce((sum, { passages }) => sum + passages.length, 0),
        ...toldOf(asked, all, word => asWritten(index, word)),
      }
    },
    count: search => countOf(ask(search.q, last?.general), search, posts),
  }
}

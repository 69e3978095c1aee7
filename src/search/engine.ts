// Finds the stories and passages that answer a search. Another engine may take this one's place behind `SearchEngine`.
// A story answers when it has every word, and a passage with its neighbours has nearly all of them: a word on the first
// page and another on the last are no answer.
import { createCandidates, type Candidate } from './candidates.ts'
import type { SearchData } from './documents.ts'
import { eachOnce } from './each-once.ts'
import { readFields, type FieldsRead } from './fields.ts'
import { admittedIn, byDay } from './filters.ts'
import { alsoLookedFor, askedWords, type AlsoLookedFor } from './found.ts'
import type { GeneralWords } from './general-words.ts'
import { rankHit, type HitMaker, type PostHit, type Ranking } from './hits.ts'
import { makeHit, type Making } from './make-hit.ts'
import { createMatcher, type Matches } from './match.ts'
import { namesOf } from './names.ts'
import { readerFor, type TextReader } from './occurrences.ts'
import { parseQuery } from './query.ts'
import { shownAtFirst, type SearchState } from './query-url.ts'
import type { Correction, Question } from './question.ts'
import { createSayings } from './sayings.ts'
import { understand } from './understand.ts'
import { joinVocabularies } from './vocabulary.ts'
import { asWritten, createWordIndex } from './word-index.ts'

/** What a search found. `hits` answer; `related` have only some of the words, or are only near in meaning. */
export interface SearchResult {
  /** The best stories, as many as are to be shown. */
  readonly hits: readonly PostHit[]
  readonly related: readonly PostHit[]
  /** How many stories answer, shown or not, and how many passages they have together. */
  readonly stories: number
  readonly passages: number
  readonly corrected: readonly Correction[]
  /** Words that stand nowhere, as they were typed. */
  readonly missing: readonly string[]
  /** Everyday words of the question, with the words of the stories that were looked for as well. */
  readonly also: readonly AlsoLookedFor[]
  /** Values after `author:` and the like that name nobody and nothing; they were looked for as words. */
  readonly unknown: FieldsRead['unknown']
  readonly tooCommon: boolean
}

export interface SearchEngine {
  /** `general`: words alike in meaning, for words that stand nowhere; what only they find comes near. */
  readonly search: (search: SearchState, general?: GeneralWords) => SearchResult
  /** How many stories `search` would find; much cheaper than finding them. */
  readonly count: (search: SearchState) => number
}

interface Asked {
  readonly fields: FieldsRead
  readonly question: Question
  readonly reader: TextReader
  readonly matches: Matches
  readonly list: ReturnType<typeof createCandidates>
}

const mostRelated = 10
/** Stories ranked exactly beyond those that are shown. */
const margin = 10

/** An engine over the data of the search. Builds its index at once. */
export const createEngine = (data: SearchData): SearchEngine => {
  const index = createWordIndex(data)
  const sayings = createSayings(data, index)
  const known = joinVocabularies(index, sayings.words)
  const names = namesOf(data)
  const match = createMatcher(index)

  const answer = (q: string, general?: GeneralWords): Asked => {
    const fields = readFields(data, parseQuery(q))
    const { question, said } = understand({ known, sayings, general }, fields, q)
    const matches = match(question, said)
    const reader = readerFor(index, question, matches.said)
    return { fields, question, matches, reader, list: createCandidates(index, matches) }
  }
  let last: { readonly q: string; readonly general: GeneralWords | undefined; readonly asked: Asked } | undefined
  // Counting asks the same question many times over with other filters.
  const ask = (q: string, general?: GeneralWords): Asked => {
    if (last?.q !== q || last.general !== general) last = { q, general, asked: answer(q, general) }
    return last.asked
  }

  const candidates = ({ fields, question, matches, list }: Asked, search: SearchState): readonly Candidate[] => {
    const admit = (post: number) => {
      const found = data.posts[post]
      return found && admittedIn(found, search, fields.filter)
    }
    if (question.tooCommon) return []
    if (question.wanted.length > 0) return list(admit)
    return data.posts.flatMap((_, post) => {
      const admitted = matches.excluded.has(post) ? undefined : admit(post)
      return admitted ? [{ post, admitted, texts: [], layer: 0, answers: true, score: 0 }] : []
    })
  }

  return {
    search: (search, general) => {
      const asked = ask(search.q, general)
      const maker: HitMaker = { index, matches: asked.matches, reader: asked.reader }
      const inTime = byDay(data.posts, search.sort !== 'oldest')
      const order = (a: { score: number }, b: { score: number }) => (search.sort ? 0 : b.score - a.score)
      const all = candidates(asked, search)
      const ranked = (some: readonly Candidate[], most: number): readonly Ranking[] =>
        some
          .toSorted((a, b) => order(a, b) || inTime(a.post, b.post))
          .slice(0, most + margin)
          .flatMap(candidate => {
            const post = data.posts[candidate.post]
            return post ? [rankHit(maker, post, candidate)] : []
          })
          .toSorted((a, b) => order(a, b) || inTime(a.candidate.post, b.candidate.post))
          .slice(0, most)
      const answering = all.filter(({ answers }) => answers)
      const hits = ranked(answering, search.show ?? shownAtFirst)
      const related = ranked(
        all.filter(({ answers }) => !answers),
        mostRelated,
      )
      const making: Making = { ...maker, names, words: askedWords(search.q, asked.question) }
      const made = (rankings: readonly Ranking[]) =>
        rankings.flatMap(one => {
          const post = data.posts[one.candidate.post]
          return post ? [makeHit(making, post, one)] : []
        })
      const shown = made(hits)
      return {
        hits: shown,
        related: made(related),
        stories: answering.length,
        passages: shown.reduce((sum, { passages }) => sum + passages.length, 0),
        corrected: eachOnce(asked.question.corrected.map(({ from, to }) => ({ from, to: asWritten(index, to) }))),
        missing: [...new Set(asked.matches.missing.map(({ text }) => text))],
        also: alsoLookedFor(index, asked.matches.said, all),
        unknown: eachOnce(asked.fields.unknown),
        tooCommon: asked.question.tooCommon,
      }
    },
    count: search => candidates(ask(search.q, last?.general), search).filter(({ answers }) => answers).length,
  }
}

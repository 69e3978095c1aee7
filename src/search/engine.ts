// Finds the stories and passages that answer a search. Another engine may take this one's place behind `SearchEngine`.
// A story answers when it has every word, and a passage with its neighbours has nearly all of them: a word on the first
// page and another on the last are no answer.
import { asWritten } from './as-written.ts'
import { besideOf } from './beside.ts'
import type { SearchData } from './documents.ts'
import { readFields } from './fields.ts'
import { folding } from './fold.ts'
import { createFinder, type SearchResult } from './finder.ts'
import { tellingOf } from './found.ts'
import type { GeneralWords } from './general-words.ts'
import { parseQuery } from './query.ts'
import type { SearchState } from './query-url.ts'
import { findRuns } from './runs.ts'
import { createSayings } from './sayings.ts'
import { candidates, countOf, toldOf, type Asked } from './stories-found.ts'
import { understand } from './understand.ts'
import { joinVocabularies } from './join-vocabularies.ts'
import type { Vocabulary } from './vocabulary.ts'

export { folding }
export type { SearchResult }

export interface SearchEngine {
  /** `general`: words alike in meaning, for words that stand nowhere; what only they find comes near. */
  readonly search: (search: SearchState, general?: GeneralWords) => SearchResult
  /** How many stories `search` would find; much cheaper than finding them. */
  readonly count: (search: SearchState) => number
}

/** An engine over the data of the search. Builds its index and its sayings at once, unless they are there already. */
export const createEngine = (
  data: SearchData,
  finder = createFinder(data, folding),
  sayings = createSayings(data, finder.index),
): SearchEngine => {
  const { index } = finder
  const posts = { count: data.posts.length, of: (post: number) => data.posts[post] }
  const known: Vocabulary = {
    ...joinVocabularies(index, sayings.words),
    areTogether: (first, second) => findRuns(index, { phrase: `${first} ${second}`, exactly: true }).length > 0,
  }

  const answer = (q: string, general?: GeneralWords): Asked => {
    const fields = readFields(data, parseQuery(q))
    const { question, said } = understand({ known, sayings, general }, fields, q)
    return { ...finder.match(question, besideOf(index, question, said)), question, fields }
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
      const told = toldOf(asked, all, word => asWritten(index, word))
      return finder.show({ ...asked, ...tellingOf(asked, search.q) }, { all, told }, search)
    },
    count: search => countOf(ask(search.q, last?.general), search, posts),
  }
}

// Finds the stories and passages that answer a search. Another engine may take this one's place behind `SearchEngine`.
// A story answers when it has every word, and a passage with its neighbours has nearly all of them: a word on the first
// page and another on the last are no answer.
import type { SearchData } from './documents.ts'
import { admittedPassages, byDay } from './filters.ts'
import { makeHit, type HitMakings, type PostHit } from './hits.ts'
import { coverage, matchTexts, type Matches } from './match.ts'
import { emptySearch, type SearchState } from './query-url.ts'
import { readQuestion, type Correction, type Question } from './question.ts'
import { namesOf, peopleOf } from './names.ts'
import { createSuggester, noSuggestions, type Suggestions } from './suggestions.ts'
import { heldTogether } from './together.ts'
import { createWordIndex } from './word-index.ts'

/** What a search found. `hits` answer; `related` have only some of the words, or have them far apart. */
export interface SearchResult {
  readonly hits: readonly PostHit[]
  readonly related: readonly PostHit[]
  /** Passages of all hits together. */
  readonly passages: number
  readonly corrected: readonly Correction[]
  readonly missing: readonly string[]
  readonly tooCommon: boolean
  /** Where else to look; empty where something is found. */
  readonly suggestions: Suggestions
}

export interface SearchEngine {
  readonly search: (search: SearchState) => SearchResult
  /** How many stories `search` would find; much cheaper than finding them. */
  readonly count: (search: SearchState) => number
}

interface Source extends SearchData {
  /** Who wrote each post, in words. */
  readonly people: readonly string[]
}

interface Asked {
  readonly question: Question
  readonly matches: Matches
}

/** A story that has only some of the words must have this share of the question, by rarity, to be worth a look. */
const enoughToRelate = 0.3
/** And this much of it must stand together for an answer: of two words both, of many all but the commonest. */
const enoughTogether = 0.75

/** An engine over the data of the search. Builds its index at once. */
export const createEngine = (data: SearchData): SearchEngine => {
  const index = createWordIndex(data)
  const names = namesOf(data)
  const source = { ...data, people: data.posts.map(post => peopleOf(names, post)) }
  let last: (Asked & { readonly q: string }) | undefined
  // Counting asks the same question many times over with other filters.
  const ask = (q: string): Asked => {
    if (last?.q === q) return last
    const question = readQuestion(index, q)
    last = { q, question, matches: matchTexts(index, question) }
    return last
  }
  const count = (search: SearchState) => candidates(source, ask(search.q), search).filter(isHit).length
  const suggest = createSuggester(data, q => count({ ...emptySearch, q }) > 0)
  return {
    search: search => {
      const result = found(source, ask(search.q), search)
      return { ...result, suggestions: result.hits.length > 0 ? noSuggestions : suggest(search.q) }
    },
    count,
  }
}

interface Candidate extends HitMakings {
  readonly at: number
  /** The share of the question the story has, by rarity; 1 only for every word. */
  readonly covered: number
  /** The share that stands together. */
  readonly together: number
}

const isHit = ({ covered, together }: Candidate): boolean => covered === 1 && together >= enoughTogether

const candidates = (
  { posts, people }: Source,
  { question, matches }: Asked,
  search: SearchState,
): readonly Candidate[] => {
  const { wanted, tooCommon } = question
  const { byPost, rarity, all, excluded } = matches
  if (tooCommon) return []
  return posts.flatMap((post, at) => {
    const texts = byPost.get(at)
    if (excluded.has(at) || (wanted.length > 0 && !texts)) return []
    const admitted = admittedPassages(post, search)
    if (!admitted) return []
    const allowed = (texts ?? []).filter(
      ({ text }) => text.passage === -1 || admitted.has(post.passages[text.passage]?.id ?? ''),
    )
    const holds = allowed.reduce((mask, match) => mask | match.holds, 0)
    // Compared by bits, so that a sum of fractions can never miss a hit.
    const covered = holds === all ? 1 : Math.min(0.99, coverage(holds, rarity))
    const together = heldTogether(allowed, rarity)
    return [{ at, post, people: people[at] ?? '', admitted, matches: allowed, wanted, rarity, covered, together }]
  })
}

const found = (data: Source, asked: Asked, search: SearchState): Omit<SearchResult, 'suggestions'> => {
  const { question } = asked
  const ranked = (some: readonly Candidate[]): readonly PostHit[] => {
    const inTime = byDay(data.posts, search.sort !== 'oldest')
    const made = some.map(one => ({ at: one.at, hit: makeHit(one) }))
    const byScore = (a: (typeof made)[number], b: (typeof made)[number]) =>
      search.sort ? 0 : b.hit.score - a.hit.score
    return made.toSorted((a, b) => byScore(a, b) || inTime(a.at, b.at)).map(({ hit }) => hit)
  }
  const all = candidates(data, asked, search)
  const hits = ranked(all.filter(isHit))
  const related = ranked(all.filter(one => !isHit(one) && one.covered >= enoughToRelate))
  const { corrected, missing, tooCommon } = question
  return {
    hits,
    related,
    passages: hits.reduce((sum, { passages }) => sum + passages.length, 0),
    corrected,
    missing,
    tooCommon,
  }
}

// Finds the stories and passages that answer a search. Another engine may take this one's place behind `SearchEngine`.
import type { SearchData } from './documents.ts'
import { admittedPassages, byDay } from './filters.ts'
import { makeHit, type HitMakings, type PostHit } from './hits.ts'
import { coverage, matchTexts, type Matches } from './match.ts'
import type { SearchState } from './query-url.ts'
import { readQuestion, type Correction, type Question } from './question.ts'
import { createWordIndex } from './word-index.ts'

/** What a search found. `hits` have every word of the question; `related` have only some, and stand apart. */
export interface SearchResult {
  readonly hits: readonly PostHit[]
  readonly related: readonly PostHit[]
  /** Passages of all hits together. */
  readonly passages: number
  readonly corrected: readonly Correction[]
  readonly missing: readonly string[]
  readonly tooCommon: boolean
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

/** An engine over the data of the search. Builds its index at once. */
export const createEngine = (data: SearchData): SearchEngine => {
  const index = createWordIndex(data)
  const source = { ...data, people: index.texts.flatMap(text => (text.source === 'people' ? [text.text] : [])) }
  let last: (Asked & { readonly q: string }) | undefined
  // Counting asks the same question many times over with other filters.
  const ask = (q: string): Asked => {
    if (last?.q === q) return last
    const question = readQuestion(index, q)
    last = { q, question, matches: matchTexts(index, question) }
    return last
  }
  return {
    search: search => found(source, ask(search.q), search),
    count: search => candidates(source, ask(search.q), search).filter(isHit).length,
  }
}

interface Candidate extends HitMakings {
  readonly at: number
  readonly covered: number
}

const isHit = ({ covered }: Candidate): boolean => covered === 1

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
    return [{ at, post, people: people[at] ?? '', admitted, matches: allowed, wanted, rarity, covered }]
  })
}

const found = (data: Source, asked: Asked, search: SearchState): SearchResult => {
  const { question } = asked
  const ranked = (some: readonly Candidate[]): readonly PostHit[] => {
    const inTime = byDay(data.posts, search.sort !== 'oldest')
    const made = some.map(one => ({ at: one.at, covered: one.covered, hit: makeHit(one) }))
    const byScore = (a: (typeof made)[number], b: (typeof made)[number]) =>
      search.sort ? 0 : b.covered - a.covered || b.hit.score - a.hit.score
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

// Fetches ahead of what is typed: what the letters so far need, and what the likeliest next ones would need.
// It goes step by step, so that it can be stopped: whatever is typed next comes first.
import type { SearchState } from '../query-url.ts'
import { fetchLikely, lastWord, readFully, type Source } from './fetch-words.ts'

/** What fetching ahead is done with. `search` finds the first stories of a search, and keeps what it fetched for that. */
interface Means {
  readonly source: () => Promise<Source>
  readonly search: (search: SearchState, most: number) => Promise<unknown>
}

/** When and how far to fetch ahead. */
export interface Going {
  /** When the keys have rested a little. */
  readonly rested: Promise<unknown>
  /** So many stories of each search. */
  readonly most: number
  /** Ends it at its next step. */
  readonly signal: AbortSignal
}

/** Fetches ahead of a search whose question is being typed. */
export type Ahead = (typed: SearchState, going: Going) => Promise<void>

/** So many next letters are thought likely. */
const mostNext = 3

/** The words a word may become, the commonest first. After one letter too many are possible to fetch them all. */
const wordsFrom = async (source: Source, letters: string): Promise<readonly string[]> =>
  letters.length < 2
    ? source.start.common.split(' ').filter(word => word.startsWith(letters))
    : readFully(source, ({ known }) => known.startingWith(letters).toSorted((a, b) => known.uses(b) - known.uses(a)))

/** What may stand there after the next key, the likeliest first; and in the end the commonest word that begins so. */
const nextTexts = async (source: Source, q: string): Promise<readonly string[]> => {
  // A single letter is too common to look for, and "the" may become "they" or "therefore".
  const letters = lastWord(q)?.word
  if (letters === undefined) return []
  const words = (await wordsFrom(source, letters)).filter(word => word.length > letters.length)
  const next = [...new Set(words.map(word => word.slice(letters.length, letters.length + 1)))].slice(0, mostNext)
  const whole = letters.length < 2 ? [] : words.slice(0, 1).map(word => word.slice(letters.length))
  return [...next, ...whole].map(end => q + end)
}

/** Makes the function that fetches ahead. */
export const createAhead =
  ({ source, search }: Means): Ahead =>
  async (typed, { rested, most, signal }) => {
    const from = await source()
    await Promise.all([rested, fetchLikely(from, typed.q)])
    if (signal.aborted) return
    await search(typed, most)
    if (signal.aborted) return
    const next = await nextTexts(from, typed.q)
    await Promise.all(next.map(async q => fetchLikely(from, q)))
    for (const q of next) {
      if (signal.aborted) return
      await search({ ...typed, q }, most)
    }
  }

// Fetches ahead of what is typed: what the letters so far need, and what the likeliest next ones would need.
// It goes step by step, so that it can be stopped: whatever is typed next comes first.
import type { SearchState } from '../query-url.ts'
import { fetchLikely, fetchWords, lastWord, readFully, type Source } from './fetch-words.ts'
import type { PartService } from './part-service.ts'
import { onlyWord, readyAnswer, readyBefore, readyPartAfter } from './ready.ts'

/** What fetching ahead is done with. `search` finds the first stories of a search, and keeps what it fetched for that. */
interface Means {
  readonly source: () => Promise<Source>
  readonly search: (search: SearchState, most: number) => Promise<unknown>
  /** The same for what is only thought likely: it waits while anything else is fetched. */
  readonly guess: (search: SearchState, most: number) => Promise<unknown>
  readonly guesses: PartService
  readonly guessAnew: () => void
  readonly fetchStories: (posts: readonly number[]) => Promise<void>
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

/** A word that has begun so little is answered by what is ready, and nothing else of it is fetched. */
const hardlyBegun = 2

/** The letters of what may be one word with a hyphen in it: "co-p" goes on to "coproduction". */
const hyphened = (q: string): string | undefined =>
  /(?<![\p{L}-])([a-z]+-[a-z]+)$/iu.exec(q)?.[1]?.replace('-', '').toLowerCase()

const nextTurn = async (): Promise<void> => new Promise(resolve => void globalThis.setTimeout(resolve))

/** Makes the function that fetches ahead. */
export const createAhead =
  ({ source, search, guess, guesses, guessAnew, fetchStories }: Means): Ahead =>
  async (typed, { rested, most, signal }) => {
    const from = await source()
    guessAnew()
    const letters = onlyWord(typed.q)
    const ready = letters === undefined ? undefined : readyBefore(from.ready, letters)
    for (const before of [ready, letters, hyphened(typed.q)]) {
      const next = before === undefined ? undefined : readyPartAfter(from, before)
      if (next !== undefined) from.service.ahead(next)
    }
    if (letters !== undefined && letters.length <= hardlyBegun && readyPartAfter(from, letters) !== undefined) {
      if (letters.length === hardlyBegun) await fetchWords(from, typed.q)
      return
    }
    const answered = await readyAnswer(from, typed, most)
    // Where what comes next is ready as well, the rest of this word is fetched only for whoever stays with it.
    if (answered?.goesOn === true || (letters !== undefined && readyPartAfter(from, letters) !== undefined))
      await rested
    if (signal.aborted) return
    const stories = fetchStories(answered?.numbers ?? [])
    const searched = (answered ? stories : rested).then(() => (signal.aborted ? undefined : search(typed, most)))
    const guessed = fetchLikely(from, typed.q).then(async () => {
      const texts = signal.aborted ? [] : await nextTexts(from, typed.q)
      await Promise.all(texts.map(async q => fetchLikely({ ...from, service: guesses }, q)))
      return texts
    })
    const [texts] = await Promise.all([guessed, searched])
    // Their stories come side by side; but a key that is pressed meanwhile goes first, so each is told apart in a turn of its own.
    const all: Promise<unknown>[] = []
    for (const q of texts) {
      if (signal.aborted) break
      const one = guess({ ...typed, q }, most)
      // Whoever waits for all is told of it.
      one.catch(() => undefined)
      all.push(one)
      await nextTurn()
    }
    await Promise.all(all)
  }

// Fetches the parts of the archive, each once, and keeps what was read of them. A part that failed is asked for again.
import { createFetchOrder, type FetchPart } from './fetch-order.ts'
import type { PostedRun, Postings } from './postings.ts'
import { readPostings, readRuns } from './postings.ts'
import { readWords } from './shelves.ts'
import { partNames, readPart, type Parts, type SentRuns } from './parts.ts'

export interface PartService {
  readonly part: <K extends keyof Parts>(kind: K, name: string) => Promise<Parts[K]>
  /** The places of a word, which are in a part. */
  readonly postings: (word: string, part: number) => Promise<Postings>
  /** Begins to fetch places that will be needed, by the name of their part. */
  readonly ahead: (name: string) => void
  /** The words of a part of commonest words, whose places are then here. */
  readonly begun: (part: number) => Promise<ReadonlySet<string>>
  readonly runs: (sent: SentRuns) => Promise<readonly PostedRun[]>
}

export type { FetchPart } from './fetch-order.ts'

/** Words whose places are kept as they were read; more are read again when they are asked for. */
const mostKept = 300

/** What was read of parts, however they were fetched. */
interface Kept {
  readonly postings: Map<string, Postings>
  /** The places of commonest words, as they are sent. */
  readonly early: Map<string, string>
}

/** Makes the service over a way to fetch. */
export const createPartService = (fetchPart: FetchPart): PartService => createPartServices(fetchPart).service

/** Two services that share what they know: one that fetches at once, and one for guesses; see `fetch-order.ts`. */
export const createPartServices = (fetchPart: FetchPart) => {
  const { now, guess, ...order } = createFetchOrder(fetchPart)
  const kept: Kept = { postings: new Map(), early: new Map() }
  return { ...order, service: serviceOver(now, kept), guesses: serviceOver(guess, kept) }
}

const serviceOver = (get: FetchPart, { postings: kept, early }: Kept): PartService => {
  const part: PartService['part'] = async (kind, name) => readPart(kind, name, await get(name))
  const writtenIn = async (word: string, number: number): Promise<string> => {
    const { words, places } = await part('search-places', partNames.places(number))
    return places[readWords(words).indexOf(word)] ?? ''
  }
  return {
    part,
    ahead: name => {
      // Whoever needs it asks again, and is told what went wrong.
      get(name).catch(() => undefined)
    },
    begun: async number => {
      const { words, places } = await part('search-places', partNames.begun(number))
      const read = readWords(words)
      read.forEach((word, at) => early.set(word, places[at] ?? ''))
      return new Set(read)
    },
    postings: async (word, number) => {
      const known = kept.get(word)
      if (known) return known
      const read = readPostings(early.get(word) ?? (await writtenIn(word, number)))
      if (kept.size >= mostKept) kept.clear()
      kept.set(word, read)
      return read
    },
    runs: async sent =>
      readRuns(typeof sent === 'string' ? sent : (await part('search-runs', partNames.runs(sent))).runs),
  }
}

// Fetches the parts of the archive, each once, and keeps what was read of them. A part that failed is asked for again.
import type { PostedRun, Postings } from './postings.ts'
import { readPostings, readRuns } from './postings.ts'
import { readWords } from './shelves.ts'
import { partNames, readPart, type Parts, type SentRuns } from './parts.ts'

/** Gives a part by its name: a slice of the site, parsed as JSON. */
export type FetchPart = (name: string) => Promise<unknown>

export interface PartService {
  readonly part: <K extends keyof Parts>(kind: K, name: string) => Promise<Parts[K]>
  /** The places of a word, which are in a part. */
  readonly postings: (word: string, part: number) => Promise<Postings>
  /** Begins to fetch places that will be needed. */
  readonly ahead: (part: number) => void
  readonly runs: (sent: SentRuns) => Promise<readonly PostedRun[]>
}

/** Words whose places are kept as they were read; more are read again when they are asked for. */
const mostKept = 300

/** Makes the service over a way to fetch. */
export const createPartService = (fetchPart: FetchPart): PartService => {
  const fetched = new Map<string, Promise<unknown>>()
  const kept = new Map<string, Postings>()
  const get = (name: string): Promise<unknown> => {
    const known = fetched.get(name)
    if (known) return known
    const asked = fetchPart(name)
    fetched.set(name, asked)
    asked.catch(() => fetched.delete(name))
    return asked
  }
  const part: PartService['part'] = async (kind, name) => readPart(kind, name, await get(name))
  return {
    part,
    ahead: number => {
      // Whoever needs it asks again, and is told what went wrong.
      part('search-places', partNames.places(number)).catch(() => undefined)
    },
    postings: async (word, number) => {
      const known = kept.get(word)
      if (known) return known
      const { words, places } = await part('search-places', partNames.places(number))
      const read = readPostings(places[readWords(words).indexOf(word)] ?? '')
      if (kept.size >= mostKept) kept.clear()
      kept.set(word, read)
      return read
    },
    runs: async sent =>
      readRuns(typeof sent === 'string' ? sent : (await part('search-runs', partNames.runs(sent))).runs),
  }
}

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
  /** Begins to fetch places that will be needed, by the name of their part. */
  readonly ahead: (name: string) => void
  /** The words of a part of commonest words, whose places are then here. */
  readonly begun: (part: number) => Promise<ReadonlySet<string>>
  readonly runs: (sent: SentRuns) => Promise<readonly PostedRun[]>
}

/** Words whose places are kept as they were read; more are read again when they are asked for. */
const mostKept = 300

/** Makes the service over a way to fetch. */
export const createPartService = (fetchPart: FetchPart): PartService => {
  const fetched = new Map<string, Promise<unknown>>()
  const kept = new Map<string, Postings>()
  const early = new Map<string, string>()
  const get = (name: string): Promise<unknown> => {
    const known = fetched.get(name)
    if (known) return known
    const asked = fetchPart(name)
    fetched.set(name, asked)
    asked.catch(() => fetched.delete(name))
    return asked
  }
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

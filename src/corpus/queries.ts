// How a page gets its slice of the corpus. A slice never changes under its version, so it is fetched once and kept.
import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { QueryFunction } from '@tanstack/react-query'
import { isSlice } from './slices.ts'
import type { SliceKind, Slices } from './slices.ts'

/**
 * A slice that could not be had. `missing`: there is no such slice, so asking again will not help; `stale`: the host has
 * no such file, which may also mean that the site was published anew since this page was opened.
 */
export class SliceError extends Error {
  readonly missing: boolean
  readonly stale: boolean
  /** It took too long; asking again is for the reader to say. */
  readonly late: boolean
  constructor(name: string, reason: string, { missing = false, stale = false, late = false } = {}) {
    super(`${name}: ${reason}`)
    this.name = 'SliceError'
    this.missing = missing || stale
    this.stale = stale
    this.late = late
  }
}

/** A host that has not answered in so many milliseconds will not: better to say so, with a button, than to wait for good. */
const patience = 15_000

const answerOf = (url: string, signal: AbortSignal): Promise<Response> => {
  const patient = new AbortController()
  const stop = () => patient.abort()
  signal.addEventListener('abort', stop)
  const timer = setTimeout(stop, patience)
  return fetch(url, { signal: patient.signal })
    .catch((error: unknown) => {
      throw signal.aborted || !patient.signal.aborted ? error : new SliceError(url, 'did not answer', { late: true })
    })
    .finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    })
}

/** No slice of ours has another name. What stands in an address may be anything, also a way out of the folder of slices. */
const sliceName = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/

const fetchSlice =
  (urlOf: (slice: string) => string): QueryFunction =>
  async ({ queryKey: [name], signal }) => {
    if (typeof name !== 'string' || !sliceName.test(name))
      throw new SliceError('slice', 'no such name', { missing: true })
    const url = urlOf(name)
    const response = await answerOf(url, signal)
    if (!response.ok) throw new SliceError(url, `answered ${response.status}`, { stale: response.status === 404 })
    // A host that answers every address with a page would give HTML here.
    if (!/json/.test(response.headers.get('content-type') ?? ''))
      throw new SliceError(url, 'is no JSON', { stale: true })
    return response.json()
  }

/** A client that finds slices where `urlOf` says. */
export const createCorpusClient = (urlOf: (slice: string) => string): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: fetchSlice(urlOf),
        staleTime: Infinity,
        gcTime: Infinity,
        // Always tries: without a network it fails at once, in words, and tries again when there is one.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !(error instanceof SliceError && (error.missing || error.late)),
        retryDelay: 500,
      },
    },
  })

/** Fetches a file as it is, for whoever keeps it on the device. */
export const fetchFile = (address: string): Promise<Response> => fetch(address)

/** Asks for a slice by name and kind; anything else that arrives under the name means that there is no such page. */
export const sliceQuery = <K extends SliceKind>(kind: K, name: string) =>
  queryOptions({
    queryKey: [name],
    select: (value: unknown): Slices[K] => {
      if (isSlice(kind, value)) return value
      throw new SliceError(name, `expected a slice of kind "${kind}"`, { missing: true })
    },
  })

/** The search index: the only slice that grows with the archive, so only a search asks for it. */
export const searchIndexQuery = (name = 'search-index') => queryOptions<unknown>({ queryKey: [name] })

/** What the index says beside its texts: a first answer does without it. */
export const searchBesideQuery = () => queryOptions<unknown>({ queryKey: ['search-beside'] })

/** Everyday words for words of the stories: asked for only when a question has a word that no story has. */
export const generalWordsQuery = () => queryOptions<unknown>({ queryKey: ['general-words'] })

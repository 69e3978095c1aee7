// The React skin of an archive's search: parts are fetched as a question needs them, the first stories before the rest.
// Its code is fetched only on sites that have an archive.
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { generalWordsQuery } from '../corpus/queries.ts'
import type { SearchEngine, SearchResult } from './engine.ts'
import { firstStories } from './filters.ts'
import { readGeneralWords } from './general-words.ts'
import { writeSearch, type SearchState } from './query-url.ts'

/** An answer with the search it answers. */
export interface Answered {
  readonly search: SearchState
  readonly result: SearchResult
}

/** What is wanted of the archive now. */
export interface ArchiveWants {
  /** Whether this site has an archive at all. */
  readonly on: boolean
  readonly asked: boolean
  readonly prepared: boolean
  /** Somebody looks at the filters, so their stories are to be counted. */
  readonly counting: boolean
  /** The search that is being typed and is not asked yet: what it needs is fetched ahead. */
  readonly typed?: SearchState | undefined
}

interface ArchiveAnswer {
  readonly answered: Answered | undefined
  readonly error: unknown
  readonly isFetching: boolean
  readonly refetch: () => void
  readonly count: SearchEngine['count'] | undefined
}

/** Keys rest after so many milliseconds; then what may be typed next is fetched ahead. */
const restAfter = 60
/** Answers hold the stories' texts: those of earlier questions are let go after a while, in milliseconds. */
const keptFor = 60_000

/** Asks the archive. Nothing is fetched where it is not on. */
export const useArchive = (
  search: SearchState,
  { on, asked, prepared, counting, typed }: ArchiveWants,
): ArchiveAnswer => {
  const client = useQueryClient()
  const key = writeSearch(search).toString()
  const { data: archive, ...opening } = useQuery({
    queryKey: ['search-archive'],
    queryFn: async () => {
      const { createArchive } = await import('./archive/archive.ts')
      const made = createArchive(name => client.fetchQuery({ queryKey: [name] }))
      await made.prepare()
      return made
    },
    enabled: on && (asked || prepared),
    structuralSharing: false,
  })
  useEffect(() => {
    if (!on || !archive || !typed) return undefined
    const going = new AbortController()
    const rested = new Promise(resolve => void globalThis.setTimeout(resolve, restAfter))
    // What failed is asked for again by the search itself, which tells of it.
    archive.ahead(typed, { rested, most: firstStories, signal: going.signal }).catch(() => undefined)
    return () => going.abort()
  }, [archive, on, typed])
  const isOpen = on && asked && archive !== undefined
  const ask =
    (more: { readonly most?: number; readonly general?: Parameters<typeof readGeneralWords>[0] }) => async () => {
      if (!archive)
        throw new TypeError('search-archive: expected it to be open before it is asked. Load the page again.')
      const general = more.general === undefined ? undefined : readGeneralWords(more.general)
      return { search, result: await archive.search(search, { most: more.most, general }) } satisfies Answered
    }
  const shared = { gcTime: keptFor, structuralSharing: false }
  const first = useQuery({
    ...shared,
    queryKey: ['search-first', key],
    queryFn: ask({ most: firstStories }),
    enabled: isOpen,
  })
  const whole = useQuery({
    ...shared,
    queryKey: ['search-all', key],
    queryFn: ask({}),
    enabled: isOpen && first.isSuccess,
  })
  const plain = whole.data ?? first.data
  const wanting = plain !== undefined && plain.result.stories === 0 && plain.result.missing.length > 0
  const general = useQuery({ ...generalWordsQuery(), enabled: wanting, retry: false })
  const wider = useQuery({
    ...shared,
    queryKey: ['search-wider', key],
    queryFn: ask({ general: general.data }),
    enabled: wanting && general.data !== undefined,
  })
  const counter = useQuery({
    ...shared,
    queryKey: ['search-counter', search.q],
    queryFn: () => archive?.counter(search.q) ?? Promise.resolve(() => 0),
    enabled: on && counting && archive !== undefined,
  })
  const waits: readonly Pick<UseQueryResult, 'error' | 'isFetching' | 'refetch'>[] = [opening, first]
  const failed = waits.find(({ error }) => error !== null)
  const isWaiting = wanting && (general.isLoading || wider.isLoading)
  return {
    answered: isWaiting ? undefined : ((wanting ? wider.data : undefined) ?? plain),
    error: failed?.error,
    isFetching: waits.some(({ isFetching }) => isFetching),
    refetch: () => void failed?.refetch(),
    count: counter.data,
  }
}

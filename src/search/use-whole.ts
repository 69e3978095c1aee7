// Asks an index that is fetched whole: first its texts alone, with what code is there, then everything with all of it.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { generalWordsQuery, searchBesideQuery, searchIndexQuery } from '../corpus/queries.ts'
import { joined, readBeside, type SearchBeside } from './apart.ts'
import { readSearchData, type SearchData } from './documents.ts'
import type { SearchEngine } from './engine.ts'
import { createFinder, type Finder } from './finder.ts'
import { firstAnswer } from './first-answer.ts'
import { createFolding } from './folding.ts'
import { readGeneralWords } from './general-words.ts'
import { isFiltered, type SearchState } from './query-url.ts'
import type { Answered } from './use-archive.ts'

/** How long an answer waits for words alike in meaning, in milliseconds. */
const longestWait = 1500

/** Building an index takes a moment: whoever comes back to the search finds the one there was. */
const finders = new WeakMap<SearchData, Finder>()
const engines = new WeakMap<Finder, SearchEngine>()

type EngineCode = typeof import('./engine.ts')

/** What is kept on the device brings no lists of words: it waits for those of the whole engine. */
const finderOf = (data: SearchData, code: EngineCode | undefined): Finder | undefined => {
  const known = finders.get(data)
  const folding = known?.index.folding ?? (data.lists ? createFolding(data.lists) : code?.folding)
  const finder = known ?? (folding && createFinder(data, folding))
  if (finder) finders.set(data, finder)
  return finder
}

/** The whole engine, where all that it reads is there. It has the index that first answers had. */
const engineOf = (
  finder: Finder,
  { createEngine }: EngineCode,
  beside: SearchBeside | undefined,
): SearchEngine | undefined => {
  const known = engines.get(finder)
  const { data, index } = finder
  if (known || (data.apart && !beside)) return known
  const whole = data.apart && beside ? createFinder(joined(data, beside), index.folding, index) : finder
  const engine = createEngine(whole.data, whole)
  engines.set(finder, engine)
  return engine
}

/** The half of the engine that a first answer can do without, fetched beside the index. */
const engineCodeQuery = () =>
  queryOptions({ queryKey: ['search-engine'], queryFn: () => import('./engine.ts'), structuralSharing: false })

/** Whether something has been waited for too long, in milliseconds. */
const useLate = (isWaiting: boolean, after: number): boolean => {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = globalThis.setTimeout(() => setLate(true), after)
    return () => {
      globalThis.clearTimeout(timer)
      setLate(false)
    }
  }, [isWaiting, after])
  return isLate
}

interface Asking {
  readonly asked: boolean
  readonly prepared: boolean
  /** What else the index is fetched as. That one has all in it. */
  readonly name: string | undefined
}

/** Asks a whole index: first with what is there, then with all of it. */
export const useWhole = (search: SearchState, { asked, prepared, name }: Asking) => {
  const enabled = asked || prepared
  const index = useQuery({ ...searchIndexQuery(name), select: readSearchData, enabled })
  const beside = useQuery({ ...searchBesideQuery(), select: readBeside, enabled: enabled && name === undefined })
  const code = useQuery({ ...engineCodeQuery(), enabled })
  const finder = useMemo(() => index.data && finderOf(index.data, code.data), [code.data, index.data])
  const engine = useMemo(
    () => finder && code.data && engineOf(finder, code.data, beside.data),
    [beside.data, code.data, finder],
  )
  const first = useMemo(
    () => (asked && finder && !engine && !isFiltered(search) ? firstAnswer(finder, search) : undefined),
    [asked, engine, finder, search],
  )
  const plain = useMemo(() => (asked && engine ? engine.search(search) : undefined), [asked, engine, search])
  // Words alike in meaning are fetched for a word that stands nowhere, and only where nothing else answers. An answer
  // without them is whole, so it waits for them but never fails with them.
  const wanting = plain !== undefined && plain.stories === 0 && plain.missing.length > 0
  const general = useQuery({ ...generalWordsQuery(), select: readGeneralWords, enabled: wanting, retry: false })
  const isLate = useLate(wanting && general.isLoading, longestWait)
  const answered = useMemo((): Answered | undefined => {
    if (first) return { search, result: first }
    if (!plain || !engine || (wanting && general.isLoading && !isLate)) return undefined
    return { search, result: wanting && general.data ? engine.search(search, general.data) : plain }
  }, [engine, first, general.data, general.isLoading, isLate, plain, search, wanting])
  const { refetch: fetchIndex } = index
  const { refetch: fetchCode, isError: isCodeMissing } = code
  const { refetch: fetchBeside } = beside
  const isBesideMissing = beside.isError && index.data?.apart === true
  const fetchRest = useCallback(() => {
    if (isCodeMissing) void fetchCode()
    if (isBesideMissing) void fetchBeside()
  }, [fetchBeside, fetchCode, isBesideMissing, isCodeMissing])
  // Where only first answers can be given, the rest is asked for again with the next question, once with each.
  const last = useRef(search)
  useEffect(() => {
    if ((!isCodeMissing && !isBesideMissing) || last.current === search) return
    last.current = search
    fetchRest()
  }, [fetchRest, isBesideMissing, isCodeMissing, search])
  const again = useCallback(() => {
    if (!finder) void fetchIndex()
    fetchRest()
  }, [fetchIndex, fetchRest, finder])
  const lacking = code.error ?? (isBesideMissing ? beside.error : null)
  return {
    answered,
    error: index.error ?? (first ? null : lacking),
    isFetching: index.isFetching || (!first && (code.isFetching || beside.isFetching)),
    refetch: again,
    count: engine?.count,
    only: finder?.data.only,
  }
}

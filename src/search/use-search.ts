// The React skin of the search: the address says what is asked, the engine answers. Keys are answered before the address
// has them; it follows at once when they rest.
// The prerendered page knows no question, so before hydration is over nothing is asked, whatever the address says.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { startTransition, useCallback, useEffect, useMemo, useOptimistic, useRef, useState } from 'react'
import { useLocation, useNavigationType, useSearchParams } from 'react-router-dom'
import { keptIndexName } from '../corpus/kept-week.ts'
import { generalWordsQuery, searchIndexQuery } from '../corpus/queries.ts'
import { readSearchData, type SearchData } from './documents.ts'
import { fromStart } from './facets.ts'
import type { SearchEngine } from './engine.ts'
import { createFinder, type Finder } from './finder.ts'
import { firstAnswer } from './first-answer.ts'
import { createFolding } from './folding.ts'
import { readGeneralWords } from './general-words.ts'
import { leftOutOf, type LeftOut } from './left-out.ts'
import { knownValues, type SearchPageData } from './page-data.ts'
import { parseQuery } from './query.ts'
import { isFiltered, emptySearch, readSearch, writeSearch, type SearchState } from './query-url.ts'
import { goesOnFrom, isBegun } from './begun.ts'
import { useArchive, type Answered } from './use-archive.ts'

/** An answer with the search it answers, which may be the one before. */
export interface Found extends Answered {
  readonly kind: 'found'
}

/** Where a search stands. `idle`: nothing is asked. `begun`: only a letter or two, which find nothing yet. */
export type Answer =
  | { readonly kind: 'idle' }
  | { readonly kind: 'begun' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | Found

/** How a change enters the history: as an entry of its own, or in place of the one before. */
export type Entry = 'own' | 'same'

/** What may be fetched ahead. */
export type Preparing = 'words' | 'counts'

export interface Searching {
  /** What is asked: by the address, or already by the keys. */
  readonly search: SearchState
  /** The question in the address. */
  readonly q: string
  /** Whether it was put there by what was typed on this page, not by Back or a link. */
  readonly byKeys: boolean
  readonly answer: Answer
  /** Counts the stories of a search, as soon as the index has come. */
  readonly count: SearchEngine['count'] | undefined
  /** The weeks that are searched, where those are not all. */
  readonly only: readonly string[] | undefined
  /** What the address asks for that is no filter here. */
  readonly leftOut: readonly LeftOut[]
  readonly ask: (search: SearchState, entry: Entry) => void
  /** Fetches ahead what a search needs, because somebody is about to search; or also what counting needs, to choose. */
  readonly prepare: (what?: Preparing) => void
}

/** How long an answer waits for words alike in meaning, in milliseconds. */
const longestWait = 1500

/** Building an index takes a moment: whoever comes back to the search finds the one there was. */
const finders = new WeakMap<object, Finder>()
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

const engineOf = (finder: Finder, { createEngine }: EngineCode): SearchEngine => {
  const engine = engines.get(finder) ?? createEngine(finder.data, finder)
  engines.set(finder, engine)
  return engine
}

/** The half of the engine that a first answer can do without, fetched beside the index. */
const engineCodeQuery = () =>
  queryOptions({ queryKey: ['search-engine'], queryFn: () => import('./engine.ts'), structuralSharing: false })

/** Whether anything is asked for. A question of quotation marks and full stops asks for nothing. */
const asks = (search: SearchState): boolean => isFiltered(search) || parseQuery(search.q).length > 0

/** What the page knows besides its address: whether it has been taken over, and what is typed but not yet in the address. */
export interface Now {
  readonly hydrated: boolean
  readonly live: string | undefined
  /** Nothing is to be fetched that may not be needed. */
  readonly sparing?: boolean
}

/** Searching on a page that offers `choices`, over a whole index or over the parts of one. */
export const useSearch = (
  { choices, index: kind }: SearchPageData,
  { hydrated, live, sparing = false }: Now,
): Searching => {
  const [params, setParams] = useSearchParams()
  const { state }: { readonly state: unknown } = useLocation()
  const action = useNavigationType()
  const [prepared, setPrepared] = useState<Preparing>()
  const known = useMemo(() => knownValues(choices), [choices])
  const addressed = useMemo(() => (hydrated ? readSearch(params, known) : emptySearch), [known, hydrated, params])
  // The router draws a new address when there is time. Until then a choice must not spring back, nor undo the one before.
  const [inAddress, expectAddress] = useOptimistic(addressed)
  const on = kind === 'parts'
  // Parts are fetched for each question, so what is still being typed is not asked of them.
  const typed = on ? undefined : live
  const search = useMemo(
    () => (typed === undefined || typed === inAddress.q ? inAddress : fromStart({ ...inAddress, q: typed })),
    [inAddress, typed],
  )
  // But what it will need is fetched ahead, while somebody types.
  const ahead = useMemo(
    () =>
      on && !sparing && live !== undefined && live !== inAddress.q ? fromStart({ ...inAddress, q: live }) : undefined,
    [inAddress, live, on, sparing],
  )
  const asked = asks(search)
  const archive = useArchive(search, {
    on,
    asked,
    prepared: prepared !== undefined,
    counting: prepared === 'counts',
    typed: ahead,
  })
  // An archive that does not answer leaves what is kept on this device; where nothing is, its failure is told.
  const isLost = on && archive.error !== null && archive.error !== undefined && !archive.isFetching
  const whole = useWhole(search, {
    asked: asked && (!on || isLost),
    prepared: prepared !== undefined && !on,
    name: on ? keptIndexName : undefined,
  })
  const { answered, error, isFetching, refetch, count } = on && !(isLost && whole.answered) ? archive : whole
  const begun = answered !== undefined && live !== undefined && isBegun(answered)
  const earlier = useEarlier(answered, begun)
  return {
    search,
    q: addressed.q,
    byKeys: action !== 'POP' && isTyped(state),
    answer: useMemo((): Answer => {
      if (!asked) return { kind: 'idle' }
      if (error && !isFetching) return { kind: 'failed', retry: refetch }
      if (begun && earlier === answered) return { kind: 'begun' }
      return earlier ? { kind: 'found', ...earlier } : { kind: 'waiting' }
    }, [answered, asked, begun, earlier, error, isFetching, refetch]),
    count,
    only: whole.only,
    leftOut: useMemo(() => (hydrated ? leftOutOf(params, inAddress) : []), [hydrated, params, inAddress]),
    ask: (next, entry) =>
      startTransition(() => {
        expectAddress(next)
        setParams(writeSearch(next), { replace: entry === 'same', preventScrollReset: true, state: typedHere })
      }),
    prepare: (what = 'words') => setPrepared(before => (before === 'counts' ? before : what)),
  }
}

const typedHere = { typed: true } as const

const isTyped = (state: unknown): boolean => typeof state === 'object' && state !== null && 'typed' in state

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

/** Asks a whole index: first with what code is there, then with all of it. */
const useWhole = (
  search: SearchState,
  { asked, prepared, name }: { readonly asked: boolean; readonly prepared: boolean; readonly name: string | undefined },
) => {
  const enabled = asked || prepared
  const index = useQuery({ ...searchIndexQuery(name), select: readSearchData, enabled })
  const code = useQuery({ ...engineCodeQuery(), enabled })
  const finder = useMemo(() => index.data && finderOf(index.data, code.data), [code.data, index.data])
  const engine = useMemo(() => finder && code.data && engineOf(finder, code.data), [code.data, finder])
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
  // Where only first answers can be given, the rest is asked for again with the next question, once with each.
  const last = useRef(search)
  useEffect(() => {
    if (!isCodeMissing || last.current === search) return
    last.current = search
    void fetchCode()
  }, [fetchCode, isCodeMissing, search])
  const again = useCallback(() => {
    if (!finder) void fetchIndex()
    if (isCodeMissing) void fetchCode()
  }, [fetchCode, fetchIndex, finder, isCodeMissing])
  return {
    answered,
    error: index.error ?? (first ? null : code.error),
    isFetching: index.isFetching || (!first && code.isFetching),
    refetch: again,
    count: engine?.count,
    only: finder?.data.only,
  }
}

/**
 * What was found; while that is not yet there, what was found before, so that nothing jumps. The same while the next word has
 * only `begun`: "foster c" still shows what "foster" has found.
 */
const useEarlier = (answered: Answered | undefined, begun: boolean): Answered | undefined => {
  const [kept, setKept] = useState<Answered>()
  const shown = begun && answered && kept && goesOnFrom(kept, answered) ? kept : answered
  if (shown && kept !== shown) setKept(shown)
  return shown ?? kept
}

// The React skin of the search: the address says what is asked, the engine answers. Keys are answered before the address
// has them; it follows at once when they rest.
// The prerendered page knows no question, so before hydration is over nothing is asked, whatever the address says.
import { startTransition, useMemo, useOptimistic, useState } from 'react'
import { useLocation, useNavigationType, useSearchParams } from 'react-router-dom'
import { keptIndexName } from '../corpus/kept-week.ts'
import { fromStart } from './facets.ts'
import type { SearchEngine } from './engine.ts'
import { leftOutOf, type LeftOut } from './left-out.ts'
import { knownValues, type SearchPageData } from './page-data.ts'
import { parseQuery } from './query.ts'
import { isFiltered, emptySearch, readSearch, writeSearch, type SearchState } from './query-url.ts'
import { goesOnFrom, isBegun } from './begun.ts'
import { useArchive, type Answered } from './use-archive.ts'
import { useWhole } from './use-whole.ts'

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

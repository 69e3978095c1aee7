// The React skin of the search: the address says what is asked, the engine answers. No other state holds a question.
// The prerendered page knows no question, so before hydration is over nothing is asked, whatever the address says.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { searchIndexQuery } from '../corpus/queries.ts'
import { isSearchData } from './documents.ts'
import { createEngine, type SearchEngine, type SearchResult } from './engine.ts'
import { choicesFor } from './facets.ts'
import { knownValues, type Choices } from './page-data.ts'
import { asksSomething, emptySearch, readSearch, writeSearch, type SearchState } from './query-url.ts'

/** Where a search stands. `idle`: nothing is asked. */
export type Answer =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'found'; readonly result: SearchResult }

/** How a change enters the history: as an entry of its own, or in place of the one before. */
export type Entry = 'own' | 'same'

export interface Searching {
  readonly search: SearchState
  readonly answer: Answer
  /** What can be chosen now, with counts; all there is until the index has come. */
  readonly choices: Choices
  readonly ask: (search: SearchState, entry: Entry) => void
  /** Fetches the index ahead, because somebody is about to search. */
  readonly prepare: () => void
}

const engineOf = (data: unknown): SearchEngine => {
  if (!isSearchData(data)) throw new TypeError('search-index: expected the data of the search. Load the page again.')
  return createEngine(data)
}

/** Searching on a page that offers `all` choices. */
export const useSearch = (all: Choices, hydrated: boolean): Searching => {
  const [params, setParams] = useSearchParams()
  const [prepared, setPrepared] = useState(false)
  const search = useMemo(() => (hydrated ? readSearch(params, knownValues(all)) : emptySearch), [all, hydrated, params])
  const asked = asksSomething(search)
  const index = useQuery({ ...searchIndexQuery(), select: engineOf, enabled: asked || prepared })
  const { data: engine, isFetching, error, refetch } = index
  return {
    search,
    answer: useMemo((): Answer => {
      if (!asked) return { kind: 'idle' }
      if (engine) return { kind: 'found', result: engine.search(search) }
      return error && !isFetching ? { kind: 'failed', retry: () => void refetch() } : { kind: 'waiting' }
    }, [asked, engine, error, isFetching, refetch, search]),
    choices: useMemo(() => (engine ? choicesFor(all, search, engine.count) : all), [all, engine, search]),
    ask: (next, entry) => setParams(writeSearch(next), { replace: entry === 'same', preventScrollReset: true }),
    prepare: () => setPrepared(true),
  }
}

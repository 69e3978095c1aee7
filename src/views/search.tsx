// The search page. A plain form first: it is whole before any script comes. With script, answers follow the typing.
import { counted, countPassages, countStories } from '../corpus/counted.ts'
import { useHref } from 'react-router-dom'
import type { SearchSlice } from '../corpus/slices.ts'
import { useAskedUntilHydrated } from '../components/asked.ts'
import { useHydrated } from '../components/hydrated.ts'
import { SearchBox } from '../components/search-box.tsx'
import { SearchChips } from '../components/search-chips.tsx'
import { SearchFilters } from '../components/search-filters.tsx'
import { SearchResults } from '../components/search-results.tsx'
import { SearchStatus } from '../components/search-status.tsx'
import { useTyping } from '../components/search-typing.ts'
import { SearchFailed, SearchNothing, SearchStart, SearchWaiting } from '../components/search-words.tsx'
import { paths } from '../paths.ts'
import { readPageData } from '../search/page-data.ts'
import type { SearchState } from '../search/query-url.ts'
import { useSearch, type Answer } from '../search/use-search.ts'
import styles from './search.module.css'

/** "4 stories, 9 passages for “power”"; nothing while nothing is asked or known. */
const statusOf = ({ q }: SearchState, answer: Answer): string => {
  if (answer.kind !== 'found') return ''
  const { hits, related, passages, corrected } = answer.result
  const lookedFor = corrected.reduce((text, { from, to }) => text.replace(from, () => to), q.trim())
  const asked = lookedFor === '' ? '' : ` for “${lookedFor}”`
  const near = related.length > 0 ? `, ${counted(related.length, 'story comes', 'stories come')} near` : ''
  if (hits.length === 0) return `Nothing found${asked}${near}`
  return `${countStories(hits.length)}, ${countPassages(passages)}${asked}${near}`
}

/** The page at `/search/`. */
export const SearchView = ({ data }: { data: SearchSlice }) => {
  const page = readPageData(data)
  const hydrated = useHydrated()
  useAskedUntilHydrated('data-asked-search')
  const { search, answer, choices, ask, prepare } = useSearch(page.choices, hydrated)
  const typing = useTyping(search.q, (q, entry) => ask({ ...search, q }, entry))
  const change = (next: SearchState) => ask(next, 'own')
  const { families } = page.choices
  return (
    <>
      <h1>Search</h1>
      <form
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- others rely on the attribute: `form[role=search]`
        role="search"
        className={styles['form']}
        action={useHref(paths.search())}
        method="get"
        onSubmit={event => {
          event.preventDefault()
          typing.submit()
        }}
      >
        <SearchBox q={search.q} typing={typing} prepare={prepare} />
        <SearchFilters search={search} all={page.choices} choices={choices} change={change} />
      </form>
      <noscript>
        <p className={styles['plain']}>
          Finding words needs script, which is off in this browser. The themes below lead to every passage without it.
        </p>
      </noscript>
      <SearchStatus text={statusOf(search, answer)} />
      <SearchChips search={search} choices={page.choices} change={change} />
      {answer.kind === 'idle' && <SearchStart examples={page.examples} families={families} />}
      {answer.kind === 'waiting' && <SearchWaiting />}
      {answer.kind === 'failed' && <SearchFailed retry={answer.retry} />}
      {answer.kind === 'found' && <SearchResults search={search} result={answer.result} />}
      {answer.kind === 'found' && answer.result.hits.length === 0 && (
        <SearchNothing search={search} result={answer.result} families={families} />
      )}
    </>
  )
}

// The search page. A plain form first: it is whole before any script comes. With script, answers follow the typing.
import { counted, countPassages, countStories } from '../corpus/counted.ts'
import { useRef, useState } from 'react'
import { useHref } from 'react-router-dom'
import type { SearchSlice } from '../corpus/slices.ts'
import { useAskedTitle } from '../components/asked-title.ts'
import { useAskedUntilHydrated } from '../components/asked.ts'
import { GoOnContext } from '../components/search-ask-again.tsx'
import { quoted } from '../components/search-cut.ts'
import { useHydrated } from '../components/hydrated.ts'
import { Link } from '../components/link.tsx'
import { savesData } from '../components/saves-data.ts'
import { SearchBox } from '../components/search-box.tsx'
import { SearchChips } from '../components/search-chips.tsx'
import { SearchFilters } from '../components/search-filters.tsx'
import { SearchHow } from '../components/search-how.tsx'
import { SearchLeftOut, SearchMoreNotes, SearchNotes, SearchOnly } from '../components/search-notes.tsx'
import { useKeptPlace } from '../components/search-place.ts'
import { fetchFoundBar } from '../components/found-led.ts'
import { usePrepareWhenIdle } from '../components/search-idle.ts'
import { SearchResults } from '../components/search-results.tsx'
import { useBoxOnArrival } from '../components/search-slash.ts'
import { SearchStatus } from '../components/search-status.tsx'
import { useTakeOff } from '../components/search-taken-off.ts'
import { useTyping } from '../components/search-typing.ts'
import { SearchFailed, SearchNothing, SearchStart, SearchTries, SearchWaiting } from '../components/search-words.tsx'
import { paths } from '../paths.ts'
import { corrected as understood } from '../search/corrections.ts'
import { fromStart } from '../search/facets.ts'
import { readPageData } from '../search/page-data.ts'
import type { SearchState } from '../search/query-url.ts'
import { useSearch, type Answer } from '../search/use-search.ts'
import styles from './search.module.css'

/** "4 stories, 9 passages for “power”"; nothing while nothing is asked or known. */
const statusOf = (answer: Answer): string => {
  if (answer.kind === 'begun') return 'Keep typing.'
  if (answer.kind !== 'found') return ''
  const { q } = answer.search
  const { hits, stories, passages, corrected } = answer.result
  const lookedFor = corrected.reduce((text, { from, to }) => understood(text, from, to), q.trim())
  const asked = lookedFor === '' ? '' : ` for ${quoted(lookedFor)}`
  if (stories === 0) return `Nothing found${asked}`
  // Passages are counted in the stories that are shown.
  if (stories > hits.length) return `${countStories(stories)}${asked}, the first ${hits.length} shown`
  return `${countStories(stories)}, ${countPassages(passages)}${asked}`
}

/** ", 2 stories come near", which their heading shows. */
const nearOf = (answer: Answer): string => {
  const near = answer.kind === 'found' ? answer.result.related.length : 0
  return near > 0 ? `, ${counted(near, 'story comes', 'stories come')} near` : ''
}

/** The page at `/search/`. */
export const SearchView = ({ data }: { data: SearchSlice }) => {
  const page = readPageData(data)
  const hydrated = useHydrated()
  useAskedUntilHydrated('data-asked-search')
  // An edition is asked for by a story's address and by a search's.
  useAskedUntilHydrated('data-asked')
  const [live, hear] = useState<string>()
  const { search, q, byKeys, answer, count, only, leftOut, ask, prepare } = useSearch(page, {
    hydrated,
    live,
    sparing: hydrated && savesData(),
  })
  usePrepareWhenIdle(hydrated, () => {
    prepare()
    fetchFoundBar().catch(() => undefined)
  })
  useAskedTitle(q, 'Search')
  const typing = useTyping({ q, byKeys }, { hear, ask: (text, entry) => ask(fromStart({ ...search, q: text }), entry) })
  useBoxOnArrival(typing.box)
  useKeptPlace(answer.kind === 'found' || (hydrated && answer.kind === 'idle'))
  const change = (next: SearchState) => ask(fromStart(next), 'own')
  const { takeOff, told } = useTakeOff({ search, choices: page.choices, count, change })
  const status = useRef<HTMLElement>(null)
  const { families } = page.choices
  const isNothing = answer.kind === 'found' && answer.result.stories === 0
  return (
    <GoOnContext value={() => status.current?.focus()}>
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
        <SearchBox q={q} typing={typing} prepare={prepare} wordsAddress={useHref(paths.words())} />
        <SearchHow ways={page.ways} />
        <SearchFilters
          search={search}
          all={page.choices}
          count={count}
          change={change}
          takeOff={takeOff}
          near={answer.kind === 'found' && answer.result.related.length > 0}
          prepare={() => prepare('counts')}
        />
      </form>
      <noscript>
        <p className={styles['plain']}>
          This search needs script. It is off in your browser. You can still use{' '}
          <Link to={paths.words()}>Words, A to Z</Link> and the themes below.
        </p>
        <p>With script you can narrow it down by theme. You can also pick a person or a day.</p>
      </noscript>
      <SearchChips search={search} choices={page.choices} change={change} takeOff={takeOff} told={told} />
      <SearchLeftOut leftOut={leftOut} />
      <div className={answer.kind === 'found' ? styles['told'] : undefined}>
        <SearchStatus text={statusOf(answer)} more={nearOf(answer)} place={status} />
        {answer.kind === 'found' && <SearchNotes found={answer} families={families} />}
      </div>
      {(answer.kind === 'idle' || answer.kind === 'begun') && (
        <SearchStart examples={page.examples} families={families} />
      )}
      {answer.kind === 'waiting' && <SearchWaiting />}
      {answer.kind === 'failed' && (
        <SearchFailed
          retry={() => {
            // The button goes away with its failure: the focus must not go with it.
            typing.box.current?.focus()
            answer.retry()
          }}
        />
      )}
      {answer.kind === 'found' && only && <SearchOnly weeks={only} />}
      {answer.kind === 'found' && (
        <>
          <SearchResults found={answer} show={next => ask(next, 'same')} box={typing.box}>
            <SearchMoreNotes found={answer} families={families} />
            {isNothing && <SearchNothing {...answer} />}
          </SearchResults>
        </>
      )}
      {isNothing && <SearchTries families={families} />}
    </GoOnContext>
  )
}

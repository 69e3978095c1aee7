// What the search page says where there is no story to show: before a question, while waiting, and when nothing was found.
// A question nothing answers gets an honest "nothing", what to try, and the themes.
import type { FamilyRef } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import type { SearchResult } from '../search/engine.ts'
import { unfiltered } from '../search/facets.ts'
import { isFiltered, type SearchState } from '../search/query-url.ts'
import type { Found } from '../search/use-search.ts'
import { Link } from './link.tsx'
import { Questions } from './search-questions.tsx'
import { searchPath } from './search-path.ts'
import styles from './search-results.module.css'
import { ThemeLists } from './theme-lists.tsx'

const StartFromTheme = ({ families }: { readonly families: readonly FamilyRef[] }) =>
  families.length > 0 && (
    <>
      <h2 className={styles['themes']}>Start from a theme</h2>
      <ThemeLists families={families} level={3} />
    </>
  )

interface SearchStartProps {
  readonly examples: readonly string[]
  readonly families: readonly FamilyRef[]
}

/** Before anything is asked. Every example finds something. */
export const SearchStart = ({ examples, families }: SearchStartProps) => (
  <div className={`${styles['words']} ${styles['start']}`}>
    {examples.length > 0 && (
      <div>
        <h2>Try one of these</h2>
        <Questions questions={examples} />
      </div>
    )}
    <StartFromTheme families={families} />
  </div>
)

/** While the words to search in are on their way. */
export const SearchWaiting = () => (
  <p className={styles['words']} aria-busy="true">
    One moment: the words of the stories are on their way.
  </p>
)

/** When they did not arrive. */
export const SearchFailed = ({ retry }: { retry: () => void }) => (
  <div className={styles['words']} role="alert">
    <p>The search could not start, because the words of the stories did not arrive. What you asked is kept.</p>
    <button type="button" onClick={retry}>
      Try again
    </button>
  </div>
)

const reason = ({ q }: SearchState, { missing, tooCommon }: SearchResult): string => {
  const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(missing.map(word => `“${word}”`))
  if (tooCommon) return `“${q.trim()}” has only words that stand in every story. Add a word that says what it is about.`
  if (missing.length > 0) return `No story has the word ${listed}.`
  return 'The words are there, but not near one another in one story.'
}

/** Says that no story answers, and why: before any that come near. */
export const SearchNothing = ({ search, result }: Pick<Found, 'search' | 'result'>) => (
  <div className={styles['words']}>
    {!isFiltered(search) && <p>{reason(search, result)}</p>}
    {isFiltered(search) && (
      <p>
        Not with these filters.{' '}
        <Link className={styles['target']} to={searchPath(unfiltered(search))}>
          Search again without filters
        </Link>
      </p>
    )}
  </div>
)

/** What else there is to do, after everything else. */
export const SearchTries = ({ families }: { readonly families: readonly FamilyRef[] }) => (
  <div className={styles['words']}>
    <h2>What to try</h2>
    <ul className={styles['tries']}>
      <li>Fewer words, or a word somebody else would use for it.</li>
      <li>Only the beginning of a word, or another spelling.</li>
      <li>
        <Link className={styles['target']} to={paths.words()}>
          All the words there are, A to Z
        </Link>
      </li>
    </ul>
    <StartFromTheme families={families} />
  </div>
)

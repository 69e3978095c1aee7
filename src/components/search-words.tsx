// What the search page says where there is no story to show: before a question, while waiting, and when nothing was found.
// A question nothing answers gets an honest "nothing", what to try, and the themes.
import type { FamilyRef } from '../corpus/slices.ts'
import type { SearchResult } from '../search/engine.ts'
import { emptySearch, isFiltered, type SearchState } from '../search/query-url.ts'
import { Link } from './link.tsx'
import { Questions } from './search-questions.tsx'
import { searchPath } from './search-path.ts'
import styles from './search-results.module.css'
import { ThemeLists } from './theme-lists.tsx'
import { ThemeLink } from './thread.tsx'

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

interface SearchNothingProps {
  readonly search: SearchState
  readonly result: SearchResult
  readonly families: readonly FamilyRef[]
}

const reason = ({ q }: SearchState, { missing, tooCommon }: SearchResult): string => {
  const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(missing.map(word => `“${word}”`))
  if (tooCommon) return `“${q.trim()}” has only words that stand in every story. Add a word that says what it is about.`
  if (missing.length > 0) return `No story has the word ${listed}.`
  return 'The words are there, but not near one another in one story.'
}

/** When no story answers. */
export const SearchNothing = ({ search, result, families }: SearchNothingProps) => {
  const { themes, phrases } = result.suggestions
  const near = families.flatMap(family => family.themes).filter(({ slug }) => themes.includes(slug))
  return (
    <div className={styles['words']}>
      {search.q.trim() !== '' && !isFiltered(search) && <p>{reason(search, result)}</p>}
      {near.length > 0 && (
        <>
          <h2>{near.length === 1 ? 'Nearest theme' : 'Nearest themes'}</h2>
          <ul className={styles['examples']}>
            {near.map(theme => (
              <li key={theme.slug}>
                <ThemeLink theme={theme} />
              </li>
            ))}
          </ul>
        </>
      )}
      {phrases.length > 0 && (
        <>
          <h2>Words the stories use</h2>
          <Questions questions={phrases} />
        </>
      )}
      <h2>What to try</h2>
      <ul className={styles['tries']}>
        {isFiltered(search) && (
          <li>
            <Link to={searchPath({ ...emptySearch, q: search.q })}>Search again without filters</Link>
          </li>
        )}
        <li>Try fewer words, or a word somebody else would use for it.</li>
        <li>Check the spelling, or type only the beginning of a word.</li>
      </ul>
      <StartFromTheme families={families} />
    </div>
  )
}

// What the search page says where there is no story to show: before a question, while waiting, and when nothing was found.
// A question nothing answers gets an honest "nothing", what to try, and the themes.
import type { FamilyRef } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import type { SearchResult } from '../search/engine.ts'
import { unfiltered } from '../search/facets.ts'
import { isFiltered } from '../search/query-url.ts'
import type { Found } from '../search/use-search.ts'
import { Link } from './link.tsx'
import { AskAgain } from './search-ask-again.tsx'
import { quoted } from './search-cut.ts'
import { Questions } from './search-questions.tsx'
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
    One moment. The words of the stories are on their way.
  </p>
)

/** When they did not arrive. */
export const SearchFailed = ({ retry }: { retry: () => void }) => (
  <div className={styles['words']} role="alert">
    <p>The words of the stories did not come. So the search could not start. Your question is still here.</p>
    <button type="button" onClick={retry}>
      Try again
    </button>
  </div>
)

/** Words told at most: a question may have any number that no story has. */
const mostTold = 5

const reason = ({ missing, tooCommon }: SearchResult): string => {
  const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(missing.slice(0, mostTold).map(quoted))
  if (tooCommon) return 'Every story has words like these. Add a word that says what you want to find.'
  if (missing.length > 0) return `No story has the ${missing.some(one => /\s/.test(one)) ? 'words' : 'word'} ${listed}.`
  return 'Some stories have these words but not close together.'
}

/** Says that no story answers, and why: before any that come near. */
export const SearchNothing = ({ search, result }: Pick<Found, 'search' | 'result'>) => (
  <div className={styles['words']}>
    {!isFiltered(search) && <p>{reason(result)}</p>}
    {isFiltered(search) && (
      <p>
        No story fits these filters.{' '}
        <AskAgain className={styles['target']} search={unfiltered(search)}>
          Search again without filters
        </AskAgain>
      </p>
    )}
  </div>
)

/** What else there is to do, after everything else. */
export const SearchTries = ({ families }: { readonly families: readonly FamilyRef[] }) => (
  <div className={styles['words']}>
    <h2>What to try</h2>
    <ul className={styles['tries']}>
      <li>Use fewer words, or another word for the same thing.</li>
      <li>Type only the start of a word, or spell it in another way.</li>
      <li>
        <Link className={styles['target']} to={paths.words()}>
          All the words there are, A to Z
        </Link>
      </li>
    </ul>
    <StartFromTheme families={families} />
  </div>
)

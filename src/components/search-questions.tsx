// Questions to ask next, each a link. Whoever gives them has made sure that each finds something.
import { emptySearch } from '../search/query-url.ts'
import { Link } from './link.tsx'
import { searchPath } from './search-path.ts'
import styles from './search-results.module.css'

/** A short list of questions; following one asks it, with no filters. */
export const Questions = ({ questions }: { readonly questions: readonly string[] }) => (
  <ul className={styles['examples']}>
    {questions.map(q => (
      <li key={q}>
        <Link to={searchPath({ ...emptySearch, q })}>{q}</Link>
      </li>
    ))}
  </ul>
)

// Questions to ask next, each a link. Whoever gives them has made sure that each finds something.
import { emptySearch } from '../search/query-url.ts'
import { AskAgain } from './search-ask-again.tsx'
import styles from './search-results.module.css'

/** A short list of questions; following one asks it, with no filters. */
export const Questions = ({ questions }: { readonly questions: readonly string[] }) => (
  <ul className={styles['examples']}>
    {questions.map(q => (
      <li key={q}>
        <AskAgain search={{ ...emptySearch, q }}>{q}</AskAgain>
      </li>
    ))}
  </ul>
)

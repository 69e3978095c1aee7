// What a search found: what was done with the words, the stories that answer, and apart from them those that come near.
import type { SearchResult } from '../search/engine.ts'
import type { SearchState } from '../search/query-url.ts'
import { Link } from './link.tsx'
import { searchPath } from './search-path.ts'
import { SearchHit } from './search-hit.tsx'
import styles from './search-results.module.css'

/** The lists of stories; nothing where there are none. */
export const SearchResults = ({ search, result }: { search: SearchState; result: SearchResult }) => {
  const { hits, related, corrected } = result
  return (
    <>
      {corrected.map(({ from, to }) => (
        <p key={from} className={styles['corrected']}>
          Nothing for “{from}”. Looked for “{to}” instead.{' '}
          <Link to={searchPath({ ...search, q: search.q.replace(from, () => `"${from}"`) })}>
            Look for “{from}” all the same
          </Link>
        </p>
      ))}
      {hits.length > 0 && (
        <section aria-labelledby="found" className={styles['part']}>
          <h2 id="found">Stories</h2>
          <ol data-results>
            {hits.map(hit => (
              <SearchHit key={hit.post.slug} hit={hit} />
            ))}
          </ol>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="near" className={styles['part']}>
          <h2 id="near">Stories that come near</h2>
          <p className={styles['near']}>They have only some of these words, or have them far apart.</p>
          <ol data-related>
            {related.map(hit => (
              <SearchHit key={hit.post.slug} hit={hit} />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

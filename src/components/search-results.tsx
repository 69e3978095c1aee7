// What a search found: the stories that answer, and apart from them those that come near. Only the first are shown at
// once; how many more a reader has asked for stands in the address.
import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { PostHit } from '../search/hits.ts'
import { shownAtFirst } from '../search/filters.ts'
import type { SearchState } from '../search/query-url.ts'
import type { Found } from '../search/use-search.ts'
import { SearchHit } from './search-hit.tsx'
import { onStoriesKey } from './search-keys.ts'
import styles from './search-results.module.css'
import { useTurn } from './search-turn.ts'

interface SearchResultsProps {
  readonly found: Found
  /** Asks for the same with more stories shown. */
  readonly show: (search: SearchState) => void
  readonly box: RefObject<HTMLElement | null>
  /** What is said between the two groups, where nothing answers. */
  readonly children?: ReactNode
}

/** The lists of stories; nothing where there are none. */
export const SearchResults = ({ found: { search, result }, show, box, children }: SearchResultsProps) => {
  const { hits, related, stories } = result
  const turn = useTurn()
  const list = useRef<HTMLOListElement>(null)
  const before = useRef<number>(undefined)
  useEffect(() => {
    const first = list.current?.children.item(before.current ?? Infinity)
    if (before.current === undefined || !first) return
    before.current = undefined
    first.querySelector<HTMLElement>('h3 a')?.focus()
  })
  const more = () => {
    before.current = hits.length
    show({ ...search, show: hits.length + shownAtFirst })
  }
  const hitOf = (hit: PostHit) => <SearchHit key={hit.post.slug} hit={hit} search={search} turn={turn} />
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys beside the links' own, nothing to press
    <div onKeyDown={event => onStoriesKey(event, box.current)}>
      {hits.length > 0 && (
        <section aria-labelledby="found" className={styles['part']}>
          <h2 id="found">Stories</h2>
          <ol ref={list} data-results>
            {hits.map(hitOf)}
          </ol>
          {stories > hits.length && (
            <p className={styles['more']}>
              <button type="button" onClick={more}>
                Show {Math.min(shownAtFirst, stories - hits.length)} more
              </button>
            </p>
          )}
        </section>
      )}
      {children}
      {related.length > 0 && (
        <section aria-labelledby="near" className={styles['part']}>
          <h2 id="near">Stories that come near</h2>
          <p className={styles['near']}>These have only some of your words or words close in meaning.</p>
          <ol data-related>{related.map(hitOf)}</ol>
        </section>
      )}
    </div>
  )
}

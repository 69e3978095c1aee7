// The box and its button. The box belongs to the reader's fingers: it is written to only when the question comes from
// elsewhere (Back, a link), never while somebody types, and never in the middle of a composed letter.
import type { CompositionEvent, FormEvent } from 'react'
import { longestQuestion } from '../search/query-url.ts'
import styles from './search-box.module.css'
import { onBoxKey } from './search-keys.ts'
import type { Typing } from './search-typing.ts'

interface SearchBoxProps {
  readonly q: string
  readonly typing: Typing
  readonly prepare: () => void
  /** Where a question goes without script: the address of the list of words. */
  readonly wordsAddress: string
}

/**
 * The search box with its label and its button. Without script another button takes its place: the first of a form's
 * buttons is the one that Enter uses, so it stands before the usual one, which styles then hide.
 */
export const SearchBox = ({ q, typing: { box, type }, prepare, wordsAddress }: SearchBoxProps) => {
  const onInput = ({ nativeEvent, currentTarget }: FormEvent<HTMLInputElement>) => {
    if (!('isComposing' in nativeEvent && nativeEvent.isComposing === true)) type(currentTarget.value)
  }
  return (
    <div className={styles['box']}>
      <label className={styles['label']} htmlFor="q">
        Search the stories
      </label>
      <div className={styles['line']}>
        <input
          ref={box}
          id="q"
          type="search"
          name="q"
          defaultValue={q}
          maxLength={longestQuestion}
          autoComplete="off"
          aria-describedby="q-hint"
          onFocus={prepare}
          onInput={onInput}
          onKeyDown={onBoxKey}
          onCompositionEnd={({ currentTarget }: CompositionEvent<HTMLInputElement>) => type(currentTarget.value)}
        />
        <noscript>
          <button type="submit" formAction={wordsAddress}>
            Look in the list of words
          </button>
        </noscript>
        <button type="submit" className={styles['usual']}>
          Search
        </button>
      </div>
      <p id="q-hint" className={styles['hint']}>
        Ask in your own words. The stories may use other ones.
      </p>
    </div>
  )
}

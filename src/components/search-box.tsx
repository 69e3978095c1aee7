// The box and its button. The box belongs to the reader's fingers: it is written to only when the question comes from
// elsewhere (Back, a link), never while somebody types, and never in the middle of a composed letter.
import type { CompositionEvent, FormEvent } from 'react'
import { longestQuestion } from '../search/query-url.ts'
import styles from './search-box.module.css'
import type { Typing } from './search-typing.ts'

interface SearchBoxProps {
  readonly q: string
  readonly typing: Typing
  readonly prepare: () => void
}

/** The search box with its label, its button and a word on how to ask. */
export const SearchBox = ({ q, typing: { box, type }, prepare }: SearchBoxProps) => {
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
          onCompositionEnd={({ currentTarget }: CompositionEvent<HTMLInputElement>) => type(currentTarget.value)}
        />
        <button type="submit">Search</button>
      </div>
      <p id="q-hint" className={styles['hint']}>
        Type words that the stories may use. Put “quotation marks” around an exact phrase, and a minus before a word to
        leave it out.
      </p>
    </div>
  )
}

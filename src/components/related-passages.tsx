// Passages of other stories that go with passages of this one. Each says why: the themes both carry, and words both have.
import type { RelatedQuote } from '../corpus/path-slices.ts'
import { careSays } from './care-words.ts'
import { HashLink } from './hash-link.tsx'
import { PassageLink } from './passage-link.tsx'
import styles from './post-onward.module.css'
import { fromWords, listInWords, quoted } from './quoted-text.ts'

interface RelatedPassagesProps {
  readonly passages: readonly RelatedQuote[]
  /** The themes of this story are only suggested. */
  readonly isUnchecked: boolean
}

/** Not on paper: it leads away. */
export const RelatedPassages = ({ passages, isUnchecked }: RelatedPassagesProps) => (
  <section className={`${styles['related']} unprinted`} aria-labelledby="related-passages">
    <h2 id="related-passages">Passages that go with this story</h2>
    {isUnchecked && <p>The editors have not checked these yet.</p>}
    <ul className={styles['passages']}>
      {passages.map(({ from, post, passage, text, themes, words, care }) => (
        <li key={`${from} ${post.slug} ${passage}`}>
          <p className={styles['reason']}>
            Goes with <HashLink id={from}>{`passage ${from.slice(1)} of this story`}</HashLink>
            {`. Both carry ${listInWords(themes.map(quoted))}.`}
            {words.length > 0 &&
              ` Both have the ${words.length === 1 ? 'word' : 'words'} ${listInWords(words.map(quoted))}.`}
          </p>
          {care && <p className={styles['reason']}>{careSays(care)}</p>}
          <PassageLink post={post.slug} passage={{ id: passage, text }} />
          <p>{`From ${fromWords(post)}`}</p>
        </li>
      ))}
    </ul>
  </section>
)

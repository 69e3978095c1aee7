// Telling words of a person or an organisation's people, each leading to the passage it stands in.
import type { QuoteOf } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'
import styles from './quotes.module.css'

/** Quotations with their speaker; the words themselves are the link. */
export const Quotes = ({ quotes }: { quotes: readonly QuoteOf[] }) => (
  <ul className={styles['quotes']}>
    {quotes.map(({ post, passage, words, speaker }) => (
      <li key={`${post.slug}#${passage}${words}`}>
        <blockquote>
          <p>
            <Link to={paths.post(post.slug, passage)}>{`“${words}”`}</Link>
          </p>
        </blockquote>
        <p className={styles['from']}>{`${speaker}, in “${post.title}”`}</p>
      </li>
    ))}
  </ul>
)

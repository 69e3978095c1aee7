// The rows to jump by: every letter, to a place on this page or to its page; and the pages of a letter with too many words.
import { counted } from '../corpus/counted.ts'
import { letterName, topLetter, type WordsSlice } from '../corpus/word-pages.ts'
import { paths } from '../paths.ts'
import { HashLink } from './hash-link.tsx'
import { Link } from './link.tsx'
import styles from './words-list.module.css'

interface PageLinkProps {
  readonly letter: string
  readonly isHere: boolean
  readonly label?: string
}

const PageLink = ({ letter, isHere, label }: PageLinkProps) => (
  <Link to={paths.letter(letter)} aria-current={isHere ? 'page' : undefined} aria-label={label}>
    {letterName(letter)}
  </Link>
)

/** Every letter that has words. */
export const WordsLetters = ({ data: { letters, letter: own, parts = [] } }: { readonly data: WordsSlice }) => (
  <>
    <nav aria-label="Letters" className={styles['letters']}>
      <ul>
        {letters.map(({ letter, words }) => (
          <li key={letter}>
            {own === undefined && words.length > 0 ? (
              <HashLink id={letter}>{letterName(letter)}</HashLink>
            ) : (
              <PageLink letter={letter} isHere={letter === own} />
            )}
          </li>
        ))}
      </ul>
    </nav>
    {own !== undefined && parts.length > 0 && (
      <nav aria-label={`Words that begin with ${letterName(topLetter(own))}`} className={styles['letters']}>
        <ul>
          {parts.map(({ letter, count }) => (
            <li key={letter}>
              <PageLink
                letter={letter}
                isHere={letter === own}
                label={`${letterName(letter)}, ${counted(count, 'word')}`}
              />
            </li>
          ))}
        </ul>
      </nav>
    )}
  </>
)

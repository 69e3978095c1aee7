// The row of letters to jump by: to a place on this page, or to the page of a letter.
import { letterName, type WordsSlice } from '../corpus/word-pages.ts'
import { paths } from '../paths.ts'
import { HashLink } from './hash-link.tsx'
import { Link } from './link.tsx'
import styles from './words-list.module.css'

/** Every letter that has words. */
export const WordsLetters = ({ data: { letters, letter: own } }: { readonly data: WordsSlice }) => (
  <nav aria-label="Letters" className={styles['letters']}>
    <ul>
      {letters.map(({ letter }) => (
        <li key={letter}>
          {own === undefined ? (
            <HashLink id={letter}>{letterName(letter)}</HashLink>
          ) : (
            <Link to={paths.letter(letter)} aria-current={letter === own ? 'page' : undefined}>
              {letterName(letter)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  </nav>
)

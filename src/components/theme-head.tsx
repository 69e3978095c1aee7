// The head of a theme's page: its family, its name, its thread, what it means, how often it is carried.
import { countPassages, countStories } from '../corpus/counted.ts'
import type { FamilyRef, ThemeCount, ThemeSlice } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'
import styles from './theme-head.module.css'

interface ThemeHeadProps {
  readonly theme: ThemeSlice['theme']
  readonly count: ThemeCount
  readonly family: FamilyRef
}

/** Weak passages are counted apart, and said to be weak. */
export const ThemeHead = ({ theme, count, family }: ThemeHeadProps) => (
  <header className={styles['head']}>
    <p className={styles['family']}>
      {family.name}. <Link to={paths.themes()}>See all themes</Link>
    </p>
    <h1>{theme.name}</h1>
    <p className={styles['means']}>{theme.means}</p>
    <p>
      {countPassages(count.passages)} in {countStories(count.posts)}.
      {count.weak > 0 && ` ${countPassages(count.weak)} only ${count.weak === 1 ? 'touches' : 'touch'} on it.`}
    </p>
  </header>
)

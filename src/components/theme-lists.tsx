// Themes, always under their family's name: four short lists, not one long one.
import type { ReactNode } from 'react'
import type { FamilyRef, ThemeRef } from '../corpus/slices.ts'
import { ThemeLink } from './thread.tsx'
import styles from './theme-lists.module.css'

interface ThemeListsProps<T extends ThemeRef> {
  readonly families: readonly FamilyRef<T>[]
  /** The heading's level for a family's name. */
  readonly level: 2 | 3 | 4
  /** What else to say of a theme, after its name. */
  readonly note?: (theme: T) => ReactNode
}

/** The themes given, family by family, each a link to its page. */
export const ThemeLists = <T extends ThemeRef>({ families, level, note }: ThemeListsProps<T>) => {
  const Heading = `h${level}` as const
  return (
    <div className={styles['families']}>
      {families.map(family => (
        <section key={family.slug} data-family={family.slug} className={styles['family']}>
          <Heading className={styles['name']}>{family.name}</Heading>
          <ul>
            {family.themes.map(theme => (
              <li key={theme.slug}>
                <ThemeLink theme={theme} />
                {note && <p className={styles['note']}>{note(theme)}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

// Themes of one story in a few lines of running text, family by family, for lists of stories.
import { Fragment } from 'react'
import type { ThemeRef } from '../corpus/slices.ts'
import { ThemeLink } from './thread.tsx'
import styles from './thread-row.module.css'

interface ThreadRowProps {
  /** `weak`: the story only touches on the theme, which is said. */
  readonly themes: readonly (ThemeRef & { readonly weak?: boolean })[]
  readonly names: ReadonlyMap<string, string>
}

/** The themes given, in the order of their families; `names` gives each family's name. */
export const ThreadRow = ({ themes, names }: ThreadRowProps) => {
  const families = [...names.keys()].filter(family => themes.some(theme => theme.family === family))
  return (
    <ul className={styles['row']}>
      {families.map(family => (
        <li key={family}>
          <b data-family={family}>{`${names.get(family)}: `}</b>
          {themes
            .filter(theme => theme.family === family)
            .map((theme, index) => (
              <Fragment key={theme.slug}>
                {index > 0 && ', '}
                <ThemeLink theme={theme} />
                {theme.weak && ' (touched on)'}
              </Fragment>
            ))}
        </li>
      ))}
    </ul>
  )
}

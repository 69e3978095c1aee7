// The loom: the week's threads running down beside its days, thick where a story carries them. For the eye alone:
// every theme is named in words, as a link, in the story's own list, so screen readers are spared the picture.
import type { FamilyRef } from '../corpus/slices.ts'
import styles from './loom.module.css'

/** The threads' names, written down the top of the loom. */
export const LoomHeads = ({ families }: { families: readonly FamilyRef[] }) => (
  <div className={styles['heads']} aria-hidden="true">
    {families.map(family => (
      <span key={family.slug} className={styles['family']}>
        {family.themes.map(theme => (
          <span key={theme.slug} className={styles['head']} data-family={family.slug}>
            {theme.name}
          </span>
        ))}
      </span>
    ))}
  </div>
)

/** The threads beside one story; those it carries are drawn in full. */
export const LoomRow = ({ families, carried }: { families: readonly FamilyRef[]; carried: ReadonlySet<string> }) => (
  <span className={styles['loom']} aria-hidden="true">
    {families.map(family => (
      <span key={family.slug} className={styles['family']}>
        {family.themes.map(theme => (
          <i
            key={theme.slug}
            className={carried.has(theme.slug) ? styles['carried'] : styles['lane']}
            data-family={theme.family}
            data-line={theme.line}
          />
        ))}
      </span>
    ))}
  </span>
)

// What is said under a list of choices that is cut: which of them stand here, where all are, and how to ask for another.
import { paths } from '../paths.ts'
import type { Choices, CutList } from '../search/page-data.ts'
import { Link } from './link.tsx'
import styles from './search-filters.module.css'

const told = {
  authors: { these: 'These have the most stories.', all: 'people', to: paths.authors(), field: 'author:' },
  organisations: {
    these: 'These have the most stories.',
    all: 'organisations',
    to: paths.organisations(),
    field: 'organisation:',
  },
  weeks: { these: 'These are the newest.', all: 'weeks', to: paths.weeks(), field: undefined },
} as const

/** Nothing where the list is whole. */
export const SearchRest = ({ list, cut }: { readonly list: CutList; readonly cut: Choices['cut'] }) => {
  const count = cut?.[list]
  if (count === undefined) return null
  const { these, all, to, field } = told[list]
  return (
    <p className={styles['near']}>
      {these}{' '}
      <Link to={to}>
        See all {count} {all}
      </Link>
      .
      {field !== undefined && (
        <>
          {' '}
          Type <kbd>{field}</kbd> and a name above to search for another.
        </>
      )}
    </p>
  )
}

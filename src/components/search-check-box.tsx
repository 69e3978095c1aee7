// One choice of a filter, and a group of them. A plain form field with the name the address uses. A group's name stands in
// `aria-label` too: a legend in a closed `details` gives no name.
import type { ReactNode } from 'react'
import { countStories } from '../corpus/counted.ts'
import { toggled } from '../search/facets.ts'
import type { Choice } from '../search/page-data.ts'
import { listNames, type ListName, type SearchState } from '../search/query-url.ts'
import styles from './search-filters.module.css'
import type { TakeOff } from './search-taken-off.ts'

interface GroupProps {
  readonly name: string
  readonly children: readonly ReactNode[]
  /** What is said of those that are not offered. */
  readonly rest?: ReactNode
}

/** A list of choices under its name; nothing where there is nothing to choose. */
export const Group = ({ name, children, rest }: GroupProps) =>
  children.length > 0 && (
    <fieldset aria-label={name}>
      <legend>{name}</legend>
      {children}
      {rest}
    </fieldset>
  )

interface CheckBoxProps {
  readonly list: ListName
  readonly choice: Choice
  readonly search: SearchState
  readonly change: (search: SearchState) => void
  readonly takeOff: TakeOff
  readonly children?: ReactNode
}

/** One choice with the number of stories it leads to. */
export const CheckBox = ({
  list,
  choice: { slug, name, stories },
  search,
  change,
  takeOff,
  children,
}: CheckBoxProps) => {
  const values: readonly string[] = search[list]
  const chosen = values.includes(slug)
  return (
    <label>
      <input
        type="checkbox"
        name={listNames[list]}
        value={slug}
        checked={chosen}
        disabled={stories === 0 && !chosen}
        onChange={() => (chosen ? takeOff(list, slug) : change(toggled(search, list, slug)))}
      />
      <span>
        {children}
        {name} <span className={styles['count']}>{countStories(stories)}</span>
      </span>
    </label>
  )
}

// The filters in force, each with a button that takes it off. After that the focus stays here, not at the page's top.
import { useRef } from 'react'
import { plainDay } from '../corpus/dates.ts'
import { toggled, unfiltered, withDays } from '../search/facets.ts'
import { minutesNames, type Choices } from '../search/page-data.ts'
import { isFiltered, listKeys, type ListName, type SearchState } from '../search/query-url.ts'
import { editionName } from './edition-names.ts'
import styles from './search-chips.module.css'

interface SearchChipsProps {
  readonly search: SearchState
  /** All choices, for their names. */
  readonly choices: Choices
  readonly change: (search: SearchState) => void
}

interface Chip {
  readonly name: string
  readonly without: SearchState
}

const namesIn = (choices: Choices, list: ListName): ReadonlyMap<string, string> => {
  if (list === 'editions') return new Map(Object.entries(editionName))
  if (list === 'minutes') return new Map(Object.entries(minutesNames))
  const listed = list === 'themes' ? choices.families.flatMap(({ themes }) => themes) : choices[list]
  return new Map(listed.map(({ slug, name }) => [slug, name]))
}

const chipsOf = (choices: Choices, search: SearchState): readonly Chip[] => {
  const listed = listKeys.flatMap(list =>
    search[list].map(slug => ({
      name: namesIn(choices, list).get(slug) ?? slug,
      without: toggled(search, list, slug),
    })),
  )
  const day = (end: 'from' | 'to'): readonly Chip[] => {
    const chosen = search[end]
    return chosen ? [{ name: `${end} ${plainDay(chosen)}`, without: withDays(search, { [end]: undefined }) }] : []
  }
  return [...listed, ...day('from'), ...day('to')]
}

/** Nothing to see while no filter is in force; the element stays, to hold the focus. */
export const SearchChips = ({ search, choices, change }: SearchChipsProps) => {
  const place = useRef<HTMLElement>(null)
  const takeOff = (next: SearchState) => {
    change(next)
    place.current?.focus()
  }
  return (
    <section ref={place} tabIndex={-1} aria-label="Chosen filters" className={styles['chips']}>
      {isFiltered(search) && (
        <ul>
          {chipsOf(choices, search).map(({ name, without }) => (
            <li key={name}>
              <button type="button" onClick={() => takeOff(without)}>
                <span className="heard">Remove </span>
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => takeOff(unfiltered(search))}>
              Clear all
            </button>
          </li>
        </ul>
      )}
    </section>
  )
}

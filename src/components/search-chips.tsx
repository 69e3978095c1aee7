// The filters in force, each with a button that takes it off. After that the focus stays here, not at the page's top.
import { useRef } from 'react'
import { plainDay } from '../corpus/dates.ts'
import { unfiltered, withDays } from '../search/facets.ts'
import { nameOfSlug, type Choices } from '../search/page-data.ts'
import { isFiltered, listKeys, type SearchState } from '../search/query-url.ts'
import styles from './search-chips.module.css'
import { namesIn, type TakeOff } from './search-taken-off.ts'

interface SearchChipsProps {
  readonly search: SearchState
  /** All choices, for their names. */
  readonly choices: Choices
  readonly change: (search: SearchState) => void
  readonly takeOff: TakeOff
  /** What else came off with the last one, in words. */
  readonly told: string | undefined
}

interface Chip {
  readonly name: string
  readonly off: () => void
}

const chipsOf = ({ search, choices, change, takeOff }: SearchChipsProps): readonly Chip[] => {
  const listed = listKeys.flatMap(list =>
    search[list].map(slug => ({
      name: namesIn(choices, list).get(slug) ?? nameOfSlug(slug),
      off: () => takeOff(list, slug),
    })),
  )
  const day = (end: 'from' | 'to'): readonly Chip[] => {
    const chosen = search[end]
    if (!chosen) return []
    return [{ name: `${end} ${plainDay(chosen)}`, off: () => change(withDays(search, { [end]: undefined })) }]
  }
  return [...listed, ...day('from'), ...day('to')]
}

/** Nothing to see while no filter is in force; the element stays, to hold the focus. */
export const SearchChips = (props: SearchChipsProps) => {
  const { search, change, told } = props
  const place = useRef<HTMLElement>(null)
  const press = (off: () => void) => {
    off()
    place.current?.focus()
  }
  return (
    <section ref={place} tabIndex={-1} aria-label="Chosen filters" className={styles['chips']}>
      {isFiltered(search) && (
        <ul>
          {chipsOf(props).map(({ name, off }) => (
            <li key={name}>
              <button type="button" onClick={() => press(off)}>
                <span className="heard">Remove </span>
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => press(() => change(unfiltered(search)))}>
              Clear all
            </button>
          </li>
        </ul>
      )}
      {told !== undefined && <p>{told}</p>}
    </section>
  )
}

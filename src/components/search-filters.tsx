// What to narrow a search by: themes under their families, people, organisations, voices, editions, length, days, order.
// Plain form fields with the names the address uses, so the form also works as a form, before any script has come.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { plainDay } from '../corpus/dates.ts'
import type { SearchEngine } from '../search/engine.ts'
import { withDays, withOrder } from '../search/facets.ts'
import type { Choice, Choices } from '../search/page-data.ts'
import type { ListName, SearchState } from '../search/query-url.ts'
import { editionName } from './edition-names.ts'
import { useChoices } from './search-choices.ts'
import styles from './search-filters.module.css'
import { CheckBox, Group } from './search-check-box.tsx'
import { useOpened } from './search-open.ts'
import { SearchRest } from './search-rest.tsx'
import { SearchSelect } from './search-select.tsx'
import type { TakeOff } from './search-taken-off.ts'
import { Thread } from './thread.tsx'

interface SearchFiltersProps {
  readonly search: SearchState
  /** All there is to choose from: it says which groups there are. */
  readonly all: Choices
  readonly count: SearchEngine['count'] | undefined
  readonly change: (search: SearchState) => void
  readonly takeOff: TakeOff
  /** Whether there are stories that only come near: filters hold for them too, but do not count them. */
  readonly near: boolean
  /** Told when a reader reaches for the choices. */
  readonly prepare: () => void
}

/**
 * The filters, folded away until somebody wants them. A group's name stands in `aria-label` too: a legend in a closed
 * `details` gives no name.
 */
export const SearchFilters = ({ search, all, count, change, takeOff, near, prepare }: SearchFiltersProps) => {
  const folded = useRef<HTMLDetailsElement>(null)
  const { open, onToggle } = useOpened('filters')
  const [looking, setLooking] = useState(false)
  const choices = useChoices(all, search, looking ? count : undefined)
  const look = () => {
    setLooking(true)
    prepare()
  }
  const atOnce = useEffectEvent(look)
  useEffect(() => {
    // Opened before the script came, or left open on the way to a story.
    if (folded.current?.open) atOnce()
  }, [])
  const taking = { search, change, takeOff }
  const box = (list: ListName) => (choice: Choice) => (
    <CheckBox key={choice.slug} list={list} choice={choice} {...taking} />
  )
  return (
    <details
      ref={folded}
      className={styles['filters']}
      open={open}
      onToggle={event => {
        if (event.currentTarget.open) look()
        else setLooking(false)
        onToggle(event)
      }}
    >
      <summary onClick={look}>Narrow it down by theme, person or day</summary>
      {near && <p className={styles['near']}>The numbers leave out stories that only come near.</p>}
      <div className={styles['groups']}>
        {all.families.length > 0 && (
          <fieldset aria-label="Themes" className={styles['themes']}>
            <legend>Themes</legend>
            {choices.families.map(family => (
              <div key={family.slug} data-family={family.slug}>
                <p className={styles['family']}>{family.name}</p>
                {family.themes.map(theme => (
                  <CheckBox key={theme.slug} list="themes" choice={theme} {...taking}>
                    <Thread theme={theme} />
                  </CheckBox>
                ))}
              </div>
            ))}
          </fieldset>
        )}
        <Group name="People" rest={<SearchRest list="authors" cut={all.cut} />}>
          {choices.authors.map(box('authors'))}
        </Group>
        <Group name="Organisations" rest={<SearchRest list="organisations" cut={all.cut} />}>
          {choices.organisations.map(box('organisations'))}
        </Group>
        <div className={styles['pair']}>
          <Group name="Whose voice">{choices.voices.map(box('voices'))}</Group>
          <Group name="Minutes to read">{choices.minutes.map(box('minutes'))}</Group>
        </div>
        <div className={styles['pair']}>
          <Group name="Edition">
            {choices.editions.map(({ slug, stories }) => box('editions')({ slug, stories, name: editionName[slug] }))}
          </Group>
          {/* A single week is no choice. */}
          {all.weeks.length > 1 && (
            <Group name="Weeks" rest={<SearchRest list="weeks" cut={all.cut} />}>
              {choices.weeks.map(box('weeks'))}
            </Group>
          )}
          <fieldset aria-label="Days and order">
            <legend>Days and order</legend>
            <SearchSelect
              name="from"
              label="From"
              none="The first day"
              value={search.from}
              options={withChosen(choices.from, search.from)}
              choose={from => change(withDays(search, { from }))}
            />
            <SearchSelect
              name="to"
              label="To"
              none="The last day"
              value={search.to}
              options={withChosen(choices.to, search.to)}
              choose={to => change(withDays(search, { to }))}
            />
            <SearchSelect
              name="sort"
              label="Order"
              none="Best first"
              value={search.sort}
              options={orders}
              choose={sort => change(withOrder(search, sort))}
            />
          </fieldset>
        </div>
      </div>
    </details>
  )
}

/** A day of the address may be one on which no story came out. */
const withChosen = (days: readonly Choice[], chosen: string | undefined) =>
  chosen === undefined || days.some(({ slug }) => slug === chosen)
    ? days
    : [...days, { slug: chosen, name: plainDay(chosen) }]

const orders = [
  { slug: 'newest', name: 'Newest first' },
  { slug: 'oldest', name: 'Oldest first' },
]

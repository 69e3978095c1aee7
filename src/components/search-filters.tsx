// What to narrow a search by: themes under their families, people, organisations, days, voices, order.
// Plain form fields with the names the address uses, so the form also works as a form, before any script has come.
import { countStories } from '../corpus/counted.ts'
import { toggled, withDays, withOrder } from '../search/facets.ts'
import type { Choice, Choices } from '../search/page-data.ts'
import { listNames, type ListName, type SearchState } from '../search/query-url.ts'
import styles from './search-filters.module.css'
import { SearchSelect } from './search-select.tsx'
import { Thread } from './thread.tsx'

interface SearchFiltersProps {
  readonly search: SearchState
  /** All there is to choose from: it says which groups there are. */
  readonly all: Choices
  /** What can be chosen now. */
  readonly choices: Choices
  readonly change: (search: SearchState) => void
}

const groupsOf = ({ families, authors, organisations, voices, weeks }: Choices) => ({
  themes: families.length > 0,
  people: authors.length > 0,
  organisations: organisations.length > 0,
  voices: voices.length > 0,
  // A single week is no choice.
  weeks: weeks.length > 1,
  days: true,
  order: true,
})

const listed = new Intl.ListFormat('en-GB')

/**
 * The filters, folded away until somebody wants them. A group's name stands in `aria-label` too: a legend in a closed
 * `details` gives no name.
 */
export const SearchFilters = ({ search, all, choices, change }: SearchFiltersProps) => {
  const box = (list: ListName) => (choice: Choice) => (
    <CheckBox key={choice.slug} list={list} choice={choice} search={search} change={change} />
  )
  const groups = groupsOf(all)
  const named = Object.entries(groups).flatMap(([name, shown]) => (shown ? [name] : []))
  return (
    <details className={styles['filters']}>
      <summary>Choose {listed.format(named)}</summary>
      <div className={styles['groups']}>
        {groups.themes && (
          <fieldset aria-label="Themes" className={styles['themes']}>
            <legend>Themes</legend>
            {choices.families.map(family => (
              <div key={family.slug} data-family={family.slug}>
                <p className={styles['family']}>{family.name}</p>
                {family.themes.map(theme => (
                  <CheckBox key={theme.slug} list="themes" choice={theme} search={search} change={change}>
                    <Thread theme={theme} />
                  </CheckBox>
                ))}
              </div>
            ))}
          </fieldset>
        )}
        <Group name="People">{choices.authors.map(box('authors'))}</Group>
        <Group name="Organisations">{choices.organisations.map(box('organisations'))}</Group>
        <Group name="Whose voice">{choices.voices.map(box('voices'))}</Group>
        {groups.weeks && <Group name="Weeks">{choices.weeks.map(box('weeks'))}</Group>}
        <fieldset aria-label="Days and order">
          <legend>Days and order</legend>
          <SearchSelect
            name="from"
            label="From"
            none="The first day"
            value={search.from}
            options={choices.from}
            choose={from => change(withDays(search, { from }))}
          />
          <SearchSelect
            name="to"
            label="To"
            none="The last day"
            value={search.to}
            options={choices.to}
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
    </details>
  )
}

const orders = [
  { slug: 'newest', name: 'Newest first' },
  { slug: 'oldest', name: 'Oldest first' },
]

const Group = ({ name, children }: { name: string; children: readonly React.ReactNode[] }) =>
  children.length > 0 && (
    <fieldset aria-label={name}>
      <legend>{name}</legend>
      {children}
    </fieldset>
  )

interface CheckBoxProps {
  readonly list: ListName
  readonly choice: Choice
  readonly search: SearchState
  readonly change: (search: SearchState) => void
  readonly children?: React.ReactNode
}

const CheckBox = ({ list, choice: { slug, name, stories }, search, change, children }: CheckBoxProps) => {
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
        onChange={() => change(toggled(search, list, slug))}
      />
      <span>
        {children}
        {name} <span className={styles['count']}>{countStories(stories)}</span>
      </span>
    </label>
  )
}

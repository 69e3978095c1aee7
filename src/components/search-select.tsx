// One choice of several in a list, with its label. The empty value means: no limit.
import styles from './search-filters.module.css'

interface SearchSelectProps {
  readonly name: string
  readonly label: string
  /** What choosing nothing is called. */
  readonly none: string
  readonly value: string | undefined
  readonly options: readonly { readonly slug: string; readonly name: string; readonly stories?: number }[]
  readonly choose: (value: string | undefined) => void
}

/** A native select; a number of stories follows each option that has one. */
export const SearchSelect = ({ name, label, none, value, options, choose }: SearchSelectProps) => (
  <label className={styles['select']}>
    <span>{label}</span>
    <select
      name={name}
      value={value ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value === '' ? undefined : currentTarget.value)}
    >
      <option value="">{none}</option>
      {options.map(option => (
        <option key={option.slug} value={option.slug}>
          {option.name}
          {option.stories === undefined ? '' : ` (${option.stories})`}
        </option>
      ))}
    </select>
  </label>
)

// Chooses a theme and two of its stories. A real form: what it asks for stands in the address.
import type { ReactNode } from 'react'
import { useHref, useNavigate } from 'react-router-dom'
import type { CompareSlice } from '../corpus/path-slices.ts'
import type { PostCard } from '../corpus/slices.ts'
import { paths } from '../paths.ts'

interface SelectProps {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly children: ReactNode
}

const Select = ({ name, label, chosen, children }: SelectProps) => {
  // Fixed, for one that React makes is not the same where the page was drawn for everybody.
  const id = `compare-${name}`
  return (
    <div className="compare-form-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen}>
        {children}
      </select>
    </div>
  )
}

interface CompareFormProps {
  readonly families: CompareSlice['families']
  readonly theme: string
  /** The stories to choose from, and the two that are shown; none before a theme is chosen. */
  readonly stories: readonly PostCard[]
  readonly pair: readonly string[]
}

/** Whoever draws it takes it away where there is no script: nobody could answer it. */
export const CompareForm = ({ families, theme, stories, pair }: CompareFormProps) => {
  const action = useHref(paths.compare())
  const navigate = useNavigate()
  const options = stories.map(({ slug, title }) => (
    <option key={slug} value={slug}>
      {title}
    </option>
  ))
  return (
    <form
      className="compare-form"
      action={action}
      onSubmit={event => {
        event.preventDefault()
        const asked = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value]] : [],
        )
        void navigate(paths.compare(Object.fromEntries(asked)))
      }}
    >
      <Select name="theme" label="Theme" chosen={theme}>
        {families.map(family => (
          <optgroup key={family.slug} label={family.name}>
            {family.themes.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {stories.length > 0 && (
        <>
          <Select name="a" label="First story" chosen={pair[0] ?? ''}>
            {options}
          </Select>
          <Select name="b" label="Second story" chosen={pair[1] ?? ''}>
            {options}
          </Select>
        </>
      )}
      <button type="submit">Show side by side</button>
    </form>
  )
}

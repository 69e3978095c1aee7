// Asks the line of a week for a span of days: from one of its columns to another. What it asks for stands in the address, so Back
// and a friend find it.
import { plainDay } from '../corpus/dates.ts'
import type { LineColumn } from '../corpus/picture-slices.ts'
import type { Stretch } from '../corpus/when.ts'
import { columnsIn, spanOf } from './week-line-span.ts'

interface WeekLineFormProps {
  readonly columns: readonly LineColumn[]
  readonly span: Stretch | undefined
  readonly choose: (span: Stretch | undefined) => void
}

interface ColumnFieldProps {
  readonly name: string
  readonly label: string
  readonly columns: readonly LineColumn[]
  /** The column it stands at, counted from 0. */
  readonly column: number
}

/** A list of the columns, and not a field for dates: there is nothing to type, and no day to ask for that is not there. */
const ColumnField = ({ name, label, columns, column }: ColumnFieldProps) => {
  const id = `line-${name}`
  return (
    <div className="line-field">
      <label htmlFor={id}>{label}</label>
      {/* By column: what was chosen here gives way to a span that was drawn. */}
      <select key={column} id={id} name={name} defaultValue={column}>
        {columns.map(
          ({ first, kind, label: words }, at) =>
            kind !== 'gap' && (
              <option key={first} value={at}>
                {kind === 'day' ? plainDay(first) : words}
              </option>
            ),
        )}
      </select>
    </div>
  )
}

/** Whoever draws it takes it away where there is no script: nobody could answer it. */
export const WeekLineForm = ({ columns, span, choose }: WeekLineFormProps) => {
  const [from, to] = columnsIn(columns, span) ?? [0, columns.length - 1]
  return (
    <form
      className="line-form"
      onSubmit={event => {
        event.preventDefault()
        const asked = new FormData(event.currentTarget)
        choose(spanOf(columns, Number(asked.get('from')), Number(asked.get('to'))))
      }}
    >
      <ColumnField name="from" label="From" columns={columns} column={from} />
      <ColumnField name="to" label="To" columns={columns} column={to} />
      <button type="submit">Show these days</button>
      <button type="button" onClick={() => choose(undefined)}>
        Show all days
      </button>
    </form>
  )
}

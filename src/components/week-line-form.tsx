// Asks the line of a week for a span of days. A real form: what it asks for stands in the address, so Back and a friend find it.
import { readSpan } from '../corpus/day-span.ts'
import { noDayAfter, noDayBefore } from '../corpus/when.ts'
import type { Stretch } from '../corpus/when.ts'

interface WeekLineFormProps {
  readonly span: Stretch | undefined
  readonly choose: (span: Stretch | undefined) => void
}

const DayField = ({ name, label, day }: { name: string; label: string; day: string }) => {
  const id = `line-${name}`
  return (
    <div className="line-field">
      <label htmlFor={id}>{label}</label>
      {/* By day: what was typed gives way to a span that was drawn. */}
      <input key={day} id={id} type="date" name={name} defaultValue={day} />
    </div>
  )
}

/** Whoever draws it takes it away where there is no script: nobody could answer it. */
export const WeekLineForm = ({ span, choose }: WeekLineFormProps) => (
  <form
    className="line-form"
    onSubmit={event => {
      event.preventDefault()
      const asked = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      )
      choose(readSpan(new URLSearchParams(asked)))
    }}
  >
    <DayField name="from" label="From" day={span === undefined || span.first === noDayBefore ? '' : span.first} />
    <DayField name="to" label="To" day={span === undefined || span.last === noDayAfter ? '' : span.last} />
    <button type="submit">Show these days</button>
    <button type="button" onClick={() => choose(undefined)}>
      Show all days
    </button>
  </form>
)

// The record of the last audit in words. It tells figures and names as they were written down, and adds none.
import type { AuditDone, AuditRecord } from '../corpus/audit.ts'
import { counted } from '../corpus/counted.ts'
import { longDay } from '../corpus/dates.ts'

const Waivers = ({ waivers }: Pick<AuditDone, 'waivers'>) =>
  waivers.length === 0 ? (
    <p>We hid no fault from it.</p>
  ) : (
    <>
      <p>We let these faults stand. Each has a reason.</p>
      <ul>
        {waivers.map(({ what, why }) => (
          <li key={what + why}>
            {what}. {why}
          </li>
        ))}
      </ul>
    </>
  )

const Done = ({ record }: { readonly record: AuditDone }) => (
  <>
    <p>
      The last full check by machine was on <time dateTime={record.date}>{longDay(record.date)}</time>. It found{' '}
      {counted(record.violations, 'fault')}. It left {counted(record.review, 'point')} for a person to look at.
    </p>
    <Waivers waivers={record.waivers} />
    <h3>What did the checking</h3>
    <ul>
      {record.engines.map(({ name, version, runs, violations, review }) => (
        <li key={name}>
          {version === undefined ? name : `${name} ${version}`} ran {counted(runs, 'time')}. It found{' '}
          {counted(violations, 'fault')} and left {counted(review, 'point')} for a person.
        </li>
      ))}
    </ul>
    <h3>Pages it looked at</h3>
    <ul>
      {record.pages.map(page => (
        <li key={page}>{page}</li>
      ))}
    </ul>
    <h3>Ways it looked at each page</h3>
    <ul>
      {record.states.map(state => (
        <li key={state}>{state}</li>
      ))}
    </ul>
  </>
)

/** What the last audit looked at and what it found, or that there was none yet. */
export const AuditTold = ({ record }: { readonly record: AuditRecord }) =>
  record.kind === 'done' ? <Done record={record} /> : <p>There are no figures of a full check by machine yet.</p>

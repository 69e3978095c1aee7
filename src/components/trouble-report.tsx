// What a reader can send where a page broke: seen before it is copied, and with nothing of theirs in it. No address, no question,
// no note: the kind of page and the kind of fault are enough to find it.
import { useCopying } from './copying.ts'
import { offlineState } from './offline-state.ts'

/** What is known of a fault. `agent`: how the browser names itself. */
export interface Trouble {
  readonly error: unknown
  readonly pathname: string
  readonly agent: string
}

/** A message may quote what a reader has written: whatever is quoted, and every address, is left out. */
const withoutQuotes = (text: string): string =>
  text
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|‘[^’]*’/g, '…')
    .replace(/\b[a-z]+:\/\/\S+|\S+@\S+/gi, '…')
    .slice(0, 200)

/** The report, line by line. */
export const reportOf = ({ error, pathname, agent }: Trouble): readonly string[] => {
  const { site, isOffline, isKept } = offlineState.get()
  const kind = pathname.split('/').find(part => /^[a-z]+$/.test(part)) ?? 'home'
  const what = error instanceof Error ? `${error.name}: ${withoutQuotes(error.message)}` : typeof error
  const lines: readonly (readonly [string, string])[] = [
    ['Page', kind],
    ['Fault', what],
    ['Version', site?.version ?? 'not known'],
    ['Network', isOffline ? 'none' : 'there'],
    ['Kept on this device', isKept ? 'yes' : 'no'],
    ['Browser', agent],
  ]
  return lines.map(line => line.join(': '))
}

/** The report, closed at first, with a button that copies it. */
export const TroubleReport = (trouble: Trouble) => {
  const { said, copy } = useCopying('Mark the text and copy it by hand.')
  const report = reportOf(trouble).join('\n')
  return (
    <details>
      <summary>A report for the people who run this site</summary>
      <p>This is all it says. It holds nothing of yours.</p>
      <pre>{report}</pre>
      <button type="button" onClick={() => void copy(report, 'Report copied.')}>
        Copy the report
      </button>
      <p aria-live="polite">{said}</p>
    </details>
  )
}

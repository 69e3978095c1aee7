// A span of days that a reader has chosen, as the address says it: `?from=2019-07-05&to=2019-07-12`. Either end may be left out.
import { isDay } from './dates.ts'
import { noDayAfter, noDayBefore } from './when.ts'
import type { Stretch } from './when.ts'

const dayIn = (search: URLSearchParams, name: string): string | undefined => {
  const asked = search.get(name)?.trim() ?? ''
  return isDay(asked) ? asked : undefined
}

/** The span an address asks for; undefined where it asks for none. What is no day is not there; ends the wrong way round are turned. */
export const readSpan = (search: URLSearchParams): Stretch | undefined => {
  const [from, to] = [dayIn(search, 'from'), dayIn(search, 'to')]
  if (from === undefined && to === undefined) return undefined
  const [first, last] = [from ?? noDayBefore, to ?? noDayAfter]
  return first <= last ? { first, last } : { first: last, last: first }
}

/** The address's part for a span; an open end is not in it. `readSpan` reads it back. */
export const printSpan = (span: Stretch | undefined): URLSearchParams =>
  new URLSearchParams(
    span && {
      ...(span.first !== noDayBefore && { from: span.first }),
      ...(span.last !== noDayAfter && { to: span.last }),
    },
  )

/** Whether some day of a stretch lies in the span. Every stretch does where there is no span. */
export const isWithin = (span: Stretch | undefined, { first, last }: Stretch): boolean =>
  span === undefined || (first <= span.last && last >= span.first)

// Dates of posts as days. The day is the one its author's clock showed: a time with its distance from Greenwich has it
// written down. A time in Greenwich time has not; its day is told by the blog's zone. A date is never guessed.
import { isDay } from '../../corpus/dates.ts'
import type { Day } from '../../corpus/schema.ts'
import { quoted } from './importer.ts'

/** A date: `sure` as its author's clock showed it, or a moment in Greenwich time, whose day hangs on the zone. */
export type Written =
  { readonly kind: 'sure'; readonly day: Day } | { readonly kind: 'moment'; readonly day: Day; readonly at: number }

/** A date as a source writes it. `isOwn`: its distance from Greenwich is the blog's own, even where that is none. */
export interface SourceDate {
  readonly text: string
  readonly isOwn?: boolean
}

/** A day, or why there is none. `hangs`: in another zone it would be another day, perhaps. */
export interface FoundDay {
  readonly day?: Day
  readonly hangs?: boolean
  readonly odd?: string
}

const firstYear = 1990
const lastYear = 2100
/** No date is longer; the patterns below would take long over long texts. */
const longest = 100

const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?`
const iso = new RegExp(
  String.raw`^(?<year>\d{4})-?(?<month>\d{2})-?(?<date>\d{2})(?:[T ]\s*(?:${time}|(?<bare>\d{4,6}(?:[.,]\d+)?))\s*(?<zone>[A-Z]{1,5}|[+-]\d{2}(?::?\d{2})?)?)?$`,
  'i',
)
const mail = new RegExp(
  String.raw`^(?:[a-z]{3,9}\.?,?\s+)?(?<date>\d{1,2})[\s-]+(?<month>[a-z]{3,9})\.?[\s-]+(?<year>\d{2,4})(?:,?\s+${time}\s*(?<zone>[a-z]{1,5}|(?:GMT|UTC?)?[+-]\d{1,2}:?\d{2})?(?:\s*\([^()]*\))?)?$`,
  'i',
)
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** These say Greenwich, or (`-00:00`) that the writer's own zone is not known. */
const greenwich = /^(?:Z|GMT|UTC?|(?:GMT|UTC?)?[+-]0?0:?(?:00)?)$/i

/** Reads ISO 8601, WordPress and RFC 822 dates down to a day; `undefined` for anything else. */
export function parseWritten(text: string): Written | undefined {
  if (text.length > longest) return undefined
  const found = (iso.exec(text.trim()) ?? mail.exec(text.trim()))?.groups
  if (found === undefined) return undefined
  const { month = '', date = '', hour, minute = '0', second = '0', zone = '', bare } = found
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const day = `${wholeYear(found['year'] ?? '')}-${padded(number)}-${padded(Number(date))}`
  const [h, m, s] = bare === undefined ? [hour, minute, second] : (bare.match(/\d\d/g) ?? [])
  if (!isDay(day) || Number(h ?? 0) > 23 || Number(m ?? 0) > 59 || Number(s ?? 0) > 60) return undefined
  if (h === undefined || !greenwich.test(zone)) return { kind: 'sure', day }
  return { kind: 'moment', day, at: Date.parse(`${day}T${h.padStart(2, '0')}:${m ?? '00'}:00Z`) }
}

const padded = (number: number): string => String(number).padStart(2, '0')

/** RFC 2822 (4.3): two digits below 50 are of this century, others and three digits count from 1900. */
const wholeYear = (year: string): string => {
  if (year.length === 4) return year
  return String(Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900))
}

/** Reads the dates of one source. `zone` is the blog's own, where the editor has named it. */
export function dayReader(zone: string | undefined): (date: SourceDate) => FoundDay {
  const dayIn = zone === undefined ? undefined : clockOf(zone)
  return ({ text, isOwn = false }) => {
    // Only its beginning is shown where it is no date.
    const short = text.trim().slice(0, longest + 1)
    if (short === '') return {}
    const written = parseWritten(short)
    if (written === undefined) return { odd: `the date ${quoted(short)} cannot be read` }
    const hangs = written.kind === 'moment' && !(isOwn && !/z$/i.test(short))
    const day = hangs && dayIn !== undefined ? dayIn(written.at) : written.day
    const year = Number(day.slice(0, 4))
    if (year < firstYear || year > lastYear) return { odd: `the year of the date ${quoted(short)} cannot be right` }
    return { day, hangs: hangs && dayIn === undefined }
  }
}

/** What day it is in a zone. Making a formatter takes far longer than using it. */
function clockOf(zone: string): (at: number) => Day {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return at => {
    const parts = new Map(formatter.formatToParts(at).map(({ type, value }) => [type, value]))
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  }
}

/** Whether there is a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    return clockOf(zone)(0) !== ''
  } catch {
    // A RangeError is how Intl says that it knows no such zone.
    return false
  }
}

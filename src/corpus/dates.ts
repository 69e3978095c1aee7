// Days as people read them. A day is a string from end to end; UTC here only means that no zone can move it.
import type { Day } from './schema.ts'

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (day: Day): string => formatter.format(Date.parse(day))
}

/** `2019-07-17` -> `17 July 2019`. */
export const plainDay = format({ day: 'numeric', month: 'long', year: 'numeric' })
/** `2019-07-17` -> `Wednesday`. */
export const weekdayOf = format({ weekday: 'long' })
/** `2019-07-17` -> `Wednesday 17 July 2019`. Put together here, for releases of ICU differ on a comma in between. */
export const longDay = (day: Day): string => `${weekdayOf(day)} ${plainDay(day)}`
/** `2019-07-17` -> `July 2019`. */
export const monthOf = format({ month: 'long', year: 'numeric' })

/** The number of the day in its month, with no leading zero: `2019-07-05` -> `5`. */
export const dayNumber = (day: Day): number => Number(day.slice(8, 10))

/** Whether a string is a day that exists: `2019-02-29` is not. */
export const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

const dayLength = 86_400_000

/** How many days lie between two days and belong to neither: from the 8th to the 12th, 3. */
export const daysBetween = (earlier: Day, later: Day): number =>
  Math.max(0, Math.round((Date.parse(later) - Date.parse(earlier)) / dayLength) - 1)

/** `2019-07-05`, `2019-07-17` -> `5 to 17 July 2019`. */
export const dayRange = (start: Day, end: Day): string => {
  if (start === end) return plainDay(start)
  const from = plainDay(start)
  const to = plainDay(end)
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dayNumber(start)} to ${to}`
  return start.slice(0, 4) === end.slice(0, 4) ? `${from.slice(0, -5)} to ${to}` : `${from} to ${to}`
}

/** The day so many days later; earlier where the number is below 0. */
export const dayAfter = (day: Day, days = 1): Day =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)

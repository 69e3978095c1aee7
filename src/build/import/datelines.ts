// Lines that are a date and nothing else. Prose that only begins with a weekday is no date, and a date is never
// guessed: without a year, in figures that can be read two ways, or impossible, it is told to the editor.
import { isDay, plainDay, weekdayOf } from '../../corpus/dates.ts'
import type { Day } from '../../corpus/schema.ts'

/** A dateline: a day, with the weekday written beside it where there is one; or why it is none. */
export type Dateline =
  | { readonly kind: 'day'; readonly day: Day; readonly weekday?: string }
  | { readonly kind: 'no-year' }
  | { readonly kind: 'wrong'; readonly why: string }

const monthNames = Array.from(
  { length: 12 },
  (_, month) => plainDay(`2001-${String(month + 1).padStart(2, '0')}-01`).split(' ')[1] ?? '',
)
const weekdayNames = Array.from({ length: 7 }, (_, index) => weekdayOf(`2001-01-0${index + 1}`))

const words = /[\p{L}\p{N}]+/gu
const shape =
  /^(?:(?<weekday>\p{L}{3,9})\.?,?\s+)?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>\p{L}{3,9})\.?|(?<month2>\p{L}{3,9})\.?\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?)(?:,?\s+(?<year>\d{4}))?\.?$/iu
const figures = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/

const nameIn = (names: readonly string[], given: string): number =>
  given.length < 3 ? -1 : names.findIndex(name => name.toLowerCase().startsWith(given.toLowerCase()))

/** Reads a whole line as a date: `Wednesday, 17 July 2019`, `17 July 2019`, `July 17, 2019`, `2019-07-17`. */
export function parseDateline(line: string): Dateline | undefined {
  const text = line.replace(/\s+/g, ' ')
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return real(text)
  if (figures.test(text)) return { kind: 'wrong', why: 'a date in figures that can be read in two ways' }
  const found = shape.exec(text)?.groups
  const month = nameIn(monthNames, found?.['month'] ?? found?.['month2'] ?? '')
  const weekday = found?.['weekday']
  if (found === undefined || month < 0 || (weekday !== undefined && nameIn(weekdayNames, weekday) < 0)) return undefined
  if (found['year'] === undefined) return { kind: 'no-year' }
  const day = (found['day'] ?? found['day2'] ?? '').padStart(2, '0')
  return real(`${found['year']}-${String(month + 1).padStart(2, '0')}-${day}`, weekday)
}

function real(day: Day, weekday?: string): Dateline {
  if (!isDay(day)) return { kind: 'wrong', why: 'a day that does not exist' }
  return weekday === undefined ? { kind: 'day', day } : { kind: 'day', day, weekday }
}

/** Whether a word is the name of a weekday, whole or shortened to three letters or more. */
export const isWeekdayName = (word: string): boolean => nameIn(weekdayNames, word) >= 0

/** Whether a weekday as written (`Wed`, `Wednesday`) is the weekday of a day. */
export const isWeekdayOf = (weekday: string, day: Day): boolean =>
  weekdayOf(day).toLowerCase().startsWith(weekday.toLowerCase())

/** The words of a dateline, said anew from a day: the same words only where the day is the one the line names. */
export function sayLike(dateline: string, day: Day): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  if (/^\d{4}-/.test(dateline)) return [year, month, date]
  return Array.from(dateline.matchAll(words), ([word]) => {
    const said = sayWord(word, { year, month: Number(month), date: Number(date), day })
    return said.toLowerCase() === word.toLowerCase() ? word : said
  })
}

interface DayParts {
  readonly year: string
  readonly month: number
  readonly date: number
  readonly day: Day
}

function sayWord(word: string, { year, month, date, day }: DayParts): string {
  if (/^of$/i.test(word)) return word
  if (/^\d{4}$/.test(word)) return year
  if (/^\d/.test(word)) return word.replace(/^(0?)\d+/, (_, zero: string) => `${date < 10 ? zero : ''}${date}`)
  const name = nameIn(weekdayNames, word) >= 0 ? weekdayOf(day) : (monthNames[month - 1] ?? '')
  const isWhole = [...weekdayNames, ...monthNames].some(one => one.toLowerCase() === word.toLowerCase())
  return isWhole ? name : name.slice(0, word.length)
}

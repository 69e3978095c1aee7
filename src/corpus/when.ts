// When something was that a post tells of: as near as an editor knows, from a day to many years, or only before or after a day.
// An editor writes it as words that people read too; here it is read, printed again, and laid out in days.
import { dayRange, isDay, monthOf, plainDay } from './dates.ts'
import type { Day, When } from './schema.ts'

/** The first and the last day of a stretch, both of it. Strings in the order of time: they can be compared as they are. */
export interface Stretch {
  readonly first: Day
  readonly last: Day
}

/** Before and after all days that can be written. */
export const [noDayBefore, noDayAfter] = ['0000-01-01', '9999-12-31'] as const

/** `2019` -> `2019-01-01`, `2019-06` -> `2019-06-01`; a day is its own. */
export const firstDayOf = (part: string): Day => `${part}-01-01`.slice(0, 10)

/** `2019` -> `2019-12-31`, `2019-02` -> `2019-02-28`; a day is its own. */
export const lastDayOf = (part: string): Day => {
  if (part.length === 10) return part
  const month = part.length === 4 ? `${part}-12` : part
  return ['31', '30', '29'].map(day => `${month}-${day}`).find(isDay) ?? `${month}-28`
}

/** How, from, to: each end as a year, with a month and a day or without. */
const written = /^(?:(about|before|after) )?(\d{4}(?:-\d{2}){0,2})(?: to (\d{4}(?:-\d{2}){0,2}))?$/

const isPart = (part: string): boolean => isDay(firstDayOf(part))

/**
 * Reads what an editor wrote: `2019-07-02`, `2019-07`, `2019`, two of them with ` to ` between and the earlier first; `about `
 * ahead of any, or `before ` or `after ` ahead of one. Undefined for anything else. The parts are those of ISO 8601 (5.2.2).
 */
export const parseWhen = (text: string): When | undefined => {
  const [, how, from = '', to = from] = written.exec(text) ?? []
  if (!isPart(from) || !isPart(to)) return undefined
  if (text.includes(' to ')) {
    const isForward = firstDayOf(from) <= firstDayOf(to) && lastDayOf(from) <= lastDayOf(to) && from !== to
    if (!isForward || how === 'before' || how === 'after') return undefined
  }
  if (how === 'before') return { to }
  if (how === 'after') return { from }
  return { from, to, ...(how === 'about' && { about: true }) }
}

const inWords = (part: string): string => {
  if (part.length === 4) return part
  return part.length === 7 ? monthOf(`${part}-01`) : plainDay(part)
}

const rangeInWords = (from: string, to: string): string => {
  if (from === to) return inWords(from)
  if (from.length === 10 && to.length === 10) return dayRange(from, to)
  const [first, last] = [inWords(from), inWords(to)]
  const isOneYear = from.length === 7 && to.length === 7 && from.slice(0, 4) === to.slice(0, 4)
  return `${isOneYear ? first.slice(0, -5) : first} to ${last}`
}

/** As readers are told it: `2 July 2019`, `about 2003 to 2019`, `before 15 July 2019`. */
export const whenInWords = ({ from, to, about }: When): string => {
  if (from !== undefined && to !== undefined) return `${about ? 'about ' : ''}${rangeInWords(from, to)}`
  return to === undefined ? `after ${inWords(from ?? '')}` : `before ${inWords(to)}`
}

/** All days in which it may have been. */
export const stretchOf = ({ from, to }: When): Stretch => ({
  first: from === undefined ? noDayBefore : to === undefined ? lastDayOf(from) : firstDayOf(from),
  last: to === undefined ? noDayAfter : from === undefined ? firstDayOf(to) : lastDayOf(to),
})

/** What a part says, piece by piece, as texts write it: `2019-06-05` -> `2019`, `June`, `5`. */
export const wordsOfPart = (part: string): readonly string[] => [
  part.slice(0, 4),
  ...(part.length > 4 ? [monthOf(firstDayOf(part.slice(0, 7))).slice(0, -5)] : []),
  ...(part.length > 7 ? [String(Number(part.slice(8)))] : []),
]

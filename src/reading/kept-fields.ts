// How the fields of a kept item are checked. What stands on the device or in a file may be anything, so nothing is used that
// does not pass; where a person waits for a reason (a file they chose), the first fault is said in words.
import { passageIdPattern } from '../corpus/passages.ts'
import type { Edition } from '../corpus/schema.ts'

/** What one field must be. `expected` is said to the reader where it is not. */
export interface Rule<T> {
  readonly is: (value: unknown) => value is T
  readonly expected: string
  readonly mayLack?: true
}

/** A rule for every field. */
export type Rules<T> = { readonly [K in keyof T]-?: Rule<Exclude<T[K], undefined>> }

export type Reading<T> = { readonly kind: 'item'; readonly item: T } | { readonly kind: 'fault'; readonly says: string }

/** The own fields of an object; undefined for what is none. A map, so that no field reaches a built-in property. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined

/** A value as a sentence can show it: short, on one line. */
export const shown = (value: unknown): string => {
  const text = value === undefined ? 'missing' : JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** An item with the fields that have a rule and no others, or the first fault. */
export const readItem = <T>(rules: Rules<T>, value: unknown): Reading<T> => {
  const fields = fieldsOf(value)
  if (fields === undefined) return { kind: 'fault', says: `it is ${shown(value)}; expected named fields` }
  const item: Record<string, unknown> = {}
  for (const [name, { is, expected, mayLack }] of Object.entries<Rule<unknown>>(rules)) {
    const field = fields.get(name)
    if (field === undefined && mayLack === true) continue
    if (!is(field)) return { kind: 'fault', says: `"${name}" is ${shown(field)}; expected ${expected}` }
    item[name] = field
  }
  // The parse boundary: every field has passed its rule.
  return { kind: 'item', item: item as T }
}

/** The parser of a shelf. */
export const parserOf =
  <T>(rules: Rules<T>) =>
  (value: unknown): T | undefined => {
    const reading = readItem(rules, value)
    return reading.kind === 'item' ? reading.item : undefined
  }

export const lacking = <T>(rule: Rule<T>): Rule<T> => ({ ...rule, mayLack: true })

const textThat = (passes: (text: string) => boolean, expected: string): Rule<string> => ({
  is: (value): value is string => typeof value === 'string' && passes(value),
  expected,
})

const numberThat = (passes: (number: number) => boolean, expected: string): Rule<number> => ({
  is: (value): value is number => typeof value === 'number' && passes(value),
  expected,
})

/** From `least` to `most` letters. */
export const words = (most: number, least = 0): Rule<string> =>
  textThat(
    ({ length }) => length >= least && length <= most,
    `${least === 0 ? 'text' : 'some text'} of at most ${most} letters`,
  )

export const like = (pattern: RegExp, expected: string): Rule<string> => textThat(text => pattern.test(text), expected)

export const slug = like(/^(?=.{1,200}$)[a-z\d]+(?:-[a-z\d]+)*$/, 'the name of a story, as in its address')
export const passage = like(passageIdPattern, 'p and a number, such as p4')
export const itemId = like(/^[a-z\d][a-z\d-]{0,63}$/i, 'letters, digits and hyphens')
export const title = words(500, 1)

/** A moment as `toISOString` writes it. Such moments are in order when their letters are. */
export const moment = textThat(text => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString() === text
}, 'a date and time such as 2031-05-06T09:30:00.000Z')

export const edition: Rule<Edition> = {
  is: value => value === 'original' || value === 'retold' || value === 'summary',
  expected: 'original, retold or summary',
}

export const offset = numberThat(number => Number.isSafeInteger(number) && number >= 0, 'a whole number')
export const share = numberThat(number => number >= 0 && number <= 1, 'a number from 0 to 1')
export const yesOrNo: Rule<boolean> = { is: value => typeof value === 'boolean', expected: 'true or false' }

// What a file of kept things must be before anything of it is used: all of it can be read, or nothing is.
import { fieldsOf, readItem, shown, type Rules } from './kept-fields.ts'
import { keptFormat, keptSorts, newestOf, settingName, type KeptSort, type KeptThings } from './kept.ts'
import { isSetting } from './settings.ts'

/** What was read of a file, or why it was refused, in plain words for the reader. */
export type KeptReading =
  { readonly kind: 'read'; readonly things: KeptThings } | { readonly kind: 'refused'; readonly says: string }

/** Why a file is not used. It is caught where the file is read, and becomes its answer. */
export class Refused extends Error {}

/** Throws unless the file says that it is of this site and of a version known here. */
export const checkFormat = (head: ReadonlyMap<string, unknown> | undefined): void => {
  const { format, version } = keptFormat
  const found = head?.get('format')
  if (found !== format)
    throw new Refused(
      found === undefined
        ? `This file does not say "${format}". Choose a file saved from here.`
        : `This file says that it is ${shown(found)}. It must say "${format}". Choose a file saved from here.`,
    )
  const its = head?.get('version')
  if (typeof its === 'number' && Number.isSafeInteger(its) && its > version)
    throw new Refused(
      `This file is of version ${its}. This page only knows version ${version}. Load the page again, then try again.`,
    )
  if (its !== version) throw new Refused(`The version of this file is ${shown(its)}. It must be ${version}.`)
}

/** An item, or throws. `where` begins the sentence: `Note 3`. */
export const checkItem = <T>(rules: Rules<T>, value: unknown, where: string): T => {
  const reading = readItem(rules, value)
  if (reading.kind === 'item') return reading.item
  throw new Refused(`${where} cannot be read: ${reading.says}. This page took nothing from it.`)
}

const checkList = <T>(sort: KeptSort<T>, value: unknown, name: string): readonly T[] => {
  if (!Array.isArray(value)) throw new Refused(`In this file "${name}" is ${shown(value)}. It must be a list.`)
  return value.map((item: unknown, at) =>
    checkItem(sort.rules, item, `In this file ${sort.one} ${at + 1} of ${value.length}`),
  )
}

const checkSettings = (value: unknown): ReadonlyMap<string, string> => {
  const fields = fieldsOf(value)
  if (fields === undefined)
    throw new Refused(`In this file "settings" is ${shown(value)}. It must be names with values.`)
  return new Map(
    [...fields].map(([name, setting]) => {
      if (!settingName.is(name)) throw new Refused(`In this file ${shown(name)} is not ${settingName.expected}.`)
      if (!isSetting(setting))
        throw new Refused(
          `In this file the setting "${name}" is ${shown(setting)}. It must be a short word or a colour.`,
        )
      return [name, setting] as const
    }),
  )
}

/** Everything in a document, checked and put in order; throws where any of it is wrong. */
export const checkThings = (fields: ReadonlyMap<string, unknown>): KeptThings => ({
  saved: newestOf(checkList(keptSorts.saved, fields.get('saved'), 'saved'), keptSorts.saved),
  notes: newestOf(checkList(keptSorts.notes, fields.get('notes'), 'notes'), keptSorts.notes),
  places: newestOf(checkList(keptSorts.places, fields.get('places'), 'places'), keptSorts.places),
  settings: checkSettings(fields.get('settings')),
})

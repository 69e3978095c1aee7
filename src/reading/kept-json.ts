// Everything kept as JSON, and back. `JSON.stringify` writes half letters (lone surrogates) as escapes, so any text comes
// through a file as it was.
import { checkFormat, checkThings, Refused } from './kept-checks.ts'
import { fieldsOf } from './kept-fields.ts'
import { keptFormat, type KeptThings } from './kept.ts'

const sorted = (settings: KeptThings['settings']): Readonly<Record<string, string>> =>
  Object.fromEntries([...settings].toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** The text of the file. The same things always give the same text. */
export const printKeptJson = ({ saved, notes, places, settings }: KeptThings): string =>
  `${JSON.stringify({ ...keptFormat, saved, notes, places, settings: sorted(settings) }, undefined, 2)}\n`

/** Throws `Refused` with a sentence for the reader. */
export const parseKeptJson = (text: string): KeptThings => {
  const fields = fieldsOf(parsed(text))
  checkFormat(fields)
  return checkThings(fields ?? new Map())
}

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    throw new Refused(
      'This file is not whole. A part is missing or someone changed it. Save the file again and choose the new one.',
    )
  }
}

// What is wrong in the content, said so that an editor can mend it. Faults are collected, never thrown: all come at once.

/** Where something stands: `file` relative to the content folder, `line` from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** One thing to mend. `expected` and `mend` are clauses that follow `expected ` and a comma. */
export interface Fault extends Place {
  readonly found: string
  readonly expected: string
  readonly mend: string
}

/** Takes a fault and goes on. */
export type Report = (fault: Fault) => void

/** `file:line: found, expected …, how to mend it`, on one line whatever the content holds. */
export const printFault = ({ file, line, found, expected, mend }: Fault): string =>
  `${file}:${line}: ${found}, expected ${expected}, ${mend}`.replace(/\s+/gu, ' ')

/** By code unit, so that every machine sorts alike. For `toSorted`. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byPlace = (a: Fault, b: Fault): number =>
  byCodeUnit(a.file, b.file) || a.line - b.line || byCodeUnit(printFault(a), printFault(b))

/** By file, then line, each fault once. */
export const sortFaults = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(faults.toSorted(byPlace).map(fault => [printFault(fault), fault])).values(),
]

const most = 20

/** `one of a, b, c` for the `expected` of a fault; a long list is cut. */
export const oneOf = (choices: Iterable<string>): string => {
  const all = [...new Set(choices)]
  if (all.length === 0) return 'one that is there (there is none yet)'
  return `one of ${all.slice(0, most).join(', ')}${all.length > most ? ' …' : ''}`
}

/** A value as a fault shows it: in quotation marks, and never long. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

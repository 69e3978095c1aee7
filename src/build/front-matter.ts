// The facts at the top of a file, checked against a schema, with the line of each so that later checks can name it too.
// A file with faults still gives the facts that are right: one mistyped date must not hide what else is wrong.
import type { z } from 'zod'
import type { Document } from './document.ts'
import type { Fault, Report } from './faults.ts'
import { shown } from './faults.ts'
import { suggest } from './nearest.ts'
import { readYaml } from './yaml-facts.ts'
import type { FactPath } from './yaml-facts.ts'

/** Facts that passed. `lineOf('quotes', 2)` is the line of the third quote, or of the nearest thing above it. */
export interface Facts<T> {
  readonly values: Partial<T>
  readonly lineOf: (...path: FactPath) => number
  /** Whether the facts could be read and this one is not among them, right or wrong. */
  readonly lacks: (name: string) => boolean
}

/** The facts of a file that is not there. */
export const noFacts = <T>(): Facts<T> => ({ values: {}, lineOf: () => 1, lacks: () => false })

/** Reads and checks the facts of a document; whatever is wrong is reported with its own line. */
export const readFacts = <S extends z.ZodObject>(document: Document, schema: S, report: Report): Facts<z.output<S>> => {
  const { value: read, lineOf } = readYaml(document, report)
  if (read === undefined) return noFacts()
  const value = read ?? {}
  const known: Facts<z.output<S>> = {
    values: {},
    lineOf: (...path) => lineOf(path),
    lacks: name => typeof value === 'object' && !Object.hasOwn(value, name),
  }
  const result = schema.safeParse(value)
  if (result.success) return { ...known, values: result.data as Partial<z.output<S>> }
  for (const issue of result.error.issues) {
    for (const [path, fault] of faultsOf(issue, value)) report({ file: document.file, line: lineOf(path), ...fault })
  }
  return { ...known, values: rightOnes(schema, value, result.error.issues) }
}

type Said = Pick<Fault, 'found' | 'expected' | 'mend'>

/** An issue in words, with the path of the line it belongs to. */
const faultsOf = (issue: z.core.$ZodIssue, value: unknown): readonly (readonly [FactPath, Said])[] => {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', ')
    return issue.keys.map(key => [
      [...issue.path, key],
      {
        found: `unknown fact "${key}"`,
        expected: `one of ${issue.message}`,
        mend: suggest(key, known, 'take it away'),
      },
    ])
  }
  const names = issue.path.filter(step => typeof step === 'string').toReversed()
  const [name = 'facts', holder = 'facts'] = names
  if (issue.code !== 'invalid_key') return [[issue.path, saidOf(name, valueAt(value, issue.path), issue.message)]]
  return [[issue.path, saidOf(holder, name, issue.issues[0]?.message ?? issue.message)]]
}

const saidOf = (name: string, value: unknown, expected: string): Said => {
  if (value === undefined) return { found: `no ${name}`, expected, mend: `add a line that begins with "${name}: "` }
  if (value === null)
    return { found: `${name} with nothing after it`, expected, mend: 'write it, or take the line away' }
  const isBare = typeof value !== 'string' && typeof value !== 'object' && expected.startsWith('words')
  return { found: `${name} ${shown(value)}`, expected, mend: isBare ? 'put it in quotation marks' : 'correct it' }
}

const valueAt = (value: unknown, path: FactPath): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    value,
  )

/** The facts that have no issue of their own. */
const rightOnes = <S extends z.ZodObject>(schema: S, value: unknown, issues: readonly z.core.$ZodIssue[]) => {
  const wrong = new Set(issues.map(issue => issue.path[0]))
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const kept = Object.fromEntries(entries.filter(([key]) => Object.hasOwn(schema.shape, key) && !wrong.has(key)))
  const result = schema.partial().safeParse(kept)
  return (result.success ? result.data : {}) as Partial<z.output<S>>
}

// The record of the last accessibility audit, `audit-record.json` beside this file, read and checked for the statement.
// After an audit it is written from the audit's report: NODE_MODULES is where the engines that ran are installed.
//   node src/build/run.mjs audit-record.ts REPORT.json YYYY-MM-DD [NODE_MODULES]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { AuditRecord } from '../corpus/audit.ts'
import { recordOfReport, reportSchema, versionsIn } from './audit-report.ts'
import { plainError } from './plain-error.ts'

const count = z.int().min(0)
const words = z.string().trim().min(1)

const recordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('done'),
    date: z.iso.date(),
    engines: z
      .array(
        z.strictObject({
          name: words,
          version: words.optional(),
          runs: count.min(1),
          violations: count,
          review: count,
        }),
      )
      .min(1),
    states: z.array(words).min(1),
    pages: z.array(words).min(1),
    violations: count,
    review: count,
    waivers: z.array(z.strictObject({ what: words, why: words })),
  }),
])

const place = join(import.meta.dirname, 'audit-record.json')

const parsedAs = <T>(schema: z.ZodType<T>, text: string, file: string): T => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw plainError(`${file} is not JSON. Write it from the audit’s report, as audit-record.ts says.`)
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw plainError(
    `${file}: ${z.prettifyError(result.error)}\nWrite it from the audit’s report, as audit-record.ts says.`,
  )
}

/** Reads a record. Throws one plain error that says what is wrong where. */
export const parseAuditRecord = (text: string, file = 'audit-record.json'): AuditRecord =>
  parsedAs<AuditRecord>(recordSchema, text, file)

/** The record that is kept with the code. */
export const readAuditRecord = (): AuditRecord => parseAuditRecord(readFileSync(place, 'utf8'))

/** Writes the record from a report. */
export const main = ([report, date = '', modules]: readonly string[]): number => {
  if (report === undefined) {
    process.stderr.write(
      'Say which report: node src/build/run.mjs audit-record.ts REPORT.json YYYY-MM-DD [NODE_MODULES]\n',
    )
    return 2
  }
  const parsed = parsedAs(reportSchema, readFileSync(report, 'utf8'), report)
  const record = `${JSON.stringify(recordOfReport(parsed, { date, versions: versionsIn(modules) }), null, 2)}\n`
  parseAuditRecord(record, 'the new record')
  writeFileSync(place, record)
  process.stdout.write(`Wrote ${place}.\n`)
  return 0
}

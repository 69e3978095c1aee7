// The report as a JSON file: beside the week it tells of, and wherever else it is asked for.
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { printReport } from './report.ts'
import type { Report } from './report.ts'
import { writePieces } from './write-pieces.ts'

/** Where the report of a week stands in the target. No reader of content/ opens it. */
export const reportPath = ({ week }: Report): string => `${week.folder}/import-report.json`

/** Whether a file is the report of an import, which another one may take the place of. */
export function isReport(file: string): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false
  return /^\{\s*"report": "import"/.test(readFileSync(file, 'utf8').slice(0, 100))
}

/** Writes a report, whole or not at all. */
export function writeReport(file: string, report: Report): void {
  const part = `${file}.${process.pid}.part`
  try {
    writePieces(part, printReport(report))
    renameSync(part, file)
  } catch (cause) {
    rmSync(part, { force: true })
    throw cause
  }
}

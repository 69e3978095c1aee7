// A page as numbered lines. A sign that no text has is named with its line, never replaced.
// Lines are trimmed at their ends only; no-break spaces and runs of spaces inside stay as the author left them.
import { cleanText } from '../decode.ts'
import type { Fault } from '../faults.ts'
import type { Page } from './importer.ts'
import { ImportFaults } from './importer.ts'

/** A line that holds something: its number on the page (from 1) and how many empty lines stand right above it. */
export interface PageLine {
  readonly number: number
  readonly text: string
  readonly gap: number
}

/** A page with `\n` line ends and without a byte order mark. Throws ImportFaults for every line with a sign no text has. */
export function pageOf(file: string, decoded: string): Page {
  const faults: Fault[] = []
  const text = cleanText(decoded, file, fault => faults.push(fault))
  if (faults.length > 0) throw new ImportFaults(faults)
  return { file, text }
}

/** Every line that holds something. Throws ImportFaults for an empty page. */
export function pageLines({ file, text }: Page): readonly PageLine[] {
  const lines: PageLine[] = []
  let gap = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line !== '') lines.push({ number: index + 1, text: line, gap })
    gap = line === '' ? gap + 1 : 0
  }
  if (lines.length > 0) return lines
  const mend = 'check that it is the right file'
  throw new ImportFaults([{ file, line: 1, found: 'no words', expected: 'a page of posts', mend }])
}

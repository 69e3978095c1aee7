// Runs an import as far as its staging, for tests that look at what would be written.
import { undecided } from '../../../src/build/import/decisions.ts'
import { plainText } from '../../../src/build/import/plain-text.ts'
import { runImport } from '../../../src/build/import/run-import.ts'
import type { Job } from '../../../src/build/import/run-import.ts'
import type { Source } from '../../../src/build/import/source.ts'
import { openStaging } from '../../../src/build/import/staging.ts'
import type { Staging } from '../../../src/build/import/staging.ts'
import { textSource } from './fake-source.ts'

/** A staging that keeps its files in memory. */
export function memoryStaging(): Staging & { readonly files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>()
  return {
    files,
    add: (path, text) => void files.set(path, [...text].join('')),
    replace: (path, text) => void files.set(path, [...text].join('')),
    edit: (path, change) => void files.set(path, change(files.get(path) ?? '')),
    get count() {
      return files.size
    },
    get paths() {
      return [...files.keys()]
    },
    commit: () => undefined,
    discard: () => files.clear(),
  }
}

/** What an import of a plain-text page would write. */
export async function stagedBy(source: Source, into: string): Promise<ReadonlyMap<string, string>> {
  const staging = memoryStaging()
  await runImport({ source, format: plainText, into, decisions: undecided, replace: false }, staging)
  return staging.files
}

/** Imports into a real folder, and gives back the report. What differs is written only where `replace` says so. */
export async function importInto(into: string, job: Partial<Job> & Pick<Job, 'format'>) {
  const staging = openStaging(into)
  try {
    const whole = { source: textSource('posts.xml', ''), into, decisions: undecided, replace: false, ...job }
    const report = await runImport(whole, staging)
    if (report.outcome === 'written') staging.commit()
    return report
  } finally {
    staging.discard()
  }
}

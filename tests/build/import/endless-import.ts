// An import that never comes to its end, run in a process of its own to be stopped there.
import { undecided } from '../../../src/build/import/decisions.ts'
import { runImport } from '../../../src/build/import/run-import.ts'
import type { SourceFormat } from '../../../src/build/import/source.ts'
import { openStaging } from '../../../src/build/import/staging.ts'
import { whenStopped } from '../../../src/build/import/stop-signals.ts'
import { fakePost, textSource } from './fake-source.ts'

/** What to run. */
export const endlessImport = import.meta.filename

const format: SourceFormat = {
  name: 'endless',
  called: 'a file without an end',
  detect: () => true,
  async *read() {
    yield { kind: 'title', title: 'Kite Week', line: 1 }
    yield { kind: 'post', post: fakePost(['A new line.'], { id: 'tag:new', title: 'New' }) }
    console.log('waiting')
    await new Promise(resolve => setTimeout(resolve, 60_000))
  },
}

/** Imports into the folder that is named; run.mjs calls it. @public */
export async function main([into = '']: readonly string[]): Promise<number> {
  const staging = openStaging(into)
  whenStopped(staging.discard, line => console.error(line))
  // The title is looked for first, and found before the wait.
  await runImport({ source: textSource('x', ''), format, into, decisions: undecided, replace: false }, staging)
  return 0
}

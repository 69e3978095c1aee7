// What check:content would say of a content folder, for tests that change one thing in it.
import { printFault } from '../../src/build/faults.ts'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { tinyContent, writeContent } from './content-folder.ts'
import type { ContentFiles } from './content-folder.ts'

/** The printed faults of `tinyContent` with these changes. */
export const faultsIn = async (changes: ContentFiles): Promise<readonly string[]> => {
  const { faults } = await loadCorpus(writeContent(tinyContent(changes)))
  return faults.map(printFault)
}

/** A fault a test provokes: what is wrong, the changes, the line that must come and no other. */
export type ExpectedFault = readonly [wrong: string, changes: ContentFiles, line: string]

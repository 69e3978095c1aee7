// The site as data: the corpus, its slices as JSON by name, and the version all of them stand under.
import { createHash } from 'node:crypto'
import type { Corpus } from '../corpus/schema.ts'
import { printFault } from './faults.ts'
import { loadCorpus } from './load-corpus.ts'
import { plainError } from './plain-error.ts'
import { slicesOf } from './slices.ts'

/** The corpus, its slices by name, and their version: ten hex digits of the SHA-256 of all slices. */
export interface Site {
  readonly corpus: Corpus
  readonly slices: ReadonlyMap<string, unknown>
  readonly version: string
  /** A sentence for each file with places that nobody has filled in yet. */
  readonly unfilled: readonly string[]
}

/** Reads a content folder. Throws one error that lists every fault. */
export const loadSite = async (contentDir: string): Promise<Site> => {
  const { corpus, faults, unfilled } = await loadCorpus(contentDir)
  if (faults.length > 0) {
    throw plainError(`${faults.length} to mend in ${contentDir}:\n${faults.map(printFault).join('\n')}`)
  }
  const slices = new Map(slicesOf(corpus))
  const hash = createHash('sha256')
  for (const [name, slice] of slices) hash.update(name).update(JSON.stringify(slice))
  return { corpus, slices, version: hash.digest('hex').slice(0, 10), unfilled }
}

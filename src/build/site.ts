// The site as data: the corpus, its slices by name, and the version all of them stand under.
// Development holds the slices in memory; a build writes each as it is made and reads it back for its page, so that a large
// archive is never in memory more than once.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Corpus } from '../corpus/schema.ts'
import { isSlice } from '../corpus/slices.ts'
import { files } from '../paths.ts'
import { printFault } from './faults.ts'
import { withKeep, withKeepFacts } from './keep-facts.ts'
import { loadCorpus } from './load-corpus.ts'
import type { LoadedCorpus } from './load-corpus.ts'
import { plainError } from './plain-error.ts'
import { slicesOf } from './slices.ts'
import { codeOf } from './target-refused.ts'

/** The corpus, its slices by name, and their version: ten hex digits made of all slices. */
export interface Site {
  readonly corpus: Corpus
  readonly slices: { readonly get: (name: string) => unknown }
  readonly version: string
  /** The SHA-256 of a slice as JSON, in hex; undefined where there is no such slice. */
  readonly digestOf: (name: string) => string | undefined
}

/** A site whose slices are all in memory. `unfilled`: a sentence for each file with places that nobody has filled in yet. */
export interface LoadedSite extends Site {
  readonly slices: ReadonlyMap<string, unknown>
  readonly unfilled: readonly string[]
}

/** Reads a content folder. Throws one error that lists every fault. */
export const soundCorpus = async (contentDir: string): Promise<Omit<LoadedCorpus, 'faults'>> => {
  const { faults, ...sound } = await loadCorpus(contentDir)
  if (faults.length === 0) return sound
  throw plainError(`${faults.length} to mend in ${contentDir}:\n${faults.map(printFault).join('\n')}`)
}

/** The SHA-256 of the digests of all slices, in the order they were first told. */
const createVersion = () => {
  const digests = new Map<string, string>()
  return {
    set: (name: string, json: string) => void digests.set(name, createHash('sha256').update(json).digest('hex')),
    digestOf: (name: string) => digests.get(name),
    version: () => {
      const hash = createHash('sha256')
      for (const [name, digest] of digests) hash.update(name).update(digest)
      return hash.digest('hex').slice(0, 10)
    },
  }
}

/** Reads a content folder and makes all its slices. Throws one error that lists every fault. */
export const loadSite = async (contentDir: string): Promise<LoadedSite> => {
  const { corpus, unfilled } = await soundCorpus(contentDir)
  const slices = withKeepFacts(new Map(slicesOf(corpus)), corpus.weeks[0]?.slug)
  const { set, version, digestOf } = createVersion()
  for (const [name, slice] of slices) set(name, JSON.stringify(slice))
  return { corpus, slices, version: version(), digestOf, unfilled }
}

/** The text of a written slice; undefined where there is none. */
const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Makes the function that reads written slices back. A page asks for its slice twice, so the last one is kept. */
const readerOf = (fileOf: (name: string) => string) => {
  let last: { readonly name: string; readonly slice: unknown } | undefined
  return (name: string): unknown => {
    if (last?.name === name) return last.slice
    const text = readText(fileOf(name))
    if (text === undefined) return undefined
    last = { name, slice: JSON.parse(text) }
    return last.slice
  }
}

/** Writes all slices of a corpus to their place below `outDir`. Throws what the file system throws. */
export const writeSite = (corpus: Corpus, outDir: string): Site => {
  const fileIn = (version: string) => (name: string) => join(outDir, files.slice(version, name))
  const topOf = (version: string): string => dirname(fileIn(version)('home'))
  // The version is known when the last slice is.
  const unnamed = 'unnamed'
  const fileOf = fileIn(unnamed)
  const folders = new Set<string>()
  const { set, version, digestOf } = createVersion()
  const write = (name: string, slice: unknown): void => {
    const [json, file] = [JSON.stringify(slice), fileOf(name)]
    set(name, json)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    writeFileSync(file, json)
  }
  const weeks: string[] = []
  for (const [name, slice] of slicesOf(corpus)) {
    write(name, slice)
    if (isSlice('week', slice)) weeks.push(name)
  }
  const told = { textOf: (name: string) => readText(fileOf(name)), newest: corpus.weeks[0]?.slug }
  for (const name of weeks) {
    const slice: unknown = JSON.parse(readText(fileOf(name)) ?? 'null')
    if (isSlice('week', slice)) write(name, withKeep(slice, told))
  }
  const named = version()
  renameSync(topOf(unnamed), topOf(named))
  return { corpus, slices: { get: readerOf(fileIn(named)) }, version: named, digestOf }
}

// Whether the search fetches its index whole, or in parts as a question needs them: whichever costs a reader fewer bytes.
import { brotliCompressSync, constants } from 'node:zlib'
import { shownAtFirst } from '../search/filters.ts'
import { partNames } from '../search/archive/parts.ts'
import type { NamedPart } from './archive-index.ts'

/** How the index of the search is sent. */
export type IndexKind = 'whole' | 'parts'

/** Compressed bytes: of the whole index, and of the parts that a first search is likely to fetch. */
export interface IndexCosts {
  readonly whole: number
  readonly first: number
}

/** Whoever searches asks several times; a whole index has then been fetched for good, and answers with no waiting. */
const searchesInVisit = 3

/** The rule: parts, where a visit's searches by them cost less than the whole index. */
export const cheaperIndex = ({ whole, first }: IndexCosts): IndexKind =>
  first * searchesInVisit < whole ? 'parts' : 'whole'

/** A question of this many words is fetched for; stories that come near are shown beside those that answer. */
const words = 3
const stories = shownAtFirst + 10
const inSample = 24

/** As a host would compress it on the way: quick rather than small. */
const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

/** What parts come to in the mean when compressed, by a sample spread over all of them. */
const meanCost = (parts: readonly unknown[]): number => {
  const step = Math.max(1, Math.floor(parts.length / inSample))
  const sample = parts.filter((_, at) => at % step === 0)
  return sample.reduce((sum: number, part) => sum + compressed(JSON.stringify(part)), 0) / Math.max(1, sample.length)
}

/** Reckons the costs of an index that has been cut into parts. */
export const costsOf = (parts: readonly NamedPart[]): IndexCosts => {
  const named = (folder: string) => parts.flatMap(([name, part]) => (name.startsWith(`${folder}/`) ? [part] : []))
  const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/'))
  const told = named(folderOf(partNames.story(0)))
  const each = meanCost(told)
  const start = meanCost(parts.flatMap(([name, part]) => (name === partNames.start ? [part] : [])))
  const [shelf = 0, places = 0, ready = 0] = [partNames.words(0), partNames.places(0), partNames.ready(0)]
    .map(name => named(folderOf(name)))
    .map(meanCost)
  return {
    // Stories compress a little better in one file than each for itself.
    whole: each * told.length * 0.8,
    first: start + ready + words * (shelf + places) + Math.min(stories, told.length) * each,
  }
}

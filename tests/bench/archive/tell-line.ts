// What keys wait for on the line alone, in one line of words.
import { brotliCompressSync, constants } from 'node:zlib'
import { percentile } from '../search/measures.ts'
import { milliseconds } from '../search/table.ts'
import { waitsOnLine } from './line.ts'
import type { Pace } from './page.ts'
import { moreRounds, rounds } from './questions.ts'

/** As a host compresses on the way: quick rather than small. */
const quickly = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

/** Tells how long keys wait for the line, at some paces. */
export const tellLine = async (sent: ReadonlyMap<string, string>, paces: readonly Pace[]): Promise<string> => {
  const known = new Map<string, number>()
  const bytes = (name: string) => {
    const size = known.get(name) ?? quickly(sent.get(name) ?? '')
    known.set(name, size)
    return size
  }
  const told: string[] = []
  for (const pace of paces) {
    const waits = await waitsOnLine({ sent, bytes }, pace, [...rounds, ...moreRounds])
    const p = (share: number) => milliseconds(percentile(waits, share))
    told.push(`${pace.between} ms after the one before: p50 ${p(0.5)}, p90 ${p(0.9)}, p95 ${p(0.95)} ms`)
  }
  return `Keys on the line alone, each ${told.join('; ')}`
}

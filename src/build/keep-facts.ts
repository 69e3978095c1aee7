// How much room each week takes on a device, and a mark that changes with it: a week's own slice tells both.
import { createHash } from 'node:crypto'
import { type KeepFacts, sliceNamesOf } from '../corpus/kept-week.ts'
import { isSlice } from '../corpus/slices.ts'

/** The same slices, with `keep` in those of weeks. `newest`: the newest week's slug. */
export const withKeepFacts = (
  slices: ReadonlyMap<string, unknown>,
  newest: string | undefined,
): ReadonlyMap<string, unknown> => {
  const told = new Map(slices)
  for (const [name, slice] of slices) {
    if (!isSlice('week', slice)) continue
    const hash = createHash('sha256')
    let bytes = 0
    for (const needed of sliceNamesOf(slice)) {
      const text = JSON.stringify(slices.get(needed)) ?? ''
      hash.update(text)
      bytes += Buffer.byteLength(text)
    }
    const keep: KeepFacts = { bytes, mark: hash.digest('hex').slice(0, 10), isNewest: slice.week.slug === newest }
    told.set(name, { ...slice, keep })
  }
  return told
}

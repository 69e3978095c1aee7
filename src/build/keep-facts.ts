// How much room each week takes on a device, and a mark that changes with it: a week's own slice tells both.
import { createHash } from 'node:crypto'
import { type KeepFacts, sliceNamesOf } from '../corpus/kept-week.ts'
import { isSlice, type WeekSlice } from '../corpus/slices.ts'

interface Told {
  /** The JSON of a slice. */
  readonly textOf: (name: string) => string | undefined
  /** The newest week's slug. */
  readonly newest: string | undefined
}

/** A week's slice with `keep` in it. */
export const withKeep = (slice: WeekSlice, { textOf, newest }: Told): WeekSlice => {
  const hash = createHash('sha256')
  let bytes = 0
  for (const needed of sliceNamesOf(slice)) {
    const text = textOf(needed) ?? ''
    hash.update(text)
    bytes += Buffer.byteLength(text)
  }
  const keep: KeepFacts = { bytes, mark: hash.digest('hex').slice(0, 10), isNewest: slice.week.slug === newest }
  return { ...slice, keep }
}

/** The same slices, with `keep` in those of weeks. */
export const withKeepFacts = (
  slices: ReadonlyMap<string, unknown>,
  newest: string | undefined,
): ReadonlyMap<string, unknown> => {
  const textOf = (name: string): string | undefined => JSON.stringify(slices.get(name))
  return new Map(
    [...slices].map(([name, slice]) => [name, isSlice('week', slice) ? withKeep(slice, { textOf, newest }) : slice]),
  )
}

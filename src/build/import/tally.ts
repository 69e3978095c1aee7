// What a run gathers beside its posts: what is left out, doubts, days and people. Counts are whole; of long lists only the
// first are kept, for a file may leave out a million comments.
import type { Doubt } from './importer.ts'
import type { LeftOutCount } from './report.ts'
import type { LeftOut, LeftOutKind } from './source.ts'
import { cutLoose } from './write-pieces.ts'

/** So many things of one list are kept with their words. */
export const longestList = 500

/** The gathering of one run. */
export interface Tally {
  leaveOut(leftOut: LeftOut): void
  doubt(doubt: Doubt): void
  /** Counts what is left out of a post, and gives back as much of it as is kept. */
  ofPost<T extends { readonly leftOut: readonly LeftOut[]; readonly doubts: readonly Doubt[] }>(post: T): T
  readonly leftOut: readonly LeftOut[]
  readonly doubts: readonly Doubt[]
  counts(): readonly LeftOutCount[]
}

/** Starts with nothing. */
export function openTally(): Tally {
  const counts = new Map<LeftOutKind, { count: number; words: number }>()
  const leftOut: LeftOut[] = []
  const doubts: Doubt[] = []
  const kept = new Map<LeftOutKind, number>()
  let more = 0
  const count = ({ kind, words }: LeftOut): void => {
    const known = counts.get(kind) ?? { count: 0, words: 0 }
    counts.set(kind, { count: known.count + 1, words: known.words + words })
  }
  return {
    leaveOut: one => {
      count(one)
      const already = kept.get(one.kind) ?? 0
      kept.set(one.kind, already + 1)
      if (already < longestList) leftOut.push({ ...one, what: cutLoose(one.what) })
    },
    doubt: one => {
      if (doubts.length < longestList) doubts.push({ ...one, about: cutLoose(one.about) })
      else more += 1
    },
    ofPost: post => {
      post.leftOut.forEach(count)
      const rest = post.doubts.length - few
      const last = post.doubts[few - 1]
      const told = rest > 0 && last ? [{ line: last.line, about: `… and ${rest} more in this post` }] : []
      return {
        ...post,
        leftOut: post.leftOut.slice(0, few).map(one => ({ ...one, what: cutLoose(one.what) })),
        doubts: [...post.doubts.slice(0, few).map(one => ({ ...one, about: cutLoose(one.about) })), ...told],
      }
    },
    leftOut,
    get doubts() {
      return more === 0 ? doubts : [...doubts, { line: doubts.at(-1)?.line ?? 1, about: `… and ${more} more` }]
    },
    counts: () => [...counts].map(([kind, one]) => ({ kind, ...one })).toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
  }
}

/** So much is kept of one post. */
const few = 50

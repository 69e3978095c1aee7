// Everyday words as an archive sends them: each on the shelf of the first term it is known by, with the places it leads to.
// Places that are many are a part of their own, which all the sayings that lead there share.
import type { SentRuns, SentSaying, StartPart } from '../search/archive/parts.ts'
import { writeRuns } from '../search/archive/postings.ts'
import { isPlainKey, type Anchor, type Saying, type Sayings } from '../search/sayings.ts'

/** What is known of the texts of the index, by their numbers. */
export interface TextFacts {
  readonly keys: Float64Array
  readonly lengths: readonly number[]
}

export interface SentSayings {
  /** First term -> its sayings. */
  readonly byTerm: ReadonlyMap<string, readonly SentSaying[]>
  readonly plain: readonly SentSaying[]
  readonly themes: StartPart['themes']
  /** Places that are parts of their own, by their number. */
  readonly parts: readonly string[]
}

/** Letters of places that are sent with their saying. */
const fewPlaces = 2000

/** Writes all sayings. */
export const sendSayings = ({ byTerm, themes }: Sayings, { keys, lengths }: TextFacts): SentSayings => {
  const parts: string[] = []
  const known = new Map<readonly Anchor[], SentRuns>()
  const runsOf = ({ anchors }: Saying): SentRuns => {
    const before = known.get(anchors)
    if (before !== undefined) return before
    const runs = anchors.map(({ text, ...run }) => ({ ...run, key: keys[text] ?? 0, size: lengths[text] ?? 0 }))
    const written = writeRuns(runs.toSorted((a, b) => a.key - b.key || a.from - b.from))
    const sent = written.length <= fewPlaces ? written : parts.push(written) - 1
    known.set(anchors, sent)
    return sent
  }
  const send = (saying: Saying): SentSaying => {
    const { anchors: _, ...rest } = saying
    return { ...rest, runs: runsOf(saying) }
  }
  const all = [...byTerm.keys()].map(term => [term, (byTerm.get(term) ?? []).map(send)] as const)
  return {
    plain: all.flatMap(([term, sayings]) => (isPlainKey(term) ? sayings : [])),
    byTerm: new Map(all.filter(([term]) => !isPlainKey(term))),
    themes: themes.map(({ saying, terms }) => ({ saying: send(saying), terms: [...terms].join(' ') })),
    parts,
  }
}

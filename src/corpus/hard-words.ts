// Hard words of one post and where they are explained, as its page carries them: offsets, and places in a short list.
// They travel in every page of a post, so they are packed: three numbers for each use.
import type { Edition } from './schema.ts'

/** A hard word as the word list has it. */
export interface HardWord {
  readonly word: string
  readonly meaning: string
}

/** Words that the same editions explain. */
export interface HardWordGroup {
  readonly editions: readonly Edition[]
  readonly words: readonly HardWord[]
}

/** Where a hard word stands in a text, and its place among the post's hard words. */
export interface WordUse {
  readonly start: number
  readonly end: number
  readonly word: number
}

/** Packed uses by block of an edition: the id of a passage, or the place of a block in the summary. */
export type WordUses = Readonly<Record<string, readonly number[]>>

/** The hard words of a post, each once, and where they are explained: where they first stand in each group of passages. */
export interface HardWords {
  readonly groups: readonly HardWordGroup[]
  readonly uses: { readonly [edition in Edition]?: WordUses }
}

/** For each use in order: the letters since the last one, its own letters, its word. */
export const packUses = (uses: readonly WordUse[]): readonly number[] =>
  uses.flatMap(({ start, end, word }, at) => [start - (uses[at - 1]?.end ?? 0), end - start, word])

/** The uses that were packed. */
export const readUses = (packed: readonly number[]): readonly WordUse[] => {
  const uses: WordUse[] = []
  for (let at = 0; at + 2 < packed.length; at += 3) {
    const [gap = 0, length = 0, word = 0] = packed.slice(at, at + 3)
    const start = (uses.at(-1)?.end ?? 0) + gap
    uses.push({ start, end: start + length, word })
  }
  return uses
}

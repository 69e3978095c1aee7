// Hard words of one post and where they are explained, as its page carries them: offsets, and places in a short list.
// They travel in every page of a post, so they are packed: three numbers for each use.
import type { Edition, Post } from './schema.ts'

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

/** The text of a block of an edition, by the id or place that uses are known by. */
const blockText = ({ passages, summary }: Pick<Post, 'passages' | 'summary'>, edition: Edition, block: string) =>
  edition === 'summary'
    ? summary?.blocks[Number(block)]?.text
    : passages.find(passage => passage.id === block)?.[edition]

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter)

/** Whether words stand somewhere in a text, not within others. Both in lower case. */
const stands = (words: string, text: string): boolean => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return true
  return false
}

/**
 * The hard words of an edition that some of its texts hold, by their letters. A word is explained on the page only where it
 * first stands; on paper each text that holds it counts.
 */
export const hardWordsIn = (
  { groups, uses }: HardWords,
  { post, edition }: { readonly post: Pick<Post, 'passages' | 'summary'>; readonly edition: Edition },
  texts: readonly string[],
): readonly HardWord[] => {
  const words = groups.flatMap(group => group.words)
  const held = texts.map(text => text.toLowerCase())
  const found = new Set<HardWord>()
  for (const [block, packed] of Object.entries(uses[edition] ?? {})) {
    const text = blockText(post, edition, block) ?? ''
    for (const { start, end, word } of readUses(packed)) {
      const hard = words[word]
      const shown = text.slice(start, end).toLowerCase()
      if (hard !== undefined && shown !== '' && held.some(one => stands(shown, one))) found.add(hard)
    }
  }
  return [...found].toSorted((a, b) => a.word.localeCompare(b.word, 'en-GB'))
}

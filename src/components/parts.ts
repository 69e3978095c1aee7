// Breaks for long stretches: a story with no headings of its own gets quiet ones, so that eyes and screen readers can rest
// and jump. WCAG 2.2, 2.4.10 (AAA); they are numbered, not named, for a name would be ours and not the author's.
import type { Passage } from '../corpus/schema.ts'

const longest = 280

const wordsIn = ({ original = '', retold = '' }: Passage): number =>
  Math.max(...[original, retold].map(text => text.split(/\s+/).length))

/** Passages between two headings, each with a number of words; a list goes with the passage that opens it. */
const stretchesOf = (passages: readonly Passage[]): readonly (readonly { id: string; words: number }[])[] => {
  const stretches: { id: string; words: number }[][] = [[]]
  for (const [index, passage] of passages.entries()) {
    const before = passages[index - 1]
    const block = stretches.at(-1)?.at(-1)
    if (passage.kind === 'heading') stretches.push([])
    else if (block && passage.kind === 'list-item' && before?.kind === 'list-item') block.words += wordsIn(passage)
    else stretches.at(-1)?.push({ id: passage.id, words: wordsIn(passage) })
  }
  return stretches
}

/** Where the parts of one stretch begin: as many parts as it needs, as even as its passages allow. */
const startsIn = (stretch: readonly { id: string; words: number }[]): readonly string[] => {
  const total = stretch.reduce((sum, { words }) => sum + words, 0)
  const parts = Math.ceil(total / longest)
  const starts: string[] = []
  let read = 0
  for (const { id, words } of stretch) {
    const due = starts.length < parts && read + words / 2 > (total / parts) * starts.length
    if (parts > 1 && due) starts.push(id)
    read += words
  }
  return starts.length > 1 ? starts : []
}

/** The ids of the passages before which a part begins; none for a story that is short or has headings enough. */
export const partsOf = (passages: readonly Passage[]): readonly string[] => stretchesOf(passages).flatMap(startsIn)

// Breaks for long stretches: a story with no headings of its own gets quiet ones, so that eyes and screen readers can rest
// and jump. WCAG 2.2, 2.4.10 (AAA); they are numbered, not named, for a name would be ours and not the author's.
import type { Passage } from '../corpus/schema.ts'

const longest = 280

const wordsIn = ({ original = '', retold = '' }: Passage): number =>
  Math.max(...[original, retold].map(text => text.split(/\s+/).length))

/**
 * The ids of the passages before which a part begins; none for a story that is short or has headings enough.
 * @param passages all passages of a post, in order; a part never begins inside a list
 */
export const partsOf = (passages: readonly Passage[]): readonly string[] => {
  const starts: string[] = []
  let words = 0
  for (const [index, passage] of passages.entries()) {
    const inList = passage.kind === 'list-item' && passages[index - 1]?.kind === 'list-item'
    if (passage.kind === 'heading') words = 0
    else if (words + wordsIn(passage) > longest && !inList) {
      starts.push(passage.id)
      words = 0
    }
    words += wordsIn(passage)
  }
  const [first] = passages
  if (starts.length === 0 || first === undefined) return []
  return first.kind === 'heading' ? starts : [first.id, ...starts.filter(id => id !== first.id)]
}

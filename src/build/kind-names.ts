// The kinds of passages in the words of content/README.md, for faults.
import type { PassageKind } from '../corpus/schema.ts'

/** `list-item` -> `a list item`. */
export const kindName: Readonly<Record<PassageKind, string>> = {
  prose: 'a paragraph',
  heading: 'a heading',
  'list-item': 'a list item',
  caption: 'a caption',
  note: 'a note',
}

// What is said where the source has lost something. Pages and the book file say it alike.
import type { Missing } from '../corpus/schema.ts'

/** A sentence for each thing that may be missing. */
export const lostWords: Readonly<Record<Missing, string>> = {
  picture: 'The picture is not in the source.',
  link: 'The address of this link is not in the source.',
  mark: 'The mark this note belongs to is not in the source.',
}

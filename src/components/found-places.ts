// Where in a story the words somebody searched for stand, in the order of reading; and how to step from one to the next.
import type { Edition, Post } from '../corpus/schema.ts'
import { spansIn, type FoundWords } from '../search/found-words.ts'
import type { Span } from '../search/occurrences.ts'

/** A text a reader sees. Its id is that of the passage, or `title`, or `summary-0` and on for the summary's blocks. */
export interface Block {
  readonly id: string
  readonly text: string
}

/** A stretch of a block; `turn`: which block of those shown, counting from 0. */
export interface FoundPlace extends Span {
  readonly block: string
  readonly turn: number
}

/** The block that stands first in every edition. */
export const titleBlock = 'title'
const summaryBlock = (at: number): string => `summary-${at}`

/** The texts of one edition in order, the title first. A passage that this edition has not is not among them. */
export const blocksOf = (post: Post, edition: Edition): readonly Block[] => {
  const blocks =
    edition === 'summary'
      ? (post.summary?.blocks ?? []).map(({ text }, at) => ({ id: summaryBlock(at), text }))
      : post.passages.flatMap(passage => {
          const text = passage[edition]
          return text === undefined ? [] : [{ id: passage.id, text }]
        })
  return [{ id: titleBlock, text: post.title }, ...blocks]
}

/** Every place where found words stand in some blocks. */
export const placesIn = (blocks: readonly Block[], found: FoundWords): readonly FoundPlace[] =>
  blocks.flatMap(({ id, text }, turn) => spansIn(text, found).map(span => ({ ...span, block: id, turn })))

/** The other text edition to show for a passage that has no found word in the edition shown; undefined for none. */
export const editionWithWords = (
  post: Post,
  passage: string,
  { found, shown }: { readonly found: FoundWords; readonly shown: Edition },
): Edition | undefined => {
  const holds = (edition: Edition) => placesIn(blocksOf(post, edition), found).some(({ block }) => block === passage)
  return holds(shown) ? undefined : post.editions.find(edition => edition !== 'summary' && holds(edition))
}

/** The place that is current when a reader comes to a block: its first; -1 where it has none. */
export const firstAt = (places: readonly FoundPlace[], block: string): number =>
  places.findIndex(place => place.block === block)

/** The place after (`step` 1) or before (-1) the current one, round and round. Without a current one, from `turn` on. */
export const stepFrom = (
  places: readonly FoundPlace[],
  { current, turn }: { readonly current: number; readonly turn: number },
  step: 1 | -1,
): number => {
  const before = places.filter(place => place.turn <= turn).length
  const next = current >= 0 ? current + step : before + (step === 1 ? 0 : -1)
  return (next + places.length) % places.length
}

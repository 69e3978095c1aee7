// The texts of a story as a reader meets them, in one edition. Apart from what is found in them: whoever only keeps a reader's
// place must not fetch the search for it.
import type { Edition, Post } from '../corpus/schema.ts'
import { titleBlock } from './block-elements.ts'

/** A text a reader sees. Its id is that of the passage, or `title`, or `summary-0` and on for the summary's blocks. */
export interface Block {
  readonly id: string
  readonly text: string
}

/** The id of a block of the summary. */
export const summaryBlock = (at: number): string => `summary-${at}`

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

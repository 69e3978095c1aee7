// Where in a story the words somebody searched for stand, in the order of reading; and how to step from one to the next.
import type { Edition, Post } from '../corpus/schema.ts'
import { titleBlock } from './block-elements.ts'
import { spansIn, type FoundWords } from '../search/found-words.ts'
import type { Span } from '../search/occurrences.ts'
import { blocksOf, summaryBlock, type Block } from './blocks.ts'

/** A stretch of a block; `turn`: which block of those shown, counting from 0. */
export interface FoundPlace extends Span {
  readonly block: string
  readonly turn: number
}

/** Every place where found words stand in some blocks. */
export const placesIn = (blocks: readonly Block[], found: FoundWords): readonly FoundPlace[] =>
  blocks.flatMap(({ id, text }, turn) => spansIn(text, found).map(span => ({ ...span, block: id, turn })))

/** Where words stand: an edition, and the block of it, by which a reader comes to them. */
export interface Standing {
  readonly edition: Edition
  readonly block: string
}

/** The block of the summary that is its `point`-th point, counted as the search counts them: those that cite a passage. */
export const summaryPoint = (post: Post, point: number): string | undefined => {
  const points = (post.summary?.blocks ?? []).flatMap(({ kind, cites }, at) =>
    kind === 'point' && cites.length > 0 ? [summaryBlock(at)] : [],
  )
  return points[point]
}

/**
 * Where to read the words that led to a passage, when it has none of them in the edition shown: the passage in another
 * edition, or else the summary's first block that cites it and has them. Undefined where nothing better is known.
 */
export const elsewhere = (
  post: Post,
  passage: string,
  { found, shown }: { readonly found: FoundWords; readonly shown: Edition },
): Standing | undefined => {
  const holds = (edition: Edition, block: string) =>
    placesIn(blocksOf(post, edition), found).some(place => place.block === block)
  if (shown !== 'summary' && holds(shown, passage)) return undefined
  const text = post.editions.find(edition => edition !== 'summary' && holds(edition, passage))
  if (text !== undefined) return { edition: text, block: passage }
  const citing = (post.summary?.blocks ?? []).flatMap(({ cites }, at) =>
    cites.includes(passage) ? [summaryBlock(at)] : [],
  )
  const block = citing.find(one => holds('summary', one))
  return block === undefined || !post.editions.includes('summary') ? undefined : { edition: 'summary', block }
}

/** For a reader who comes to the top of a story: another edition that has found words, where the one shown has none. */
export const withPlaces = (
  post: Post,
  { found, shown }: { readonly found: FoundWords; readonly shown: Edition },
): Standing | undefined => {
  const has = (edition: Edition) => placesIn(blocksOf(post, edition), found).length > 0
  const edition = has(shown) ? undefined : post.editions.find(has)
  return edition && { edition, block: titleBlock }
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

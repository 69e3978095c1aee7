// How well what stands around a place agrees with what stood around a note's words. It tells the same words in two places
// apart, and a place that only looks right from the right one.
import { lettersIn, nearestStretches, wordsAt } from './anchor-words.ts'
import { aroundLength, type Quoted } from './quoted.ts'

/** So much is looked at on either side: words that were put in may have pushed the old ones away. */
const window = 2 * aroundLength
/** The beginning or end of a passage says less than letters do. */
const edgeWeight = 8

const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
const sharedEnd = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

/** 1 where all the letters are there side by side; less for words that are only near. */
const sideAgreement = (was: string, is: string, shared: number): number => {
  if (was === '') return is === '' ? 1 : 0
  const letters = lettersIn(wordsAt(was))
  const nearest = letters === 0 ? undefined : nearestStretches(was, is, letters)[0]
  return Math.max(shared / was.length, nearest === undefined ? 0 : 1 - nearest.cost / letters)
}

/** A spot in a text. */
export interface Spot {
  readonly start: number
  readonly end: number
}

/** From 0, nothing around it is as it was, to 1, everything is. */
export const agreement = (quoted: Quoted, text: string, { start, end }: Spot): number => {
  const { prefix, suffix } = quoted
  const before = text.slice(Math.max(0, start - window), start)
  const after = text.slice(end, end + window)
  const left = prefix.length || edgeWeight
  const right = suffix.length || edgeWeight
  return (
    (left * sideAgreement(prefix, before, sharedEnd(prefix, before)) +
      right * sideAgreement(suffix, after, sharedStart(suffix, after))) /
    (left + right)
  )
}

/** What stood right before or after, if it is long enough to be known again. */
const near = 24
const enough = 16

/**
 * Whether what stood around the words still stands somewhere else than around a spot: the words there were changed or taken
 * out, and the same words at that spot are not those. `others` are all texts but the one with the spot.
 */
export const isLeftBehind = (
  { prefix, suffix }: Quoted,
  spot: Spot & { readonly text: string },
  others: readonly string[],
) => {
  const before = prefix.slice(-near)
  const after = suffix.slice(0, near)
  const { text, start, end } = spot
  const left = text.slice(0, start)
  const right = text.slice(end)
  // Not right beside the spot, where they belong, nor half in it, as where a word beside it was the same as one of its own.
  const places: readonly (readonly [string, readonly string[]])[] = [
    [before, [left.endsWith(before) ? left.slice(0, start - before.length) : left, text.slice(start)]],
    [after, [text.slice(0, end), right.startsWith(after) ? right.slice(after.length) : right]],
  ]
  return places.some(
    ([part, rest]) => part.length >= enough && [...rest, ...others].some(other => other.includes(part)),
  )
}

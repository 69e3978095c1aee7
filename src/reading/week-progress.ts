// How far a reader is through a week, and what stands next.
import { countMinutes, countStories } from '../corpus/counted.ts'
import type { PostCard } from '../corpus/slices.ts'
import type { PlacesRead } from './places-read.ts'

export interface WeekProgress {
  readonly read: number
  readonly of: number
  /** Whole minutes; at least 1 while something is left. */
  readonly minutesLeft: number
  /** The slug of the first story that is not read. */
  readonly next: string | undefined
  /** All of it in one plain line. */
  readonly says: string
}

const sentence = (read: number, of: number, minutesLeft: number): string => {
  if (of === 0) return 'No stories here yet'
  if (read === of) return of === 1 ? 'You have read it' : `All ${countStories(of)} read`
  const minutes = `about ${countMinutes(minutesLeft)}`
  if (of === 1) return `Not read yet, ${minutes} left`
  return read === 0 ? `None of ${countStories(of)} read yet, ${minutes} left` : `${read} of ${of} read, ${minutes} left`
}

/** `cards` in the order of the week. Of a story begun, only the rest counts. */
export const weekProgress = (
  cards: readonly Pick<PostCard, 'slug' | 'minutes'>[],
  places: PlacesRead,
): WeekProgress => {
  const left = cards.filter(({ slug }) => places.get(slug)?.read !== true)
  const minutesLeft = Math.ceil(
    left.reduce((sum, { slug, minutes }) => sum + minutes * (1 - (places.get(slug)?.share ?? 0)), 0),
  )
  const read = cards.length - left.length
  const minutes = left.length === 0 ? 0 : Math.max(1, minutesLeft)
  return {
    read,
    of: cards.length,
    minutesLeft: minutes,
    next: left[0]?.slug,
    says: sentence(read, cards.length, minutes),
  }
}

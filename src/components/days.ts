// Stories by day, and the gaps between days: what the timeline is made of.
import { daysBetween } from '../corpus/dates.ts'
import type { PostCard } from '../corpus/slices.ts'

/** The orders of the timeline, as the address names them; the newest day first where it names none. */
export type WeekOrder = 'newest' | 'oldest' | 'simple'

/** The order that a query asks for. What is no order is none. */
export const orderIn = (asked: string | null): WeekOrder =>
  asked === 'oldest' || asked === 'simple' ? asked : 'newest'

/** A day with its stories; `gap`: how many days without a story lie between it and the day shown before it. */
export interface DayOfStories {
  readonly date: string
  readonly gap: number
  readonly posts: readonly PostCard[]
}

/**
 * Groups stories by day.
 * @param posts oldest first
 * @param oldestFirst otherwise days and the stories within each come newest first
 */
export const daysOf = (posts: readonly PostCard[], oldestFirst: boolean): readonly DayOfStories[] => {
  const ordered = oldestFirst ? posts : [...posts].reverse()
  const dates = [...new Set(ordered.map(post => post.date))]
  return dates.map((date, index) => {
    const before = dates[index - 1]
    const [earlier = date, later = date] = before === undefined ? [] : [before, date].sort()
    return { date, gap: daysBetween(earlier, later), posts: ordered.filter(post => post.date === date) }
  })
}

const words = ['No', 'One']

/** "One day with no story", "3 days with no story". */
export const gapInWords = (days: number): string =>
  `${words[days] ?? days} ${days === 1 ? 'day' : 'days'} with no story`

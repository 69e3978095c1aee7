// Which post of a day stands first. Only when all posts are there is it known which days are shared, and whether a source
// tells its posts from the first to the last or the other way round; the site wants the newest first.
import { setFact } from './facts-text.ts'
import type { Staging } from './staging.ts'
import type { StandingWeek } from './standing-week.ts'

/** Gathers the posts of each day. */
export interface DayPlaces {
  /** A post in the order of the source; `path` is the folder of one that is new. `isPage`: the order is the page's own. */
  see(date: string, path: string | undefined, isPage: boolean): void
  /** Every day on which there is a post. */
  readonly days: ReadonlySet<string>
  /** Writes places into the new posts that share their day. Gives back the days on which a standing post needs one. */
  finish(staging: Staging): readonly string[]
}

/** Starts from a week as it stands. */
export function openDayPlaces(week: StandingWeek): DayPlaces {
  const seen = new Map<string, (string | undefined)[]>()
  let rises = 0
  let last = ''
  return {
    see: (date, path, isPage) => {
      const day = seen.get(date)
      if (day === undefined) seen.set(date, [path])
      else day.push(path)
      if (!isPage && last !== '' && date !== last) rises += date > last ? 1 : -1
      last = date
    },
    get days() {
      return new Set(seen.keys())
    },
    finish: staging => {
      const unplaced: string[] = []
      const standing = new Map<string, number[]>()
      for (const { date, place } of week.posts) standing.set(date, [...(standing.get(date) ?? []), place])
      for (const [date, inOrder] of seen) {
        const places = standing.get(date) ?? []
        const fresh = inOrder.filter(path => path !== undefined).length
        if (fresh === 0 || fresh + places.length < 2) continue
        if (places.length === 1) unplaced.push(date)
        const taken = new Set(places)
        const paths = rises > 0 ? inOrder.toReversed() : inOrder
        let next = 1
        for (const [at, path] of paths.entries()) {
          if (path === undefined) continue
          next = taken.has(at + 1) ? next : at + 1
          while (taken.has(next)) next += 1
          taken.add(next)
          const place = next
          staging.edit(`${path}/post.md`, text => setFact(text, { name: 'place', value: place, below: 'date' }))
        }
      }
      return unplaced
    },
  }
}

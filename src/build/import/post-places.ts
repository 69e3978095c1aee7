// Where each post goes: the folder it stands in already, or a new one with a slug of its own. A post is known by what its
// source calls it; where one of the two sides has no such name, by its day and title.
import type { Fault } from '../faults.ts'
import type { Doubt } from './importer.ts'
import { quoted } from './importer.ts'
import { freeSlugs, sameKey, slugOr } from './slugs.ts'
import type { StandingPost, StandingWeek } from './standing-week.ts'

/** What a place is found by. `sources`: its id and its address. */
export interface Placed {
  readonly line: number
  readonly title: string
  readonly date: string
  readonly people: string
  readonly sources: readonly string[]
}

/** The folder of a post, and the post that stands in it. */
export interface Place {
  readonly path: string
  readonly slug: string
  readonly standing?: StandingPost
  readonly doubts: readonly Doubt[]
}

/** Gives posts their places, one after the other. */
export interface Places {
  find(post: Placed): Place
  /** What could only be told when every post had its place: posts whose titles were changed. */
  faults(): readonly Fault[]
  /** Posts of the week that no post of the source was. */
  left(): readonly StandingPost[]
}

/** Beyond so many posts under one name, the next is taken as it comes. */
const few = 100

/** Starts from a week as it stands. */
export function openPlaces(week: StandingWeek): Places {
  const left = new Set(week.posts)
  const bySource = groupBy(week.posts, ({ source }) => source)
  const byTitle = groupBy(week.posts, ({ date, title }) => `${date} ${title}`)
  const titles = new Map(week.posts.map(post => [post.title, post]))
  const slugs = freeSlugs([...week.elsewhere, ...week.posts.map(post => post.slug)])
  const fresh: Placed[] = []
  const days = new Set(week.posts.filter(({ source }) => source === undefined).map(({ date }) => date))

  const standingFor = ({ sources, date, title }: Placed): StandingPost | undefined => {
    const isLike = (one: StandingPost): boolean => one.date === date && one.title === sameKey(title)
    const same = sources.flatMap(source => leftIn(bySource.get(source)))
    if (same.length > 0) return same.find(isLike) ?? same[0]
    const alike = leftIn(byTitle.get(`${date} ${sameKey(title)}`))
    return alike.find(one => sources.length === 0 || one.source === undefined)
  }

  /** The posts of a group that are left; those that are not are let go, so that a long group is not read again and again. */
  function leftIn(group: StandingPost[] | undefined): readonly StandingPost[] {
    if (group === undefined) return []
    if (!group.slice(0, 1).every(one => left.has(one))) group.splice(0, group.findIndex(one => left.has(one)) >>> 0)
    return group.length > few ? group.slice(0, 1) : group.filter(one => left.has(one))
  }

  return {
    find: post => {
      const standing = standingFor(post)
      if (standing !== undefined) {
        left.delete(standing)
        return { path: standing.path, slug: standing.slug, standing, doubts: [] }
      }
      if (post.sources.length === 0 && days.has(post.date)) fresh.push(post)
      const slug = slugs.take(slugOr(post.title, 'post'))
      const other = titles.get(sameKey(post.title))
      const doubts = other === undefined ? [] : [sameTitle(post, other)]
      return { path: `${week.path}/posts/${post.date}-${slug}`, slug, doubts }
    },
    faults: () =>
      fresh.flatMap(post => {
        const other = [...left].find(one => isRetitled(one, post))
        return other === undefined ? [] : [retitled(other, post)]
      }),
    left: () => [...left],
  }
}

function groupBy(
  posts: readonly StandingPost[],
  keyOf: (post: StandingPost) => string | undefined,
): ReadonlyMap<string, StandingPost[]> {
  const groups = new Map<string, StandingPost[]>()
  for (const post of posts) {
    const key = keyOf(post)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [post])
    else group.push(post)
  }
  return groups
}

/** A post of the same people on the same day that no title of the page has found: the same post, its title changed. */
const isRetitled = (one: StandingPost, { date, people }: Placed): boolean =>
  one.source === undefined && one.date === date && one.people !== '' && one.people === people

const retitled = ({ path, named }: StandingPost, { title, line, date }: Placed): Fault => ({
  file: `${path}/post.md`,
  line: 1,
  found: `the title ${quoted(named)}, while the page has ${quoted(title)} by the same people on ${date} (line ${line})`,
  expected: 'one title for one post',
  mend: 'give page and folder the same title, or, if they are two posts, add the new one by hand; nothing was written',
})

/** A new post whose title the week has already: kept, and told. */
const sameTitle = ({ title, line }: Placed, { date }: StandingPost): Doubt => ({
  line,
  about: `${quoted(title)} is added, and the week has a post of that title on ${date}`,
})

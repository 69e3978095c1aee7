// What a version that waits brings: found by holding its pack against the pack of the version that is shown. Both are on the
// device by then, so nothing is fetched and no clock is asked. Fetched itself only when there is something to tell.
import { isSlice, type PostSlice, type WeekSlice } from '../corpus/slices.ts'

/** The words of a pack, by address; undefined where a pack is not of that version. */
export interface PackedWeek {
  readonly week: WeekSlice
  readonly posts: ReadonlyMap<string, PostSlice>
}

/** The newest week out of a pack's text, whose first line is JSON (build/worker-files.ts). */
export const readPack = (text: string, version: string): PackedWeek | undefined => {
  const head: unknown = JSON.parse(text.slice(0, text.indexOf('\n')))
  if (typeof head !== 'object' || head === null || !('data' in head)) return undefined
  const slices = Object.entries(head.data ?? {})
  const week: unknown = slices.find(([address]) => address.endsWith(`/data/${version}/home.json`))?.[1]
  if (!isSlice('week', week)) return undefined
  const posts = slices.flatMap(([, slice]) => (isSlice('post', slice) ? [[slice.post.slug, slice] as const] : []))
  return { week, posts: new Map(posts) }
}

/** So many titles are told; a list of all of them would be longer than the note. */
const mostTitles = 3

const listed = (titles: readonly string[]): string => {
  const told = titles.slice(0, mostTitles).map(title => `“${title}”`)
  const others = titles.length - told.length
  return others > 0 ? `${told.join(', ')} and ${others} more` : told.join(', ')
}

const counted = (titles: readonly string[], [one, many]: readonly [string, string]): readonly string[] =>
  titles.length === 0 ? [] : [`${titles.length} ${titles.length === 1 ? one : many}: ${listed(titles)}.`]

/** What is new, in plain sentences. Stories that went are not told: nobody will look for them in vain but by their address. */
export const newsBetween = (before: PackedWeek, after: PackedWeek): string => {
  const titles = (posts: WeekSlice['posts']) => posts.map(({ title }) => title)
  if (before.week.week.slug !== after.week.week.slug) {
    return [
      `There is a new week, “${after.week.week.title}”.`,
      ...counted(titles(after.week.posts), ['story', 'stories']),
    ].join(' ')
  }
  const added = after.week.posts.filter(({ slug }) => !before.posts.has(slug))
  const changed = after.week.posts.filter(({ slug }) => {
    const [old, now] = [before.posts.get(slug), after.posts.get(slug)]
    return old !== undefined && JSON.stringify(old.post) !== JSON.stringify(now?.post)
  })
  const told = [
    ...counted(titles(added), ['new story', 'new stories']),
    ...counted(titles(changed), ['changed story', 'changed stories']),
  ]
  return told.length > 0 ? told.join(' ') : 'The stories are the same.'
}

const versionOf = (build: string): string => build.replace(/.* /, '')

/** What a build that waits brings to the one that is shown; undefined where their packs are not both here. */
export const newsOf = async (shown: string, waiting: string): Promise<string | undefined> => {
  const found = new Map<string, PackedWeek>()
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      if (!/\/assets\/pack-\w+\.json$/.test(request.url)) continue
      const text = (await (await cache.match(request))?.text()) ?? ''
      for (const version of [shown, waiting].map(versionOf)) {
        const week = readPack(text, version)
        if (week) found.set(version, week)
      }
    }
  }
  const [before, after] = [found.get(versionOf(shown)), found.get(versionOf(waiting))]
  return before && after ? newsBetween(before, after) : undefined
}

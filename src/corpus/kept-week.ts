// What a week is made of, for a reader who keeps it on their device, and under which names it stands there. The page that keeps
// it and the worker that answers out of it must not drift apart, so both read it here.

/** What a week's own slice says of keeping it. */
export interface KeepFacts {
  /** Room that its slices take on a device, in bytes. */
  readonly bytes: number
  /** Changes whenever one of its slices does. */
  readonly mark: string
  /** The newest week stays on a device without being asked for. */
  readonly isNewest: boolean
}

/** What has to be known of a week to keep it: its slice has this and more. */
export interface WeekToKeep {
  readonly week: { readonly slug: string; readonly title: string }
  readonly posts: readonly {
    readonly slug: string
    readonly authors: readonly { readonly slug: string; readonly organisation?: { readonly slug: string } }[]
  }[]
  readonly keep?: KeepFacts
}

/** The names of all slices of a week: its list, its stories, its people and where they work. No page of another week. */
export const sliceNamesOf = ({ week, posts }: WeekToKeep): readonly string[] => {
  const names = [`weeks/${week.slug}`]
  for (const post of posts) names.push(`posts/${post.slug}`)
  for (const { authors } of posts) {
    for (const { slug, organisation } of authors) {
      names.push(`authors/${slug}`)
      if (organisation) names.push(`organisations/${organisation.slug}`)
    }
  }
  return [...new Set(names)]
}

/** The cache of what a reader has asked to keep. Its name ends in the base, by which build/worker-remove.ts knows it. */
export const ownCacheName = (base: string): string => `reader own ${base}`

/** Where the record of a kept week stands in it, below the base. It is written last: without it nothing counts as kept. */
export const recordPath = (version: string, week: string): string => `kept/${version}/weeks/${week}`

/** The slice that is searched where the index of all weeks is not on the device. */
export const keptIndexName = 'kept-index'

/** A kept week as it is recorded. */
export interface KeptWeek {
  readonly slug: string
  readonly title: string
  readonly names: readonly string[]
  readonly bytes: number
  readonly mark: string
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Reads a record; undefined for whatever is none. */
export const parseKeptWeek = (value: unknown): KeptWeek | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { slug, title, names, bytes, mark }: Readonly<Partial<Record<keyof KeptWeek, unknown>>> = value
  if (!isText(slug) || !isText(title) || !isText(mark) || typeof bytes !== 'number') return undefined
  return Array.isArray(names) && names.every(isText) ? { slug, title, names, bytes, mark } : undefined
}

// Slugs for what an import makes: each its own, whatever the source calls things. What a slug is, slug.ts says.
import { shortSlugOf, slugOf } from '../slug.ts'

/** The short slug of a title or name; `fallback` where it holds none of a-z and 0-9. */
export const slugOr = (text: string, fallback: string): string => {
  const slug = shortSlugOf(text)
  return slug === '' ? fallback : slug
}

/** Names that Windows keeps for devices, whatever stands after the dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** As `slugOr`, for a file or folder of that very name. */
export const fileSlugOr = (text: string, fallback: string): string => {
  const slug = slugOr(text, fallback)
  return reserved.test(slug) ? `${slug}-${fallback}` : slug
}

/** What two writings of one title or name share: case, accents and signs are no difference, letters of any script are. */
export const sameKey = (text: string): string =>
  /(?!\p{Script=Latin})[\p{L}\p{M}\p{Nd}](?<![0-9])/u.test(text.normalize('NFKC')) || slugOf(text) === ''
    ? text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
        .replace(/^-|-$/g, '') || text.trim()
    : slugOf(text)

/** Gives out slugs, each once. */
export interface FreeSlugs {
  /** The slug itself, or the first of `slug-2`, `slug-3` … that is free; it is taken from then on. */
  take(slug: string): string
}

/** Starts from the slugs that are `taken`. Remembers where it stopped counting: 40,000 posts may share a title. */
export function freeSlugs(taken: Iterable<string>): FreeSlugs {
  const all = new Set(taken)
  const reached = new Map<string, number>()
  return {
    take: slug => {
      let free = slug
      let number = reached.get(slug) ?? 1
      while (all.has(free)) {
        number += 1
        free = `${slug}-${number}`
      }
      reached.set(slug, number)
      all.add(free)
      return free
    },
  }
}

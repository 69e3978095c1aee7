// Slugs for what an import makes: each its own, whatever the page calls things. What a slug is, slug.ts says.
import { slugOf } from '../slug.ts'

/** The slug of a title or name; `fallback` where it holds none of a-z and 0-9. */
export const slugOr = (text: string, fallback: string): string => {
  const slug = slugOf(text)
  return slug === '' ? fallback : slug
}

/** The slug itself, or the first of `slug-2`, `slug-3` … that is free. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`
  return free
}

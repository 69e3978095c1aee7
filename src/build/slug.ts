// Slugs: the names of files and folders that become addresses. Nothing but a-z, 0-9 and single hyphens passes, so no
// name can climb out of its folder or mean two things on two systems.

/** What a slug looks like. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Letters that have no accent to take off, as they are written without them. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])

/**
 * A title as a slug: lower case, accents off, every run of letters and digits joined by one hyphen.
 * Empty when the title has none of a-z and 0-9 (as in Hebrew): its slug is then the editor's to choose.
 */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, letter => plainLetters.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The longest slug that is made from a title: folders end at 255 bytes, and nobody reads a longer address. */
const longestSlug = 80

/** The slug of a title as a new folder gets it: whole words up to 80 letters. */
export const shortSlugOf = (title: string): string => {
  const slug = slugOf(title)
  if (slug.length <= longestSlug) return slug
  const end = slug.lastIndexOf('-', longestSlug)
  return slug.slice(0, end > 0 ? end : longestSlug)
}

/** Whether a slug may stand for a title: the title's own, whole or short, or that with a number where a title comes twice. */
export const isSlugOf = (slug: string, title: string): boolean => {
  const isNumbered = (own: string): boolean =>
    slug.startsWith(`${own}-`) && /^[1-9]\d*$/.test(slug.slice(own.length + 1))
  return [slugOf(title), shortSlugOf(title)].some(own => own === '' || slug === own || isNumbered(own))
}

/** The folder of a post below the content folder. */
export const postFolder = ({ week, date, slug }: { week: string; date: string; slug: string }): string =>
  `weeks/${week}/posts/${date}-${slug}`

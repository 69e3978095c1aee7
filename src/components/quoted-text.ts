// Which edition of a quoted passage a reader gets: the one they like to read first, where the passage has it.
import type { QuotedPost, QuotedTexts } from '../corpus/path-slices.ts'
import type { TextEdition } from '../corpus/schema.ts'
import { useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'

/** Whoever likes plain words or the short version gets plain words; everybody else the author's own, where they are. */
export const quotedIn = (
  { texts }: Pick<QuotedTexts, 'texts'>,
  liked: string,
): { edition: TextEdition; text: string } => {
  const plain = liked === 'retold' || liked === 'summary'
  const { original, retold } = texts
  if (retold !== undefined && (plain || original === undefined)) return { edition: 'retold', text: retold }
  return { edition: 'original', text: original ?? '' }
}

/** The edition this reader likes to read first. */
export const useLikedEdition = (): string => settingOf(useSettings(), 'edition')

const listOf = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** `Ann, Ben and Cem`. */
export const listInWords = (people: readonly string[]): string => listOf.format(people)

/** A name or a word as it stands in a sentence. */
export const quoted = (name: string): string => `“${name}”`

/** Whose story it is, in words: `The first kite, by Ann and Ben`. */
export const fromWords = ({ title, people }: QuotedPost): string =>
  people.length === 0 ? title : `${title}, by ${listInWords(people)}`

// Whose words an edition holds, in one line. Whatever leaves the site says it: feeds, citations, open data.
import type { Edition } from './schema.ts'
import { siteName } from './site-name.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** What each edition is, and who wrote it. */
export const editionMeans: Readonly<Record<Edition, string>> = {
  original: 'In the author’s own words, as first published.',
  retold: 'Retold in plain words by the editors of this site. Facts, names and numbers stay the same.',
  summary: 'Short and simple, by the editors. It says who has checked it or that nobody has yet.',
}

/** Names as a sentence has them: `Ann, Ben and Cy`. */
export const namesInWords = (names: readonly string[]): string => list.format(names)

/** Which edition it is, who wrote it, and whose story it is. `names`: the authors, in byline order. */
export const creditOf = (edition: Edition, names: readonly string[]): string => {
  const people = namesInWords(names)
  if (edition === 'original') return `In the words of ${people}, as first published.`
  const how = edition === 'retold' ? 'Retold in plain words' : 'A short, simple summary'
  return `${how} by the editors of ${siteName}. The story belongs to ${people}.`
}

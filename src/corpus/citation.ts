// A post as a source, in the Harvard style of UK universities (Cite Them Right: blog post). It names every author, says which
// edition was read, and leads to the place of first publication where the words are from there.
import { citedName, initialsOf } from './cited-name.ts'
import type { CitedName } from './cited-name.ts'
import { namesInWords } from './credit.ts'
import { plainDay } from './dates.ts'
import type { Day, Edition, Post } from './schema.ts'
import { siteName } from './site-name.ts'

/** What is cited. */
export interface Cited {
  readonly post: Pick<Post, 'slug' | 'title' | 'date' | 'source'>
  readonly authors: readonly string[]
  /** Names that are known to be no person's. */
  readonly organisations: readonly string[]
  readonly edition: Edition
  /** The whole address of the post here; without it none is named. */
  readonly url?: string | undefined
  /** The day on which it was read, where that is known. */
  readonly accessed?: Day | undefined
}

/** How the words of an edition came about, where they are not the author's own. */
export const how: Readonly<Record<Edition, string>> = {
  original: '',
  retold: `retold in plain words by the editors of ${siteName}`,
  summary: `short summary by the editors of ${siteName}`,
}

/** Where the words that were read stand, and where they were first published if that is elsewhere. */
export const placeOf = ({ post: { source }, edition, url }: Cited) =>
  source !== undefined && edition === 'original'
    ? { container: new URL(source).hostname.replace(/^www\./, ''), url: source, first: '' }
    : { container: siteName, url, first: source ?? '' }

const listed = (name: CitedName): string => {
  if (name.kind === 'organisation') return name.name
  return name.given === '' ? name.family : `${name.family}, ${initialsOf(name.given)}`
}

/** The Harvard citation in three parts, of which the middle one, the name of the site, is set in italics. */
export const harvardParts = (cited: Cited): readonly [before: string, container: string, after: string] => {
  const { post, authors, organisations, edition, accessed } = cited
  const { container, url, first } = placeOf(cited)
  const people = namesInWords(authors.map(name => listed(citedName(name, organisations))))
  const told = how[edition] === '' ? '' : ` [${how[edition]}]`
  const day = plainDay(post.date)
  const read = accessed === undefined ? '' : ` (Accessed: ${plainDay(accessed)})`
  return [
    `${people} (${post.date.slice(0, 4)}) ‘${post.title}’${told}, `,
    container,
    `, ${day.slice(0, -5)}.${url === undefined ? '' : ` Available at: ${url}${read}.`}${first === '' ? '' : ` First published at: ${first}.`}`,
  ]
}

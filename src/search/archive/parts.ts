// The parts an archive's search is fetched in, as they are sent, and their names below `/data/VERSION/`. Each is one file of
// JSON. What arrives is not trusted before its reader here has named it: a stale file must fail in words, not in the middle.
import type { Named, SearchPost } from '../documents.ts'
import type { Saying } from '../sayings.ts'
import type { ReadyPart } from './ready-answers.ts'

/** Names of parts. Words are told shelf by shelf; their places stand in smaller parts, each of a few words. */
export const partNames = {
  start: 'search/start',
  names: 'search/names',
  posts: 'search/posts',
  passages: 'search/passages',
  words: (shelf: number) => `search/words/${shelf}`,
  places: (part: number) => `search/places/${part}`,
  begun: (part: number) => `search/begun/${part}`,
  runs: (part: number) => `search/runs/${part}`,
  ready: (part: number) => `search/ready/${part}`,
  story: (post: number) => `search/stories/${post}`,
}

/** How places of a saying are sent: with it where they are few, else as a part of their own by its number. */
export type SentRuns = string | number

/** A saying as it is sent: its places by their own, for many sayings may share them. */
export type SentSaying = Omit<Saying, 'anchors'> & { readonly runs: SentRuns }

/** What every search needs. `shelves` and `places`: where each shelf and each part of places begins; see `shelves.ts`. */
export interface StartPart {
  readonly kind: 'search-start'
  readonly posts: number
  readonly texts: number
  readonly averageLength: number
  readonly shelves: readonly string[]
  readonly places: string
  /** Letters that begin more words than are looked for, in the order of their parts. */
  readonly begun: string
  /** Letters whose next letter is answered by a part of ready answers, in the order of those; see `ready-answers.ts`. */
  readonly ready: string
  /** The commonest words of all, the commonest first, apart by spaces. */
  readonly common: string
  /** Themes with their words, terms apart by spaces. */
  readonly themes: readonly { readonly saying: SentSaying; readonly terms: string }[]
  /** Sayings of common words alone. */
  readonly plain: readonly SentSaying[]
}

/** A shelf of words; see `writeWords`. `written`: words that are written otherwise than they are compared. */
export interface WordsPart {
  readonly kind: 'search-words'
  readonly words: string
  readonly uses: string
  readonly written: readonly (readonly [word: number, written: string])[]
  readonly sayings: readonly SentSaying[]
}

/**
 * Words side by side, each with its places; see `postings.ts`. They come in the order of their terms; or are the commonest of
 * those that begin with some letters, and then they stand in a part of the first kind as well.
 */
export interface PlacesPart {
  readonly kind: 'search-places'
  readonly words: string
  readonly places: readonly string[]
}

export interface RunsPart {
  readonly kind: 'search-runs'
  readonly runs: string
}

/** A story to be shown, with the names of its people. */
export interface StoryPart {
  readonly kind: 'search-story'
  readonly post: SearchPost
  readonly authors: readonly Named[]
  readonly organisations: readonly (Named & { readonly short?: string })[]
}

/** Names that fields of a question are read against. */
export interface NamesPart {
  readonly kind: 'search-names'
  readonly authors: readonly Named[]
  readonly organisations: readonly (Named & { readonly short?: string })[]
  readonly themes: readonly Named[]
}

/** What posts are filtered by; see `columns.ts`. */
export interface PostsPart {
  readonly kind: 'search-posts'
  readonly tables: {
    readonly weeks: readonly string[]
    readonly authors: readonly string[]
    readonly organisations: readonly string[]
  }
  readonly columns: readonly string[]
}

/** Which passages carry a theme or a voice; see `columns.ts`. */
export interface PassagesPart {
  readonly kind: 'search-passages'
  readonly themes: readonly (readonly [slug: string, ...columns: readonly string[]])[]
  readonly voices: readonly (readonly [slug: string, ...columns: readonly string[]])[]
}

/** All parts by kind. */
export interface Parts {
  readonly 'search-start': StartPart
  readonly 'search-words': WordsPart
  readonly 'search-places': PlacesPart
  readonly 'search-runs': RunsPart
  readonly 'search-ready': ReadyPart
  readonly 'search-story': StoryPart
  readonly 'search-names': NamesPart
  readonly 'search-posts': PostsPart
  readonly 'search-passages': PassagesPart
}

/** Whether a value is a part of a kind. */
export const isPart = <K extends keyof Parts>(kind: K, value: unknown): value is Parts[K] =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind

/** Reads a part of a kind. Its text was made by the build, and its numbers are checked as they are read. */
export const readPart = <K extends keyof Parts>(kind: K, name: string, value: unknown): Parts[K] => {
  if (isPart(kind, value)) return value
  throw new TypeError(`${name}: expected a part of kind "${kind}". Load the page again.`)
}

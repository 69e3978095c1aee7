// What is searched, as plain data: made from the corpus at build, fetched as one file by whoever searches.
// Every long text stands in it once; names stand in tables and posts refer to them by slug.
import { evidenceOf } from '../corpus/evidence.ts'
import type { CareKind, Corpus, Day, EverydayWords, PassageKind, Post, Theme, Voice, Word } from '../corpus/schema.ts'
import type { WordLists } from './folding.ts'

/** A passage with the plain text of each edition it has. */
export interface SearchPassage {
  readonly id: string
  readonly kind: PassageKind
  readonly original?: string
  readonly retold?: string
}

/** A point of the summary; it leads to the first passage it cites. */
export interface SummaryPoint {
  readonly text: string
  readonly passage: string
}

/**
 * A post as search sees it. `themes` and `voices` name the passages that carry them, clear ones before weak ones.
 * `minutes` to read it in its best edition, at 200 words each.
 */
export interface SearchPost {
  readonly slug: string
  readonly title: string
  readonly date: Day
  readonly place: number
  readonly week: string
  readonly minutes: number
  readonly authors: readonly string[]
  readonly organisations: readonly string[]
  readonly themes: readonly {
    readonly slug: string
    readonly passages: readonly string[]
    /** Those of its passages that only touch on it. */
    readonly weak: readonly string[]
  }[]
  readonly voices: readonly { readonly voice: Voice; readonly passages: readonly string[] }[]
  readonly passages: readonly SearchPassage[]
  readonly points: readonly SummaryPoint[]
  /** Words of a passage, with the everyday words that people ask for them by. */
  readonly everyday: readonly EverydayWords[]
  /** What it speaks of that some readers want to know beforehand. */
  readonly care?: readonly CareKind[]
}

export interface Named {
  readonly slug: string
  readonly name: string
}

/** Everything the engine needs. */
export interface SearchData {
  readonly kind: 'search-index'
  /** The titles of the weeks it holds, where those are not all: without a network, what is on the device. */
  readonly only?: readonly string[]
  readonly posts: readonly SearchPost[]
  readonly authors: readonly Named[]
  readonly organisations: readonly (Named & { readonly short?: string })[]
  /** What each theme is known by and asked for by. */
  readonly themes: readonly Pick<Theme, 'slug' | 'name' | 'signals' | 'asked'>[]
  /** Everyday words, with the words the stories use in their place. */
  readonly words: readonly Pick<Word, 'word' | 'also' | 'inPosts'>[]
  /** Its everyday words, themes and voices come apart from it; see `apart.ts`. */
  readonly apart?: boolean
  /** What has to be known of single words to fold these texts; without it they wait for the whole engine. */
  readonly lists?: WordLists
}

/** Makes the data of the search from the corpus. */
export const searchData = (corpus: Corpus): SearchData => ({
  kind: 'search-index',
  posts: corpus.posts.map(post => searchPost(corpus, post)),
  authors: corpus.authors.map(({ slug, name }) => ({ slug, name })),
  organisations: corpus.organisations.map(({ slug, name, short }) => ({ slug, name, ...(short && { short }) })),
  themes: corpus.themes
    .filter(({ evidence }) => evidence.length > 0)
    .map(({ slug, name, signals, asked }) => ({ slug, name, signals, asked })),
  words: corpus.words
    .filter(({ inPosts }) => inPosts.length > 0)
    .map(({ word, also, inPosts }) => ({ word, also, inPosts })),
})

const searchPost = (corpus: Corpus, post: Post): SearchPost => ({
  slug: post.slug,
  title: post.title,
  date: post.date,
  place: post.place,
  week: post.week,
  minutes: minutesOf(post),
  authors: post.authors,
  organisations: post.organisations,
  themes: [...evidenceOf(corpus, post.slug)].map(([slug, evidence]) => {
    const here = evidence.toSorted((a, b) => Number(a.weak) - Number(b.weak))
    const weak = here.filter(at => at.weak).map(at => at.passage)
    return { slug, passages: here.map(at => at.passage), weak }
  }),
  voices: post.voices.map(({ voice, passages }) => ({ voice, passages })),
  passages: post.passages.map(({ id, kind, original, retold }) => ({
    id,
    kind,
    ...(original !== undefined && { original }),
    ...(retold !== undefined && { retold }),
  })),
  points: (post.summary?.blocks ?? []).flatMap(({ kind, text, cites: [passage] }) =>
    kind === 'point' && passage !== undefined ? [{ text, passage }] : [],
  ),
  everyday: post.everyday,
  ...(post.care && { care: post.care.map(({ kind }) => kind) }),
})

/** How long a post takes to read in its best edition; 1 where nobody has counted. */
export const minutesOf = ({ editions: [best = 'retold'], measures }: Post): number => measures[best]?.minutes ?? 1

/** Whether something fetched is of a kind. The rest was checked when the corpus was compiled. */
export const isOfKind = (value: unknown, kind: string): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind

/** Whether something fetched is the data of the search. */
export const isSearchData = (value: unknown): value is SearchData => isOfKind(value, 'search-index')

/** What was fetched as the data of the search; throws where it is something else. */
export const readSearchData = (value: unknown): SearchData => {
  if (isSearchData(value)) return value
  throw new TypeError('search-index: expected the data of the search. Load the page again.')
}

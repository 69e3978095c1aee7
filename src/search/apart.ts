// What a whole index says beside the texts: everyday words, themes and voices. It comes in a slice of its own, fetched at the
// same time: a first answer needs the texts alone, and waits for no more than half the bytes.
import { isOfKind, type SearchData, type SearchPost } from './documents.ts'

/** A passage's id, words of it, and what people ask for them by: without names, for there are hundreds. */
type SentEveryday = readonly [passage: string, words: string, ...asked: readonly string[]]

/** What is sent apart from the texts; `posts` stand in the order of the index. */
export interface SearchBeside extends Pick<SearchData, 'themes' | 'words'> {
  readonly kind: 'search-beside'
  readonly posts: readonly (Pick<SearchPost, 'themes' | 'voices'> & { readonly everyday: readonly SentEveryday[] })[]
}

/** The index with its texts alone. */
export const textsAlone = (data: SearchData): SearchData => ({
  ...data,
  apart: true,
  posts: data.posts.map(post => ({ ...post, themes: [], voices: [], everyday: [] })),
  themes: [],
  words: [],
})

/** What `textsAlone` leaves out. */
export const besideTexts = ({ posts, themes, words }: SearchData): SearchBeside => ({
  kind: 'search-beside',
  posts: posts.map(post => ({
    themes: post.themes,
    voices: post.voices,
    everyday: post.everyday.map(({ passage, words: said, asked }) => [passage, said, ...asked] as const),
  })),
  themes,
  words,
})

/** The whole again. */
export const joined = (texts: SearchData, { posts, themes, words }: SearchBeside): SearchData => ({
  ...texts,
  apart: false,
  posts: texts.posts.map((post, at) => {
    const { themes: carried = [], voices = [], everyday = [] } = posts[at] ?? {}
    const said = everyday.map(([passage, inPost, ...asked]) => ({ passage, words: inPost, asked }))
    return { ...post, themes: carried, voices, everyday: said }
  }),
  themes,
  words,
})

const isBeside = (value: unknown): value is SearchBeside => isOfKind(value, 'search-beside')

/** What was fetched as what stands beside the texts; throws where it is something else. */
export const readBeside = (value: unknown): SearchBeside => {
  if (isBeside(value)) return value
  throw new TypeError('search-beside: expected the data of the search. Load the page again.')
}

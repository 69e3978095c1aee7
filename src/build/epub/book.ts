// A week as a book: which edition of each story it shows, what each file in it is called, and where a passage stands in it.
// Made from the slices that the pages are drawn from, so a book and its pages cannot tell different things.
import { editionInBook } from '../../corpus/books.ts'
import type { BookKind } from '../../corpus/books.ts'
import type { Author, Edition, Organisation, Post, TextEdition, Week } from '../../corpus/schema.ts'
import type { Lookup } from '../../corpus/select.ts'
import type { FamilyRef, PostSlice, ThemeRef } from '../../corpus/slices.ts'

/** Where the site stands that the book is from; `siteUrl` is empty where its address is not known. */
export interface BookPlace {
  readonly base: string
  readonly siteUrl: string
}

/** A story and the edition in which the book shows it. */
export interface BookStory {
  readonly slice: PostSlice
  readonly edition: Edition
}

/** A theme and the passages of the book that carry it, story by story. */
export interface BookTheme extends ThemeRef {
  readonly means: string
  readonly stories: readonly {
    readonly story: BookStory
    readonly passages: readonly { readonly id: string; readonly weak: boolean }[]
  }[]
}

/** A book. Stories oldest first; people and organisations in the order in which they are first met. */
export interface Book {
  readonly kind: BookKind
  readonly week: Week
  readonly place: BookPlace
  readonly stories: readonly BookStory[]
  readonly families: readonly FamilyRef<BookTheme>[]
  readonly people: readonly Author[]
  readonly organisations: readonly Organisation[]
}

/** Names of files in the book, and addresses within it. */
export const inBook = {
  cover: 'cover.xhtml',
  coverImage: 'cover.png',
  about: 'about.xhtml',
  contents: 'nav.xhtml',
  style: 'style.css',
  story: (slug: string, id?: string) => `post-${slug}.xhtml${id === undefined ? '' : `#${id}`}`,
  theme: (slug: string, story?: string) => `theme-${slug}.xhtml${story === undefined ? '' : `#post-${story}`}`,
  people: 'people.xhtml',
  author: (slug: string) => `people.xhtml#author-${slug}`,
  organisations: 'organisations.xhtml',
  organisation: (slug: string) => `organisations.xhtml#organisation-${slug}`,
  words: 'words.xhtml',
  word: (id: string) => `words.xhtml#${id}`,
} as const

/** The edition whose text a story shows passage by passage; undefined where it shows the summary alone. */
export const textShown = ({ edition }: BookStory): TextEdition | undefined =>
  edition === 'summary' ? undefined : edition

/** The id of a point of the summary, by its place among the blocks. */
export const pointId = (at: number): string => `s${at + 1}`

/** A place in the book that holds what a passage says: the passage itself or, in a book of summaries, the points of it. */
export interface PassagePlace {
  readonly id: string
  readonly text: string
}

/** Where the book says what a passage says; nowhere, where a summary leaves it out. */
export const placesOf = (story: BookStory, passage: string): readonly PassagePlace[] => {
  const { post } = story.slice
  const edition = textShown(story)
  if (edition === undefined) {
    return (post.summary?.blocks ?? []).flatMap(({ text, cites }, at) =>
      cites.includes(passage) ? [{ id: pointId(at), text }] : [],
    )
  }
  return post.passages.flatMap(({ id, [edition]: text, original, retold }) =>
    id === passage ? [{ id, text: text ?? original ?? retold ?? '' }] : [],
  )
}

const themesIn = (find: Lookup, families: readonly FamilyRef[], stories: readonly BookStory[]) =>
  families.flatMap(family => {
    const themes = family.themes.flatMap(ref => {
      const carrying = stories.flatMap(story => {
        const thread = story.slice.families.flatMap(({ themes: own }) => own).find(({ slug }) => slug === ref.slug)
        return thread === undefined ? [] : [{ story, passages: thread.passages }]
      })
      if (carrying.length === 0) return []
      return [{ ...ref, means: find.themes.get(ref.slug)?.means ?? '', stories: carrying }]
    })
    return themes.length === 0 ? [] : [{ ...family, themes }]
  })

const met = <T>(slugs: readonly string[], all: ReadonlyMap<string, T>): readonly T[] =>
  [...new Set(slugs)].flatMap(slug => all.get(slug) ?? [])

interface BookInput {
  readonly kind: BookKind
  readonly week: Week
  /** The slices of the week's posts, oldest first. */
  readonly slices: readonly PostSlice[]
  readonly find: Lookup
  readonly families: readonly FamilyRef[]
  readonly place: BookPlace
}

/** Puts a book together. */
export const bookOf = ({ kind, week, slices, find, families, place }: BookInput): Book => {
  const stories = slices.map(slice => ({ slice, edition: editionInBook(kind, slice.post.editions) }))
  const posts: readonly Post[] = slices.map(({ post }) => post)
  const people = met(
    posts.flatMap(post => post.authors),
    find.authors,
  )
  const organisations = met(
    [...posts.flatMap(post => post.organisations), ...people.flatMap(({ organisation }) => organisation ?? [])],
    find.organisations,
  )
  return { kind, week, place, stories, families: themesIn(find, families, stories), people, organisations }
}

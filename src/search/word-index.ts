// Which word stands where: an inverted index over every text that can be found, built in the browser in a few milliseconds.
// Keyed by folded words, not by stems, so that an exact form can count for more than another inflection of it.
import type { PassageKind, TextEdition } from '../corpus/schema.ts'
import type { SearchData, SearchPost } from './documents.ts'
import { tokenise } from './fold.ts'

/** Where a text comes from. Title and people belong to the whole post; the others to one passage. */
export type TextSource = TextEdition | 'summary' | 'title' | 'people'

/** One text that can be found. `post` and `passage` are positions in the data; `passage` is -1 for the whole post. */
export interface SearchText {
  readonly post: number
  readonly passage: number
  readonly source: TextSource
  readonly kind?: PassageKind
  readonly text: string
}

export interface WordIndex {
  readonly texts: readonly SearchText[]
  /** Words in each text. */
  readonly lengths: readonly number[]
  readonly averageLength: number
  /** Word -> pairs of text and place in it, one after the other. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** Term -> the words that share it. */
  readonly inflections: ReadonlyMap<string, readonly string[]>
}

type Namer = (post: SearchPost) => string

/** Writes who wrote a post: its people, then their organisations with the short names they go by. */
const namerOf = (data: SearchData): Namer => {
  const authors = new Map(data.authors.map(({ slug, name }) => [slug, name]))
  const organisations = new Map(
    data.organisations.map(({ slug, name, short }) => [slug, short ? `${name} (${short})` : name]),
  )
  return post =>
    [
      ...post.authors.map(slug => authors.get(slug) ?? slug),
      ...post.organisations.map(slug => organisations.get(slug) ?? slug),
    ].join(', ')
}

const textsOf = (post: SearchPost, index: number, nameOf: Namer): readonly SearchText[] => {
  const placeOf = new Map(post.passages.map(({ id }, place) => [id, place]))
  return [
    { post: index, passage: -1, source: 'title', text: post.title },
    { post: index, passage: -1, source: 'people', text: nameOf(post) },
    ...post.passages.flatMap(({ kind, original, retold }, passage): SearchText[] => [
      ...(original === undefined ? [] : [{ post: index, passage, source: 'original' as const, kind, text: original }]),
      ...(retold === undefined ? [] : [{ post: index, passage, source: 'retold' as const, kind, text: retold }]),
    ]),
    ...post.points.flatMap(({ text, passage }): SearchText[] => {
      const place = placeOf.get(passage)
      return place === undefined ? [] : [{ post: index, passage: place, source: 'summary', text }]
    }),
  ]
}

/** Builds the index. Stop words are left out of it; places count them, so that nearness is true. */
export const createWordIndex = (data: SearchData): WordIndex => {
  const nameOf = namerOf(data)
  const texts = data.posts.flatMap((post, index) => textsOf(post, index, nameOf))
  const places = new Map<string, number[]>()
  const inflections = new Map<string, string[]>()
  const lengths = texts.map(({ text }, at) => {
    const tokens = tokenise(text)
    tokens.forEach(({ word, term, stop }, place) => {
      if (stop) return
      const found = places.get(word)
      if (found) found.push(at, place)
      else {
        places.set(word, [at, place])
        const known = inflections.get(term)
        if (known) known.push(word)
        else inflections.set(term, [word])
      }
    })
    return tokens.length
  })
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return { texts, lengths, averageLength, places, inflections }
}

// Which word stands where: an inverted index over every text that can be found, built in the browser in a few milliseconds.
// Keyed by folded words, not by stems, so that an exact form can count for more than another inflection of it.
import type { PassageKind, TextEdition } from '../corpus/schema.ts'
import type { SearchData, SearchPost } from './documents.ts'
import { tokenise } from './fold.ts'
import { namesOf, type Names } from './names.ts'

/** Where a text comes from. Title and names belong to the whole post; the others to one passage. */
export type TextSource = TextEdition | 'summary' | 'title' | 'author' | 'organisation'

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

const textsOf = (post: SearchPost, index: number, names: Names): readonly SearchText[] => {
  const placeOf = new Map(post.passages.map(({ id }, place) => [id, place]))
  const whole = (source: 'title' | 'author' | 'organisation') => (text: string) =>
    ({ post: index, passage: -1, source, text }) satisfies SearchText
  return [
    whole('title')(post.title),
    ...post.authors.map(slug => names.author(slug)).map(whole('author')),
    ...post.organisations.flatMap(slug => names.organisation(slug)).map(whole('organisation')),
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
  const names = namesOf(data)
  const texts = data.posts.flatMap((post, index) => textsOf(post, index, names))
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

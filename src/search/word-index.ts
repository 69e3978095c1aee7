// Which word stands where: an inverted index over every text that can be found, and beside it each text as a row of word
// numbers, so that phrases, nearness and marks never read a text twice. Built once, in a few milliseconds for a week.
import type { PassageKind, TextEdition } from '../corpus/schema.ts'
import type { SearchData, SearchPost } from './documents.ts'
import type { Folding } from './folding.ts'
import { namesOf, type Names } from './names.ts'
import { createVocabulary, type WholeVocabulary } from './vocabulary.ts'

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

/** A word as the texts have it. `texts`: the numbers of the texts it stands in, once for each time; none for stop words. */
export interface IndexedWord {
  readonly word: string
  readonly term: string
  readonly stop: boolean
  readonly texts: number[]
}

/** A text as a row: for each of its words three numbers: the word's, and the UTF-16 offsets where it starts and ends. */
export type Row = Int32Array

export interface WordIndex extends WholeVocabulary {
  readonly texts: readonly SearchText[]
  /** The row of a text. */
  readonly row: (text: number) => Row
  /** How many texts there are to find; more than `texts` where only those that a question needs are here. */
  readonly size: number
  /** Words in each text. */
  readonly lengths: Int32Array
  /** Words in a text, on average. */
  readonly averageLength: number
  readonly words: readonly IndexedWord[]
  readonly numbers: ReadonlyMap<string, number>
  /** The number of each post's first text, and one more at the end. */
  readonly firstText: readonly number[]
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

const noRow: Row = new Int32Array()

/** Builds the index. Stop words find nothing, but rows have them, so that phrases and nearness are true. */
export const createWordIndex = (data: SearchData, folding: Folding): WordIndex => {
  const names = namesOf(data)
  const words: IndexedWord[] = []
  const numbers = new Map<string, number>()
  const texts: SearchText[] = []
  const firstText: number[] = []
  data.posts.forEach((post, index) => {
    firstText.push(texts.length)
    for (const text of textsOf(post, index, names)) texts.push(text)
  })
  firstText.push(texts.length)
  let total = 0
  const rows = texts.map(({ text }, at) => {
    const tokens = folding.tokenise(text)
    total += tokens.length
    const row = new Int32Array(tokens.length * 3)
    tokens.forEach(({ word, term, stop, start, end }, place) => {
      let number = numbers.get(word)
      if (number === undefined) {
        number = words.length
        numbers.set(word, number)
        words.push({ word, term, stop, texts: [] })
      }
      if (!stop) words[number]?.texts.push(at)
      row.set([number, start, end], place * 3)
    })
    return row
  })
  const meaningful = words.filter(({ stop }) => !stop)
  return {
    ...createVocabulary(
      meaningful.map(({ word, term, texts: { length } }) => ({ word, term, uses: length })),
      folding,
    ),
    texts,
    row: text => rows[text] ?? noRow,
    size: texts.length,
    lengths: Int32Array.from(rows, row => row.length / 3),
    averageLength: total / Math.max(1, texts.length),
    words,
    numbers,
    firstText,
  }
}

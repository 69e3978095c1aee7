// How the list of words is laid out: on one page, or in a large archive on a page for each letter.
// Told from the raw texts, because the page table must know it and must not bring the folding of words to every reader.
import type { Corpus, Post } from './schema.ts'

/** Where a word stands in one post: `title`, or ids of passages. `post` is a position in the slice's posts. */
export interface WordPlaces {
  readonly post: number
  readonly at: readonly string[]
}

/** A word of the index with its other forms. `passages`: how many it stands in; titles do not count. */
export interface ListedWord {
  readonly word: string
  readonly forms: readonly string[]
  readonly passages: number
  readonly places: readonly WordPlaces[]
}

/** A letter of the index. `letter` is the last piece of its address where it has a page; `count`: how many words. */
export interface WordLetter {
  readonly letter: string
  readonly count: number
  readonly words: readonly ListedWord[]
}

/** The words A to Z. In a large archive each letter has a page, and the page of all words tells no places. */
export interface WordsSlice {
  readonly kind: 'words'
  /** The one letter whose words and places these are; without it, these are all. */
  readonly letter?: string
  readonly paged: boolean
  /** Words on this page. */
  readonly count: number
  /** `short` is enough of the title to know the post by. */
  readonly posts: readonly { readonly slug: string; readonly title: string; readonly short: string }[]
  readonly letters: readonly WordLetter[]
}

/** Letters of text that one page of words can carry: about 4,000 links to passages. */
const mostText = 90_000

const textsOf = ({ title, passages, summary }: Post): readonly string[] => [
  title,
  ...passages.flatMap(({ original, retold }) => [original ?? '', retold ?? '']),
  ...(summary?.blocks ?? []).map(({ text }) => text),
]

/** The place of a word in an alphabet: `a` to `z`, `0-9` or `other`; also the last piece of its page's address. */
export const letterOf = (word: string): string => {
  const [first = ''] = word.normalize('NFKD').toLowerCase()
  if (/[a-z]/.test(first)) return first
  return /\p{N}/u.test(first) ? '0-9' : 'other'
}

/** The same for readers: `P`, `0–9`, `Other letters`. */
export const letterName = (letter: string): string => {
  if (letter === '0-9') return '0–9'
  return letter === 'other' ? 'Other letters' : letter.toUpperCase()
}

/** Numbers first, as in a printed index; then A to Z, then what is written in other letters. */
export const byLetter = (a: string, b: string): number =>
  Number(a === 'other') - Number(b === 'other') || (a < b ? -1 : Number(a > b))

/** The letters that have a page of their own; none where one page holds all words. */
export const letterPages = (corpus: Corpus): readonly string[] => {
  const texts = corpus.posts.flatMap(textsOf)
  if (texts.reduce((sum, text) => sum + text.length, 0) <= mostText) return []
  const firsts = new Set(texts.flatMap(text => text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []))
  return [...new Set([...firsts].map(letterOf))].sort(byLetter)
}

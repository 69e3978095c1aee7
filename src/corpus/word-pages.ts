// How the list of words is laid out: on one page, or in a large archive on a page for each letter.
// Told from the raw texts, because the page table must know it and must not bring the folding of words to every reader.
import type { Corpus, Post } from './schema.ts'

/** Where a word stands in one post: `title`, or ids of passages. `post` is a position in the slice's posts. */
export interface WordPlaces {
  readonly post: number
  readonly at: readonly string[]
}

/** A word of the index with its other forms. `passages`: how many it stands in; titles do not count. `left`: how many of them
 * are not among its places, where they are too many for a page. */
export interface ListedWord {
  readonly word: string
  readonly forms: readonly string[]
  readonly passages: number
  readonly places: readonly WordPlaces[]
  readonly left?: number
}

/** A letter of the index. `letter` is the last piece of its address where it has a page; `count`: how many words. */
export interface WordLetter {
  readonly letter: string
  readonly count: number
  readonly words: readonly ListedWord[]
}

/** A page of the words that begin alike: `letter` as in its address, and how many words of the letter are on it. */
export interface WordPart {
  readonly letter: string
  readonly count: number
}

/** The words A to Z. In a large archive each letter has a page, and the page of all words tells no places. */
export interface WordsSlice {
  readonly kind: 'words'
  /** The one letter, or the first letters, whose words and places these are; without it, these are all. */
  readonly letter?: string
  readonly paged: boolean
  /** Words on this page. */
  readonly count: number
  /** `short` is enough of the title to know the post by. */
  readonly posts: readonly { readonly slug: string; readonly title: string; readonly short: string }[]
  readonly letters: readonly WordLetter[]
  /** The pages of this letter, where its words are too many for one. */
  readonly parts?: readonly WordPart[]
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

/** The same for readers: `P`, `Pa`, `0–9`, `Other letters`. */
export const letterName = (letter: string): string => {
  if (letter === '0-9') return '0–9'
  return letter === 'other' ? 'Other letters' : letter.charAt(0).toUpperCase() + letter.slice(1)
}

/** The letter to which a page belongs: `p` for `p` and `pa`, `0-9` for `19`. */
export const topLetter = (page: string): string => (page === 'other' ? page : letterOf(page))

/** Numbers first, as in a printed index; then A to Z, then what is written in other letters. */
export const byLetter = (a: string, b: string): number =>
  Number(a === 'other') - Number(b === 'other') || (a < b ? -1 : Number(a > b))

/** A word as pages are told by: its first plain letters and digits. */
const keyOf = (word: string): string =>
  /^[a-z0-9]*/.exec(
    word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  )?.[0] ?? ''

/** Links that one page may have, reckoned by how often its words are written: 40 kB of page, compressed. */
export const mostLinks = 1_000

/** Passages that are linked from a word. A word in more of them says how many there are, and leads to all its lines. */
export const mostPlaces = 100

/** Words by key, and how many links each comes to at most. */
type Weights = ReadonlyMap<string, number>

const weightOf = (weights: Weights): number => [...weights.values()].reduce((sum, links) => sum + links, 0)

/**
 * Where words that begin alike are too many, those that have one more letter alike get a page each, and so on. From the third
 * letter on only the heaviest do, until the others fit on one page: a page for every three letters would be thousands of them.
 */
const split = (weights: Weights, length: number): readonly string[] => {
  let rest = weightOf(weights)
  if (rest <= mostLinks) return []
  const groups = new Map<string, Map<string, number>>()
  for (const [key, links] of weights) {
    if (key.length < length) continue
    const start = key.slice(0, length)
    groups.set(start, (groups.get(start) ?? new Map<string, number>()).set(key, links))
  }
  const heaviest = [...groups]
    .map(([start, group]) => ({ start, group, weight: weightOf(group) }))
    .toSorted((a, b) => b.weight - a.weight || (a.start < b.start ? -1 : 1))
  return heaviest.flatMap(({ start, group, weight }) => {
    if (length > 2 && rest <= mostLinks) return []
    rest -= weight
    return [start, ...split(group, length + 1)]
  })
}

const known = new WeakMap<Corpus['posts'], readonly string[]>()

/**
 * The letters that have a page of their own, and where a letter has too many words, its parts: `a`, `ab`, `ac`. None where
 * one page holds all words. Worked out once for a corpus.
 */
export const letterPages = ({ posts }: Pick<Corpus, 'posts'>): readonly string[] => {
  const pages = known.get(posts) ?? pagesFor(posts)
  known.set(posts, pages)
  return pages
}

const pagesFor = (posts: Corpus['posts']): readonly string[] => {
  const texts = posts.flatMap(textsOf)
  if (texts.reduce((sum, text) => sum + text.length, 0) <= mostText) return []
  const written = new Map<string, number>()
  for (const text of texts)
    for (const word of text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD'’ʼ]*/gu) ?? [])
      written.set(word, (written.get(word) ?? 0) + 1)
  const byFirst = new Map<string, Map<string, number>>()
  for (const [word, count] of written) {
    const letter = letterOf(word)
    const weights = byFirst.get(letter) ?? new Map<string, number>()
    byFirst.set(letter, weights)
    const key = keyOf(word)
    weights.set(key, Math.min((weights.get(key) ?? 0) + count, mostPlaces))
  }
  return [...byFirst]
    .flatMap(([letter, weights]) => [letter, ...split(weights, letter === '0-9' ? 1 : 2)])
    .sort(byLetter)
}

/** The page on which a word stands: the one that has most of its letters. */
export const pageOf = (word: string, pages: ReadonlySet<string>): string => {
  const key = keyOf(word)
  for (let length = key.length; length > 0; length--) {
    const start = key.slice(0, length)
    if (pages.has(start)) return start
  }
  return letterOf(word)
}

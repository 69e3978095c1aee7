// Every word that carries meaning, once, with where it stands. Inflections share an entry, as they share a term in search;
// an entry is shown as it is written most often, for a term need not be a word.
import type { SearchPost } from './documents.ts'
import { tokenise } from './fold.ts'
import { textPlaces } from './post-texts.ts'
import { isWeakWord } from './weak-words.ts'

/** A word with its other forms. `places`: per post, by its position, `title` and the ids of passages in order. */
export interface WordEntry {
  readonly word: string
  readonly forms: readonly string[]
  readonly places: ReadonlyMap<number, readonly string[]>
}

interface Gathered {
  /** Written form in lower case -> written as it stands -> how often. */
  readonly written: Map<string, Map<string, number>>
  readonly places: Map<number, string[]>
}

/** As a form is listed: no possessive, no soft hyphen, and whatever joins `co` to its word is a hyphen. */
const listed = (written: string): string =>
  written
    .replaceAll('\u00AD', '')
    .replace(/['’ʼ]s$/, '')
    .replace(/[-‐‑‒–—\s]+/g, '-')

/** What words are ordered by: plain letters and digits. */
export const orderKey = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The order of an index: numbers by size and before words, words by their letters. The same on every machine. */
export const byAlphabet = (a: string, b: string): number => {
  const [first, second] = [orderKey(a), orderKey(b)]
  const [one, other] = [Number.parseFloat(first), Number.parseFloat(second)]
  if (one !== other && !Number.isNaN(one) && !Number.isNaN(other)) return one - other
  if (first !== second) return first < second ? -1 : 1
  return a < b ? -1 : Number(a > b)
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0)

const mostOften = <T>(counted: readonly (readonly [T, number])[]): T | undefined =>
  counted.toSorted(([, a], [, b]) => b - a)[0]?.[0]

const inOrder = <T>(counts: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...counts].sort(([a], [b]) => byAlphabet(a, b))

/** A word that is ever written small is shown small in all its forms; a name is shown as it is written most. */
const entryOf = ({ written, places }: Gathered): WordEntry => {
  const forms = inOrder(written)
  const isName = !forms.some(([form, spellings]) => spellings.has(form))
  const shown = forms.map(([form, spellings]) => (isName ? (mostOften(inOrder(spellings)) ?? form) : form))
  const word = mostOften(forms.map(([, spellings], at) => [shown[at] ?? '', total(spellings)] as const)) ?? ''
  return { word, forms: shown.filter(form => form !== word), places }
}

const gather = (posts: readonly SearchPost[]): ReadonlyMap<string, Gathered> => {
  const terms = new Map<string, Gathered>()
  // Texts repeat their words: each written form is read once.
  const forms = new Map<string, { readonly form: string; readonly small: string }>()
  const formOf = (written: string) => {
    const known = forms.get(written)
    if (known) return known
    const form = listed(written)
    const fresh = { form, small: form.toLowerCase() }
    forms.set(written, fresh)
    return fresh
  }
  const wordOf = (term: string): Gathered => {
    const known = terms.get(term)
    if (known) return known
    const fresh: Gathered = { written: new Map(), places: new Map() }
    terms.set(term, fresh)
    return fresh
  }
  const add = (term: string, written: string, { post, at }: { readonly post: number; readonly at: string }) => {
    const word = wordOf(term)
    const { form, small } = formOf(written)
    const spellings = word.written.get(small)
    if (spellings) spellings.set(form, (spellings.get(form) ?? 0) + 1)
    else word.written.set(small, new Map([[form, 1]]))
    const here = word.places.get(post)
    if (!here) word.places.set(post, [at])
    else if (here.at(-1) !== at) here.push(at)
  }
  for (const [post, data] of posts.entries()) {
    for (const { passage: at = 'title', texts } of textPlaces(data)) {
      for (const { text } of texts) {
        for (const { word, term, stop, start, end } of tokenise(text)) {
          if (!stop && !isWeakWord(word)) add(term, text.slice(start, end), { post, at })
        }
      }
    }
  }
  return terms
}

/** All words of the posts, in the order of an index. */
export const listWords = (posts: readonly SearchPost[]): readonly WordEntry[] =>
  [...gather(posts).values()].map(entryOf).sort((a, b) => byAlphabet(a.word, b.word))

/** The words that stand around the place where a word would stand. */
export const wordsAround = (words: readonly WordEntry[], asked: string, each = 3): readonly string[] => {
  const found = words.findIndex(({ word }) => byAlphabet(word, asked) >= 0)
  const place = found === -1 ? words.length : found
  return words.slice(Math.max(0, place - each), place + each).map(({ word }) => word)
}

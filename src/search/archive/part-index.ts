// The archive as one question sees it: an index of only the texts that hold something of it, made of the places of its words.
// It is a `WordIndex` like that of a week, so that stories are matched, told apart and ranked by the very same code.
// A row has its words as far as they are asked for; it is whole once the story has been read.
import type { SearchPost } from '../documents.ts'
import { termOf, tokenise } from '../fold.ts'
import type { Names } from '../names.ts'
import type { Anchor } from '../sayings.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { IndexedWord, SearchText, WordIndex } from '../word-index.ts'
import { findKey } from './find-key.ts'
import { createPartRows, unasked } from './part-rows.ts'
import type { PostedRun, Postings } from './postings.ts'
import { placeOf, readForm } from './text-key.ts'
import { textAt } from './text-at.ts'

/** A name's length as it is sent: its words, and those of them that carry meaning. */
export const nameLength = {
  write: (words: number, meaningful: number): number => words * 32 + Math.min(31, meaningful),
  read: (sent: number) => ({ words: Math.floor(sent / 32), meaningful: sent % 32 }),
}

/** What a question needs of the archive. */
export interface Needed {
  readonly known: Vocabulary
  readonly size: number
  readonly averageLength: number
  readonly words: ReadonlyMap<string, Postings>
  readonly runs: readonly (readonly PostedRun[])[]
  /** Phrases of the question: until a story is read, the common words in them are believed. */
  readonly phrases: readonly string[]
}

export interface PartIndex extends WordIndex {
  /** Posted runs as anchors in the texts of this index. */
  readonly anchors: (runs: readonly PostedRun[]) => readonly Anchor[]
  /** Makes the rows of a story whole. Tells whether they were not before. */
  readonly read: (post: number, story: SearchPost, names: Names) => boolean
}

const nobodyAsked = '\u0000'
const isName = (form: { readonly source: string }): boolean => form.source === 'organisation'

/** All keys once, in order. */
const joinKeys = ({ words, runs }: Needed): Float64Array => {
  const all = [...[...words.values()].map(({ keys }) => keys), ...runs.map(list => list.map(({ key }) => key))]
  const joined = new Float64Array(all.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const keys of all) {
    joined.set(keys, end)
    end += keys.length
  }
  return joined.sort().filter((key, at, sorted) => key !== sorted[at - 1])
}

/** Makes the index of a question. */
export const createPartIndex = (needed: Needed): PartIndex => {
  const keys = joinKeys(needed)
  const texts = Array.from(keys, (key): SearchText => {
    const { post, passage, form } = placeOf(key)
    return { post, passage, text: '', ...readForm(passage, form) }
  })
  const lengths = new Int32Array(keys.length)
  const meaningful = new Map<number, number>()
  const setLength = (text: number, sent: number): void => {
    const source = texts[text]
    if (source && isName(source)) {
      const name = nameLength.read(sent)
      lengths[text] = name.words
      meaningful.set(text, name.meaningful)
    } else lengths[text] = sent
  }
  const words: IndexedWord[] = []
  for (const number of Object.values(unasked))
    words[number] = { word: nobodyAsked, term: nobodyAsked, stop: number === unasked.other, texts: [] }
  const numbers = new Map<string, number>()
  const numberOf = (word: string, term: string, stop: boolean): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push({ word, term, stop, texts: [] }) - 1
  }
  const posted: { readonly number: number; readonly postings: Postings }[] = []
  for (const [word, postings] of needed.words) {
    const number = numberOf(word, termOf(word), false)
    const places = words[number]?.texts ?? []
    let text = 0
    postings.keys.forEach((key, at) => {
      while ((keys[text] ?? key) < key) text++
      setLength(text, postings.lengths[at] ?? 0)
      const uses = (postings.from[at + 1] ?? 0) - (postings.from[at] ?? 0)
      for (let use = 0; use < uses; use++) places.push(text)
    })
    posted.push({ number, postings })
  }
  for (const run of needed.runs.flat()) setLength(findKey(keys, run.key), run.size)
  const firstText: number[] = []
  texts.forEach(({ post }, at) => {
    while (firstText.length <= post) firstText.push(at)
  })
  firstText.push(texts.length)
  const phrases = needed.phrases.map(phrase =>
    tokenise(phrase).map(({ word, term, stop }) => ({ number: numberOf(word, term, stop), stop })),
  )

  const { row, forget } = createPartRows({ keys, texts, lengths, meaningful, posted, phrases, numberOf })
  return {
    ...needed.known,
    known: [],
    size: needed.size,
    averageLength: needed.averageLength,
    texts,
    lengths,
    words,
    numbers,
    firstText,
    row,
    anchors: runs => runs.map(({ key, from, length, worth }) => ({ text: findKey(keys, key), from, length, worth })),
    read: (post, story, names) => {
      const [first = 0, end = 0] = firstText.slice(post, post + 2)
      if (texts[first]?.text !== '') return false
      for (let at = first; at < end; at++) {
        const text = texts[at]
        if (text) texts[at] = { ...text, text: textAt(story, names, placeOf(keys[at] ?? 0)) }
        forget(at)
      }
      return true
    },
  }
}

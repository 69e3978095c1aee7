// Where a word stands in the archive, as text to send: columns of small numbers, each less the one before where they rise
// (delta coding of inverted lists; Witten, Moffat and Bell, Managing Gigabytes, 1999). Columns rather than rows: numbers of
// one kind are alike, and compress better side by side. With each text goes its length, so that it can be scored unread.
import { differences, readNumbers, writeNumbers } from './numbers.ts'
import { keyOf, placeOf } from './text-key.ts'

/** A word's places. One cell a text: its key, its length in words; `from` is where its places begin in `places`. */
export interface Postings {
  readonly keys: readonly number[]
  readonly lengths: readonly number[]
  readonly from: readonly number[]
  readonly places: readonly number[]
}

/** One text a word stands in, and where in it, counted in words. Texts come in the order of their keys. */
export interface PostedText {
  readonly key: number
  readonly length: number
  readonly at: readonly number[]
}

/** Keys as three columns: posts and, within a post, passages rise; points of the summary begin anew. */
const writeKeys = (keys: readonly number[]): readonly string[] => {
  const places = keys.map(placeOf)
  return [
    writeNumbers(differences(places.map(({ post }) => post))),
    writeNumbers(places.map(({ passage }) => passage + 1)),
    writeNumbers(places.map(({ form }) => form)),
  ]
}

const readKeys = ([posts = '', passages = '', forms = '']: readonly string[]): readonly number[] => {
  const [passage, form] = [readNumbers(passages), readNumbers(forms)]
  let post = 0
  return readNumbers(posts).map((step, at) => {
    post += step
    return keyOf({ post, passage: (passage[at] ?? 0) - 1, form: form[at] ?? 0 })
  })
}

/** Writes a word's texts. */
export const writePostings = (texts: readonly PostedText[]): string =>
  [
    ...writeKeys(texts.map(({ key }) => key)),
    writeNumbers(texts.map(({ length }) => length)),
    writeNumbers(texts.map(({ at }) => at.length - 1)),
    writeNumbers(texts.flatMap(({ at }) => differences(at))),
  ].join(' ')

/** Reads a word's texts. */
export const readPostings = (text: string): Postings => {
  const [posts = '', passages = '', forms = '', lengths = '', counts = '', places = ''] = text.split(' ')
  const steps = readNumbers(places)
  const from: number[] = [0]
  const found: number[] = []
  for (const count of readNumbers(counts)) {
    let place = 0
    for (let left = count; left >= 0; left--) {
      place += steps[found.length] ?? 0
      found.push(place)
    }
    from.push(found.length)
  }
  return { keys: readKeys([posts, passages, forms]), lengths: readNumbers(lengths), from, places: found }
}

/** A run of words that answers for everyday words, in a text of the archive. */
export interface PostedRun {
  readonly key: number
  /** Words in the text. */
  readonly size: number
  readonly from: number
  readonly length: number
  readonly worth: number
}

/** Worth is sent in tenths. */
const tenths = 10

/** Writes runs, which come in the order of their keys. */
export const writeRuns = (runs: readonly PostedRun[]): string =>
  [
    ...writeKeys(runs.map(({ key }) => key)),
    writeNumbers(runs.map(({ size }) => size)),
    writeNumbers(runs.map(({ from }) => from)),
    writeNumbers(runs.map(({ length }) => length)),
    writeNumbers(runs.map(({ worth }) => Math.round(worth * tenths))),
  ].join(' ')

/** Reads runs. */
export const readRuns = (text: string): readonly PostedRun[] => {
  const [posts = '', passages = '', forms = '', ...rest] = text.split(' ')
  const [sizes = [], from = [], lengths = [], worths = []] = rest.map(readNumbers)
  return readKeys([posts, passages, forms]).map((key, at) => ({
    key,
    size: sizes[at] ?? 0,
    from: from[at] ?? 0,
    length: lengths[at] ?? 0,
    worth: (worths[at] ?? 0) / tenths,
  }))
}

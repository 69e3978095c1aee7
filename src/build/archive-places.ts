// The places of the words of an archive, in parts: all words in the order of their terms; and again the commonest of those that
// begin with letters so common that their words stand in many parts.
import { nameLength } from '../search/archive/part-index.ts'
import { partNames, type PlacesPart } from '../search/archive/parts.ts'
import { writePostings, type PostedText } from '../search/archive/postings.ts'
import { writeWords } from '../search/archive/shelves.ts'
import { placesOf } from '../search/archive/text-at.ts'
import { keyOf } from '../search/archive/text-key.ts'
import type { WordIndex } from '../search/word-index.ts'
import { cutBegun, cutIntoParts } from './archive-shelves.ts'

/** The key of every text, by its number in the index. */
export const keysOf = ({ texts, firstText }: WordIndex): Float64Array => {
  const keys = new Float64Array(texts.length)
  firstText.forEach((first, post) => {
    const places = placesOf(texts.slice(first, firstText[post + 1] ?? first))
    places.forEach((place, at) => (keys[first + at] = keyOf(place)))
  })
  return keys
}

/** What is sent as the length of each text. */
export const lengthsOf = ({ texts, row, words }: WordIndex): readonly number[] =>
  texts.map(({ source }, text) => {
    const cells = row(text)
    const length = cells.length / 3
    if (source !== 'organisation') return length
    const meaningful = cells.filter((number, cell) => cell % 3 === 0 && words[number]?.stop === false).length
    return nameLength.write(length, meaningful)
  })

/** For each word, its places in the order of `words[n].texts`. */
const placesIn = ({ texts, row, words }: WordIndex): readonly (readonly number[])[] => {
  const places = words.map((): number[] => [])
  for (let text = 0; text < texts.length; text++) {
    const cells = row(text)
    for (let cell = 0; cell < cells.length; cell += 3) {
      const number = cells[cell] ?? -1
      if (words[number]?.stop === false) places[number]?.push(cell / 3)
    }
  }
  return places
}

/** Makes the function that writes a word's places. */
export const writerFor = (index: WordIndex, keys: Float64Array) => {
  const [lengths, places] = [lengthsOf(index), placesIn(index)]
  return (word: string): string => {
    const number = index.numbers.get(word) ?? -1
    const texts = new Map<number, number[]>()
    index.words[number]?.texts.forEach((text, use) => {
      const place = places[number]?.[use] ?? 0
      const here = texts.get(text)
      if (here) here.push(place)
      else texts.set(text, [place])
    })
    const posted = [...texts].map(([text, at]): PostedText => ({
      key: keys[text] ?? 0,
      length: lengths[text] ?? 0,
      at,
    }))
    return writePostings(posted.toSorted((a, b) => a.key - b.key))
  }
}

/** How the parts are found: where each begins, and the letters whose commonest words have one. */
export interface PlacesFound {
  readonly starts: readonly string[]
  /** Those letters in the order of their parts, with the words that are there. */
  readonly begun: ReadonlyMap<string, ReadonlySet<string>>
  readonly partOf: (word: string) => number
}

/** All parts of places. `write` writes those of a word. */
export function* placesParts(
  index: WordIndex,
  write: (word: string) => string,
): Generator<readonly [name: string, part: PlacesPart], PlacesFound> {
  const starts: string[] = []
  const begun = new Map<string, ReadonlySet<string>>()
  const parts = new Map<string, number>()
  const partOf = (word: string) => parts.get(word) ?? -1
  for (const { start, words, written } of cutIntoParts(index.known, write)) {
    const part = starts.push(start) - 1
    for (const word of words) parts.set(word, part)
    yield [partNames.places(part), { kind: 'search-places', words: writeWords(words), places: written }]
  }
  for (const { letters, words, written } of cutBegun(index.known, { partOf, write })) {
    yield [partNames.begun(begun.size), { kind: 'search-places', words: writeWords(words), places: written }]
    begun.set(letters, new Set(words))
  }
  return { starts, begun, partOf }
}

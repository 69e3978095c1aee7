// Puts the words of an archive on shelves, and the places of a shelf's words into parts, each small enough to be fetched for
// the sake of one word.
import { shelfKey, shelfOf, startOf } from '../search/archive/shelves.ts'
import { termOf } from '../search/fold.ts'
import type { KnownWord } from '../search/vocabulary.ts'

export type ShelvedWord = KnownWord

/** A stretch of the words in the order of their terms. */
export interface Shelf {
  readonly key: string
  readonly words: readonly ShelvedWord[]
}

/** A shelf is full when it has so many words; those with one key stay together. */
const fullShelf = 500
/** Letters of places in a part, before compression to about two thirds. */
const fullPart = 6000

/** Letters that begin words in more parts than this have a part of their commonest words. */
const fewParts = 2
/** Letters of places in such a part, and with how many letters a word has hardly begun. */
const fullBegun = 9000
const hardlyBegun = [2, 3] as const

const inOrder = (a: ShelvedWord, b: ShelvedWord): number =>
  a.term === b.term ? compare(a.word, b.word) : compare(a.term, b.term)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Fills shelves. A word whose own letters belong on another shelf than its term's stands on both. */
export const fillShelves = (words: readonly ShelvedWord[]): readonly Shelf[] => {
  const shelves: { readonly key: string; words: ShelvedWord[] }[] = []
  let key: string | undefined
  for (const word of words.toSorted(inOrder)) {
    const next = shelfKey(word.term)
    const last = shelves.at(-1)
    if (!last || (next !== key && last.words.length >= fullShelf)) shelves.push({ key: next, words: [word] })
    else last.words.push(word)
    key = next
  }
  const keys = shelves.map(shelf => shelf.key)
  for (const word of words) {
    const own = shelfOf(keys, shelfKey(word.word))
    if (own !== shelfOf(keys, shelfKey(word.term))) shelves[own]?.words.push(word)
  }
  return shelves.map(shelf => ({ key: shelf.key, words: shelf.words.toSorted(inOrder) }))
}

/** A stretch of the words with what is written of each. `start` is where it begins; see `shelfOf`. */
export interface WrittenWords {
  readonly start: string
  readonly words: readonly string[]
  readonly written: readonly string[]
}

/** Writes words in the order of their terms, and cuts that into parts; what belongs to one term stays together. */
export function* cutIntoParts(words: readonly ShelvedWord[], write: (word: string) => string): Generator<WrittenWords> {
  let part: { start: string; words: string[]; written: string[] } | undefined
  let [room, before] = [0, '']
  for (const { word, term } of words.toSorted(inOrder)) {
    const written = write(word)
    if (part && written.length > room && term !== before) {
      yield part
      part = undefined
    }
    if (!part) {
      part = { start: startOf(term, before), words: [], written: [] }
      room = fullPart
    }
    part.words.push(word)
    part.written.push(written)
    room -= written.length
    before = term
  }
  if (part) yield part
}

/** Letters that begin words, with the commonest of those words, and what is written of each. */
export interface BegunWords {
  readonly letters: string
  readonly words: readonly string[]
  readonly written: readonly string[]
}

/** For each beginning of words that stand in many parts: the commonest of them. `partOf` tells the part of a word. */
export function* cutBegun(
  words: readonly ShelvedWord[],
  { partOf, write }: { readonly partOf: (word: string) => number; readonly write: (word: string) => string },
): Generator<BegunWords> {
  const groups = new Map<string, { readonly parts: Set<number>; readonly words: ShelvedWord[] }>()
  for (const one of words)
    for (const length of hardlyBegun) {
      const letters = one.word.slice(0, length)
      if (letters.length < length) continue
      const group = groups.get(letters) ?? { parts: new Set(), words: [] }
      groups.set(letters, group)
      group.parts.add(partOf(one.word))
      group.words.push(one)
    }
  for (const [letters, group] of groups) {
    if (group.parts.size <= fewParts) continue
    const common: string[] = []
    const written: string[] = []
    let room = fullBegun
    // The letters may be a word themselves: that one comes first, with its inflections.
    const term = termOf(letters)
    const isWhole = (one: ShelvedWord) => Number(one.term === term)
    const inUse = (a: ShelvedWord, b: ShelvedWord) => b.uses - a.uses || compare(a.word, b.word)
    for (const { word } of group.words.toSorted((a, b) => isWhole(b) - isWhole(a) || inUse(a, b))) {
      if (room <= 0) break
      common.push(word)
      const places = write(word)
      written.push(places)
      room -= places.length
    }
    yield { letters, words: common, written }
  }
}

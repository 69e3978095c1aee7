// Fetches the words a question needs, and what it is likely to need besides, so that few things wait for one another.
import { tokenise, type Token } from '../fold.ts'
import type { SearchData } from '../documents.ts'
import type { Lexicon, Reading } from './lexicon.ts'
import { partNames, type StartPart } from './parts.ts'
import type { PartService } from './part-service.ts'
import { shelfOf } from './shelves.ts'

/** What asking needs. `names`: what fields are read against; only a question with a field has need of it. */
export interface Source {
  readonly start: StartPart
  /** Where each part of places begins. */
  readonly places: readonly string[]
  /** Letters that have a part of the commonest words they begin, with its number. */
  readonly begun: ReadonlyMap<string, number>
  /** Letters whose next letter has a ready answer, with the number of its part. */
  readonly ready: ReadonlyMap<string, number>
  readonly lexicon: Lexicon
  readonly service: PartService
  readonly names: () => Promise<SearchData>
}

/** Reads the question again and again, each time with the words it lacked, until it lacks none. */
export const readFully = async <T>({ lexicon, service }: Source, read: (reading: Reading) => T): Promise<T> => {
  for (;;) {
    const reading = lexicon.read()
    const result = read(reading)
    if (reading.missing.size === 0) return result
    await fetchShelves({ lexicon, service }, [...reading.missing])
  }
}

const fetchShelves = async ({ lexicon, service }: Pick<Source, 'lexicon' | 'service'>, shelves: readonly number[]) => {
  const parts = shelves.map(async shelf => [shelf, await service.part('search-words', partNames.words(shelf))] as const)
  for (const [shelf, part] of await Promise.all(parts)) lexicon.add(shelf, part)
}

/** With fewer letters a word has hardly begun, and most words that begin so stand elsewhere. */
const enoughToGuess = 4
const mostAhead = 3
/** With so many letters it is likely which sayings a word belongs to. */
const enoughToSay = 3

/** The last word, which may be unfinished; none where something stands after it. */
export const lastWord = (q: string): Token | undefined => {
  const last = tokenise(q).at(-1)
  return last?.end === q.length ? last : undefined
}

/** The letters of a last word that is looked for. */
export const lettersIn = (q: string): string | undefined => {
  const last = lastWord(q)
  return last?.stop === false ? last.word : undefined
}

/** The parts that hold the places of what begins with some letters. */
const placesFor = ({ begun, places }: Source, letters: string): readonly string[] => {
  const part = begun.get(letters)
  if (part !== undefined) return [partNames.begun(part)]
  const [first, last] = [shelfOf(places, letters), shelfOf(places, `${letters}\uffff`)]
  return Array.from({ length: Math.min(last - first + 1, mostAhead) }, (_, at) => partNames.places(first + at))
}

/** Fetches the shelves of a question's words. */
export const fetchWords = async (source: Source, q: string): Promise<void> => {
  const tokens = tokenise(q).filter(({ stop }) => !stop)
  await fetchShelves(source, [...new Set(tokens.flatMap(token => source.lexicon.likely(token)))])
}

/** Fetches what a question is likely to need, all at once: shelves, and places of the words as they were typed. */
export const fetchLikely = async (source: Source, q: string): Promise<void> => {
  const tokens = tokenise(q).filter(({ stop }) => !stop)
  for (const { word, term } of tokens)
    if (word.length >= enoughToGuess) source.service.ahead(partNames.places(shelfOf(source.places, term)))
  const letters = lettersIn(q)
  if (letters && letters.length > 1 && letters.length < enoughToGuess)
    placesFor(source, letters).forEach(source.service.ahead)
  await fetchWords(source, q)
  // Sayings are known only now; their places are needed one key later.
  if (letters && letters.length >= enoughToSay)
    for (const part of source.lexicon.runsBegun(letters)) source.service.ahead(partNames.runs(part))
}

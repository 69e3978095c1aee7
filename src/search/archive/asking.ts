// From a question to the index that answers it: its words are looked up, and what holds them is fetched, round by round.
import { createCandidates } from '../candidates.ts'
import { readFields } from '../fields.ts'
import { termOf, tokenise } from '../fold.ts'
import type { GeneralWords } from '../general-words.ts'
import { createMatcher } from '../match.ts'
import { readerFor } from '../occurrences.ts'
import { parseQuery } from '../query.ts'
import type { Said } from '../said.ts'
import type { Asked as AskedIndex } from '../stories-found.ts'
import { understand } from '../understand.ts'
import type { SearchData } from '../documents.ts'
import type { Lexicon, Reading } from './lexicon.ts'
import { phrasesOf, withFewerGuesses, wordsOf } from './needed-words.ts'
import { partNames, type StartPart } from './parts.ts'
import { createPartIndex, type PartIndex } from './part-index.ts'
import type { PostedRun } from './postings.ts'
import type { PartService } from './part-service.ts'
import { shelfOf } from './shelves.ts'

/** A question as it was asked. */
export interface Asking {
  readonly q: string
  readonly general?: GeneralWords | undefined
}

/** A question with the index of the texts that hold anything of it. `again` matches anew what has been read since. */
export interface Asked extends AskedIndex {
  readonly index: PartIndex
  /** Whether a phrase with common words in it may be told only from the stories themselves. */
  readonly believes: boolean
  readonly again: () => Asked
  readonly hasFields: boolean
  /** A folded word as it is written. */
  readonly asWritten: (word: string) => string
}

/** What asking needs. `names`: what fields are read against; only a question with a field has need of it. */
export interface Source {
  readonly start: StartPart
  /** Where each part of places begins. */
  readonly places: readonly string[]
  readonly lexicon: Lexicon
  readonly service: PartService
  readonly names: () => Promise<SearchData>
}

/** Reads the question again and again, each time with the words it lacked, until it lacks none. */
const readFully = async <T>({ lexicon, service }: Source, read: (reading: Reading) => T): Promise<T> => {
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

/** Fetches what a question is likely to need, all at once: shelves, and places of the words as they were typed. */
const fetchLikely = async (source: Source, q: string): Promise<void> => {
  const tokens = tokenise(q).filter(({ stop }) => !stop)
  for (const { word, term } of tokens)
    if (word.length >= enoughToGuess) source.service.ahead(shelfOf(source.places, term))
  await fetchShelves(source, [...new Set(tokens.flatMap(token => source.lexicon.likely(token)))])
}

const fetchPostings = async (source: Source, words: readonly string[]) => {
  const found = words.map(
    async word => [word, await source.service.postings(word, shelfOf(source.places, termOf(word)))] as const,
  )
  return new Map(await Promise.all(found))
}

/** Asks the archive. */
export const ask = async (source: Source, { q, general }: Asking): Promise<Asked> => {
  const { start, lexicon, service } = source
  const query = parseQuery(q)
  const hasFields = query.some(({ kind }) => kind === 'field')
  const [names] = await Promise.all([hasFields ? source.names() : noNames, fetchLikely(source, q)])
  const fields = readFields(names, query)
  const { known, full, said } = await readFully(source, reading => {
    const read = understand({ ...reading, general }, fields, q)
    // Phrases are looked for word by word, so their words are needed as well.
    for (const word of wordsOf(read.question)) reading.known.uses(word)
    return { known: reading.known, full: read.question, said: read.said }
  })
  const question = withFewerGuesses(full, known.uses, word => shelfOf(source.places, termOf(word)))
  const sent = [...new Set(said.map(({ saying }) => lexicon.runsOf(saying)))]
  const [words, runs] = await Promise.all([
    fetchPostings(
      source,
      wordsOf(question).filter(word => known.uses(word) > 0),
    ),
    Promise.all(sent.map(async one => [one, await service.runs(one)] as const)),
  ])
  const posted: ReadonlyMap<string | number, readonly PostedRun[]> = new Map(runs)
  const phrases = phrasesOf(question)
  const index = createPartIndex({
    known,
    size: start.texts,
    averageLength: start.averageLength,
    words,
    runs: [...posted.values()],
    phrases,
  })
  const anchored: readonly Said[] = said.map(one => {
    const anchors = index.anchors(posted.get(lexicon.runsOf(one.saying)) ?? [])
    return { ...one, saying: { ...one.saying, anchors } }
  })
  const match = createMatcher(index)
  const believes = phrases.some(phrase => tokenise(phrase).some(({ stop }) => stop))
  const again = (): Asked => {
    const matches = match(question, anchored)
    const reader = readerFor(index, question, matches.said)
    const list = createCandidates(index, matches)
    return { fields, question, index, matches, reader, list, believes, again, hasFields, asWritten: lexicon.asWritten }
  }
  return again()
}

const noNames: SearchData = { kind: 'search-index', posts: [], authors: [], organisations: [], themes: [], words: [] }

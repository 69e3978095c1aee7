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
import { fetchLikely, lettersIn, readFully, type Source } from './fetch-words.ts'
import { phrasesOf, withFewerGuesses, wordsOf } from './needed-words.ts'
import { createPartIndex, type PartIndex } from './part-index.ts'
import type { PostedRun } from './postings.ts'
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
  const letters = lettersIn(q) ?? ''
  const part = source.begun.get(letters)
  const begun = part === undefined ? undefined : { letters, words: await service.begun(part) }
  const question = withFewerGuesses(full, known.uses, {
    partOf: word => shelfOf(source.places, termOf(word)),
    begun,
  })
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

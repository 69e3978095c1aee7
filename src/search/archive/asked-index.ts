// From what was fetched for a question to the index that answers it. Nothing here waits: the build asks the same way, to have
// the answers to words that have hardly begun ready before anybody types them.
import { besideOf } from '../beside.ts'
import { createCandidates } from '../candidates.ts'
import type { SearchData } from '../documents.ts'
import type { FieldsRead } from '../fields.ts'
import { tokenise } from '../fold.ts'
import type { GeneralWords } from '../general-words.ts'
import { createMatcher } from '../match.ts'
import { readerFor } from '../occurrences.ts'
import type { Question } from '../question.ts'
import type { Said } from '../said.ts'
import type { Asked as AskedIndex } from '../stories-found.ts'
import { understand } from '../understand.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Lexicon, Reading } from './lexicon.ts'
import { phrasesOf, wordsOf } from './needed-words.ts'
import { createPartIndex, type PartIndex } from './part-index.ts'
import type { SentRuns, StartPart } from './parts.ts'
import type { PostedRun, Postings } from './postings.ts'

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

/** A question as the words that are here read it. */
export interface QuestionRead {
  readonly known: Vocabulary
  readonly question: Question
  readonly said: readonly Said[]
}

/** What fields are read against, where a question has none. */
export const noNames: SearchData = {
  kind: 'search-index',
  posts: [],
  authors: [],
  organisations: [],
  themes: [],
  words: [],
}

/** Reads a question, whose fields have been taken out; asks for the words of its phrases as well. */
export const readIn = (
  reading: Reading,
  {
    fields,
    q,
    general,
  }: { readonly fields: FieldsRead; readonly q: string; readonly general?: GeneralWords | undefined },
): QuestionRead => {
  const { question, said } = understand({ ...reading, general }, fields, q)
  // Phrases are looked for word by word, so their words are needed as well.
  for (const word of wordsOf(question)) reading.known.uses(word)
  return { known: reading.known, question, said }
}

/** What a question was found to need, once it is here. */
export interface Fetched {
  readonly words: ReadonlyMap<string, Postings>
  readonly runs: ReadonlyMap<SentRuns, readonly PostedRun[]>
}

/** What is known of the archive. */
export interface ArchiveFacts {
  readonly start: Pick<StartPart, 'texts' | 'averageLength'>
  readonly lexicon: Pick<Lexicon, 'runsOf' | 'asWritten'>
}

/** Makes the index of a question. */
export const openIndex = (
  { start, lexicon }: ArchiveFacts,
  { known, question, said, fields, hasFields }: QuestionRead & Pick<Asked, 'fields' | 'hasFields'>,
  { words, runs }: Fetched,
): Asked => {
  const phrases = phrasesOf(question)
  const index = createPartIndex({
    known,
    size: start.texts,
    averageLength: start.averageLength,
    words,
    runs: [...runs.values()],
    phrases,
  })
  const match = createMatcher(index)
  const believes = phrases.some(phrase => tokenise(phrase).some(({ stop }) => stop))
  return askOf({ index, match, lexicon }, { question, said, fields, hasFields, believes }, runs)
}

/** Where a question is asked: an index with its matcher. */
interface AskedOf {
  readonly index: PartIndex
  readonly match: ReturnType<typeof createMatcher>
  readonly lexicon: ArchiveFacts['lexicon']
}

type Asking = Pick<QuestionRead, 'question' | 'said'> & Pick<Asked, 'fields' | 'hasFields' | 'believes'>

/** Asks an index, whatever it was made of. */
export const askOf = (
  { index, match, lexicon }: AskedOf,
  { question, said, ...asking }: Asking,
  runs: Fetched['runs'],
): Asked => {
  const anchored: readonly Said[] = said.map(one => {
    const anchors = index.anchors(runs.get(lexicon.runsOf(one.saying)) ?? [])
    return { ...one, saying: { ...one.saying, anchors } }
  })
  const again = (): Asked => {
    const beside = besideOf(index, question, anchored)
    const matches = match(question, beside)
    const reader = readerFor(index, question, beside)
    const list = createCandidates(index, matches)
    return { ...asking, question, beside, index, matches, reader, list, again, asWritten: lexicon.asWritten }
  }
  return again()
}

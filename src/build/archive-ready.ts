// Makes the answers to words that have hardly begun ready, by asking each of them as the search of an archive does: the same
// reading, index, matching and ranking. Only words with nothing else to tell are made ready; the others are asked by readers.
import { openIndex, readIn } from '../search/archive/asked-index.ts'
import { createLexicon } from '../search/archive/lexicon.ts'
import { choose, makeResult, readChosen, unread, type StoriesRead } from '../search/archive/make-result.ts'
import { withFewerGuesses, wordsOf, type Begun } from '../search/archive/needed-words.ts'
import { partNames, type StartPart, type SentRuns, type WordsPart } from '../search/archive/parts.ts'
import { readPostings, readRuns, type Postings } from '../search/archive/postings.ts'
import { readyStories, type Readied, type ReadyPart } from '../search/archive/ready-answers.ts'
import { readFields } from '../search/fields.ts'
import { tokenise } from '../search/fold.ts'
import type { SearchData } from '../search/documents.ts'
import { namesOf } from '../search/names.ts'
import { parseQuery } from '../search/query.ts'
import { emptySearch } from '../search/query-url.ts'
import type { KnownWord } from '../search/vocabulary.ts'
import { goingOn } from './ready-letters.ts'
import { mayBeReady, writeReady } from './write-ready.ts'

/** What the parts made so far say. */
export interface PartsMade {
  readonly data: SearchData
  readonly start: Omit<StartPart, 'ready'>
  readonly shelves: readonly WordsPart[]
  /** The words of each part of commonest words, by the letters they begin with. */
  readonly begun: ReadonlyMap<string, ReadonlySet<string>>
  /** Places of sayings that are parts of their own. */
  readonly runs: readonly string[]
  readonly partOf: (word: string) => number
  /** The places of a word as they are sent. */
  readonly write: (word: string) => string
}

/** Words whose places are kept as they were read. */
const mostKept = 1500

/** Places read from what is written, the last ones kept. */
const createReader = (write: PartsMade['write']) => {
  const kept = new Map<string, Postings>()
  return (word: string): Postings => {
    const found = kept.get(word) ?? readPostings(write(word))
    if (kept.size >= mostKept) kept.clear()
    kept.set(word, found)
    return found
  }
}

/** Makes the function that answers some letters as an archive would; nothing where a part cannot tell the answer. */
const createAnswers = ({ data, start, shelves, begun, runs, partOf, write }: PartsMade) => {
  const lexicon = createLexicon(start)
  shelves.forEach((shelf, number) => lexicon.add(number, shelf))
  const postings = createReader(write)
  const names = namesOf(data)
  const runsOf = (sent: SentRuns) => readRuns(typeof sent === 'string' ? sent : (runs[sent] ?? ''))
  const stories: StoriesRead = { get: post => data.posts[post], names: () => names }
  const posts = { count: data.posts.length, of: () => unread }
  return (q: string): Omit<Readied, 'next'> | undefined => {
    const fields = readFields(data, parseQuery(q))
    const read = readIn(lexicon.read(), { fields, q })
    if (read.question.asksOnly || read.question.corrected.length > 0) return undefined
    const words = begun.get(q)
    const mayBe: Begun | undefined = words && { letters: q, words }
    const question = withFewerGuesses(read.question, read.known.uses, { partOf, begun: mayBe })
    const needed = wordsOf(question).filter(word => read.known.uses(word) > 0)
    const runsRead = new Map(
      read.said.map(({ saying }) => [lexicon.runsOf(saying), runsOf(lexicon.runsOf(saying))] as const),
    )
    const fetched = { words: new Map(needed.map(word => [word, postings(word)])), runs: runsRead }
    const asked = openIndex({ start, lexicon }, { ...read, question, fields, hasFields: false }, fetched)
    const state = { ...emptySearch, q }
    const chosen = choose(asked, state, { posts, most: readyStories })
    readChosen(asked, chosen, stories)
    const result = makeResult(asked, chosen, { q, stories })
    return mayBeReady(result) ? { result, numbers: chosen.shown, said: read.said.length > 0 } : undefined
  }
}

/** All parts of ready answers; gives back the letters they go on from. */
export function* readyParts(
  made: PartsMade,
  words: readonly KnownWord[],
): Generator<readonly [name: string, part: ReadyPart], readonly string[]> {
  const answer = createAnswers(made)
  const ready: string[] = []
  for (const [letters, after] of goingOn(words, made.data)) {
    const readied = after.flatMap((next): readonly Readied[] => {
      const [token] = tokenise(letters + next)
      const found = token?.word === letters + next && !token.stop ? answer(letters + next) : undefined
      return found ? [{ next, ...found }] : []
    })
    if (readied.length > 0) yield [partNames.ready(ready.push(letters) - 1), writeReady(readied)]
  }
  return ready
}

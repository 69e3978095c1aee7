// Makes the answers to words that have hardly begun ready, by asking each of them as the search of an archive does: the same
// reading, matching and ranking. Only words with nothing else to tell are made ready; the others are asked by readers.
// All are asked of the whole index, which the build has at hand: an index of what each needs would find the same.
import { askOf, readIn } from '../search/archive/asked-index.ts'
import { createLexicon } from '../search/archive/lexicon.ts'
import { choose, makeResult, unread, type StoriesRead } from '../search/archive/make-result.ts'
import { withFewerGuesses, type Begun } from '../search/archive/needed-words.ts'
import { partNames, type StartPart, type SentRuns, type WordsPart } from '../search/archive/parts.ts'
import type { PartIndex } from '../search/archive/part-index.ts'
import { readRuns, type PostedRun } from '../search/archive/postings.ts'
import { readyStories, type Readied, type ReadyPart } from '../search/archive/ready-answers.ts'
import { readFields } from '../search/fields.ts'
import { tokenise } from '../search/fold.ts'
import { createMatcher } from '../search/match.ts'
import type { SearchData } from '../search/documents.ts'
import { namesOf } from '../search/names.ts'
import { parseQuery } from '../search/query.ts'
import { emptySearch } from '../search/query-url.ts'
import type { Vocabulary } from '../search/vocabulary.ts'
import type { WordIndex } from '../search/word-index.ts'
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
  readonly index: WordIndex
  /** The key of each text of the index. */
  readonly keys: Float64Array
}

/** A function that asks for each thing once: many letters begin the same everyday words. */
const kept = <K, T>(make: (key: K) => T): ((key: K) => T) => {
  const known = new Map<K, T>()
  return key => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}

/** The whole index as one of parts: all stories in it are read. */
const wholeIndex = ({ index, keys }: PartsMade, known: Vocabulary): PartIndex => {
  // Points of a summary may lead to passages in another order than the passages have.
  const textOf = new Map(Array.from(keys, (key, text) => [key, text]))
  const anchorOf = ({ key, from, length, worth }: PostedRun) => ({ text: textOf.get(key) ?? -1, from, length, worth })
  const anchors = kept((runs: readonly PostedRun[]) => runs.map(anchorOf))
  return { ...index, ...known, anchors, read: () => false }
}

/** Makes the function that answers some letters as an archive would; nothing where a part cannot tell the answer. */
const createAnswers = (made: PartsMade) => {
  const { data, start, shelves, begun, runs, partOf } = made
  const lexicon = createLexicon(start)
  shelves.forEach((shelf, number) => lexicon.add(number, shelf))
  const index = wholeIndex(made, lexicon.read().known)
  const match = createMatcher(index)
  const names = namesOf(data)
  const runsOf = kept((sent: SentRuns) => readRuns(typeof sent === 'string' ? sent : (runs[sent] ?? '')))
  const stories: StoriesRead = { get: post => data.posts[post], names: () => names }
  const posts = { count: data.posts.length, of: () => unread }
  return (q: string): Omit<Readied, 'next'> | undefined => {
    const fields = readFields(data, parseQuery(q))
    const read = readIn(lexicon.read(), { fields, q })
    if (read.question.asksOnly || read.question.corrected.length > 0) return undefined
    const words = begun.get(q)
    const mayBe: Begun | undefined = words && { letters: q, words }
    const question = withFewerGuesses(read.question, read.known.uses, { partOf, begun: mayBe })
    const runsRead = new Map(
      read.said.map(({ saying }) => [lexicon.runsOf(saying), runsOf(lexicon.runsOf(saying))] as const),
    )
    const asking = { question, said: read.said, fields, hasFields: false, believes: false }
    const asked = askOf({ index, match, lexicon }, asking, runsRead)
    const state = { ...emptySearch, q }
    const chosen = choose(asked, state, { posts, most: readyStories })
    const result = makeResult(asked, chosen, { q, stories })
    return mayBeReady(result) ? { result, numbers: chosen.shown, said: read.said.length > 0 } : undefined
  }
}

/** All parts of ready answers; gives back the letters they go on from. */
export function* readyParts(made: PartsMade): Generator<readonly [name: string, part: ReadyPart], readonly string[]> {
  const answer = createAnswers(made)
  const ready: string[] = []
  for (const [letters, after] of goingOn(made.index.known, made.data)) {
    const readied = after.flatMap((next): readonly Readied[] => {
      const [token] = tokenise(letters + next)
      const found = token?.word === letters + next && !token.stop ? answer(letters + next) : undefined
      return found ? [{ next, ...found }] : []
    })
    if (readied.length > 0) yield [partNames.ready(ready.push(letters) - 1), writeReady(readied)]
  }
  return ready
}

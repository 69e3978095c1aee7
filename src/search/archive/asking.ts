// From a question to the index that answers it: its words are looked up, and what holds them is fetched, round by round.
import { readFields } from '../fields.ts'
import { termOf } from '../fold.ts'
import type { GeneralWords } from '../general-words.ts'
import { parseQuery } from '../query.ts'
import { noNames, openIndex, readIn, type Asked } from './asked-index.ts'
import { fetchLikely, lettersIn, readFully, type Source } from './fetch-words.ts'
import { withFewerGuesses, wordsOf } from './needed-words.ts'
import { shelfOf } from './shelves.ts'

/** A question as it was asked. */
export interface Asking {
  readonly q: string
  readonly general?: GeneralWords | undefined
}

const fetchPostings = async (source: Source, words: readonly string[]) => {
  const found = words.map(
    async word => [word, await source.service.postings(word, shelfOf(source.places, termOf(word)))] as const,
  )
  return new Map(await Promise.all(found))
}

/** Asks the archive. */
export const ask = async (source: Source, { q, general }: Asking): Promise<Asked> => {
  const { lexicon, service } = source
  const query = parseQuery(q)
  const hasFields = query.some(({ kind }) => kind === 'field')
  const [names] = await Promise.all([hasFields ? source.names() : noNames, fetchLikely(source, q)])
  const fields = readFields(names, query)
  const read = await readFully(source, reading => readIn(reading, { fields, q, general }))
  const letters = lettersIn(q) ?? ''
  const part = source.begun.get(letters)
  const begun = part === undefined ? undefined : { letters, words: await service.begun(part) }
  const question = withFewerGuesses(read.question, read.known.uses, {
    partOf: word => shelfOf(source.places, termOf(word)),
    begun,
  })
  const sent = [...new Set(read.said.map(({ saying }) => lexicon.runsOf(saying)))]
  const [words, runs] = await Promise.all([
    fetchPostings(
      source,
      wordsOf(question).filter(word => read.known.uses(word) > 0),
    ),
    Promise.all(sent.map(async one => [one, await service.runs(one)] as const)),
  ])
  return openIndex(source, { ...read, question, fields, hasFields }, { words, runs: new Map(runs) })
}

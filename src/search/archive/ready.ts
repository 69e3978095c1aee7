// Finds the ready answer to a question that is nothing but one word which has hardly begun; common words may stand before it.
import { readFields } from '../fields.ts'
import { tokenise } from '../fold.ts'
import { parseQuery } from '../query.ts'
import { isFiltered, type SearchState } from '../query-url.ts'
import { noNames, readIn } from './asked-index.ts'
import type { Source } from './fetch-words.ts'
import { partNames } from './parts.ts'
import { longestReady, readReady, readyStories, type ReadAnswer } from './ready-answers.ts'

/**
 * The only word of a question, which may be unfinished; none where anything else is asked that could change the answer.
 * What a hyphen joins may be one word ("co-pie"), so it counts as something else until it is one.
 */
export const onlyWord = (q: string): string | undefined => {
  const query = parseQuery(q)
  const tokens = tokenise(q)
  const last = tokens.at(-1)
  if (query.some(({ kind, without }) => kind !== 'words' || without) || last?.end !== q.length) return undefined
  const before = tokens.slice(0, -1)
  const isApart = tokens.every(({ start }, at) => /^\s*$/u.test(q.slice(tokens[at - 1]?.end ?? 0, start)))
  return isApart && before.every(({ stop }) => stop) && /^[a-z]+$/.test(last.word) ? last.word : undefined
}

/** The name of the part that answers these letters with more. */
export const readyPartAfter = ({ ready }: Pick<Source, 'ready'>, letters: string): string | undefined => {
  const part = ready.get(letters)
  return part === undefined ? undefined : partNames.ready(part)
}

/** The most letters, but not all, whose part may answer a word. */
export const readyBefore = (ready: Pick<ReadonlyMap<string, unknown>, 'has'>, word: string): string | undefined => {
  for (let length = Math.min(longestReady, word.length - 1); length > 0; length--)
    if (ready.has(word.slice(0, length))) return word.slice(0, length)
  return undefined
}

const noFields = readFields(noNames, [])

/** Whether the common words before a word leave its everyday words as they are; not known before its shelf is here. */
const areSaidAlike = ({ lexicon }: Pick<Source, 'lexicon'>, q: string, word: string): boolean => {
  if (tokenise(q).length === 1) return true
  const reading = lexicon.read()
  const [whole, alone] = [q, word].map(text => {
    return readIn(reading, { fields: { ...noFields, query: parseQuery(text) }, q: text }).said
  })
  return reading.missing.size === 0 && JSON.stringify(whole) === JSON.stringify(alone)
}

/** The ready answer to a search of which no more than `most` stories are wanted. */
export const readyAnswer = async (
  source: Pick<Source, 'ready' | 'service' | 'lexicon'>,
  state: SearchState,
  most?: number,
): Promise<ReadAnswer | undefined> => {
  if (most !== readyStories || isFiltered(state) || state.sort !== undefined) return undefined
  const word = onlyWord(state.q)
  const letters = word === undefined ? undefined : readyBefore(source.ready, word)
  const name = letters === undefined ? undefined : readyPartAfter(source, letters)
  if (!word || !letters || !name || tokenise(word)[0]?.stop !== false) return undefined
  const part = await source.service.part('search-ready', name)
  const answer = readReady(part, { next: word.slice(letters.length), q: state.q })
  return answer?.said === true && !areSaidAlike(source, state.q, word) ? undefined : answer
}

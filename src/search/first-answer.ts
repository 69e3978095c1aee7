// The first answer of a visit, from the texts' own words alone, for a plain question whose words all stand there. It is all
// that has to be fetched before anything can be shown; `engine.ts` brings everyday words, guesses, filters and operators,
// and answers anew as soon as it is there.
import { joinedInOne } from './expand.ts'
import { everything, isFiltered } from './filters.ts'
import type { Finder, SearchResult } from './finder.ts'
import { tokenise } from './fold.ts'
import type { Telling } from './make-hit.ts'
import type { SearchState } from './query-url.ts'
import { isOpen, mostWords, standing, withAsking, type Question, type Wanted } from './question.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { SearchText } from './word-index.ts'

/** Letters, digits and the marks of a sentence: no operator, and no hyphen, which may join words or hide one. */
const plain = /^[\p{L}\p{N}\s.,?!'’]+$/u
const operator = /(?:^|\s)(?:or|and|not)(?:\s|$)/i

/** Reads a plain question; undefined where a word of it stands nowhere, or none carries meaning. */
const readPlainly = (known: Vocabulary, q: string): Question | undefined => {
  const tokens = tokenise(q)
  const wanted: Wanted[] = []
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    // "Key ring" may be one word there.
    if (next && joinedInOne(known, token.word, next.word).size > 0) return undefined
    const typed = { text: q.slice(token.start, token.end), open: token === tokens.at(-1) && isOpen(q) }
    const one = token.stop ? undefined : standing(known, token, typed)
    if (one) wanted.push(one)
    else if (!token.stop) return undefined
  }
  if (wanted.length === 0 || wanted.length > mostWords) return undefined
  return { query: [], without: [], corrected: [], tooCommon: false, ...withAsking(wanted) }
}

const isName = (text: SearchText | undefined): boolean => text?.passage === -1 && text.source !== 'title'

/** Answers a search, or leaves it to the whole engine: undefined where that may know better than "nothing". */
export const firstAnswer = (finder: Finder, search: SearchState): SearchResult | undefined => {
  const { q } = search
  if (isFiltered(search) || !plain.test(q) || operator.test(q)) return undefined
  const question = readPlainly(finder.index, q)
  if (!question) return undefined
  const asked = finder.match(question)
  const { holds, texts } = asked.matches
  // Whom a name means, and what of it answers, the whole engine knows.
  if (texts.some(text => holds[text] !== 0 && isName(finder.index.texts[text]))) return undefined
  const all = asked.list(() => everything)
  const told = { corrected: [], missing: [], also: [], unknown: [], tooCommon: false }
  const words = question.wanted.flatMap(({ options }) =>
    options.flatMap(option => (option.kind === 'word' ? [...option.weights.keys()] : [])),
  )
  const telling: Telling = { marksInNames: () => [], foundIn: () => ({ q, words, phrases: [] }) }
  const result = finder.show({ ...asked, ...telling }, { all, told }, search)
  return result.stories > 0 ? result : undefined
}

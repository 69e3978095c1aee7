// The first answer of a visit, from the texts' own words alone, for a plain question whose words all stand there. It is all
// that has to be fetched before anything can be shown; `engine.ts` brings everyday words, guesses, filters and operators,
// and answers anew as soon as it is there.
import { begunWith, sameWord } from './expand.ts'
import { everything } from './filters.ts'
import type { Finder, SearchResult } from './finder.ts'
import type { Telling } from './make-hit.ts'
import type { SearchState } from './query-url.ts'
import { isOpen, mostWords, type Wanted } from './question.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { SearchText } from './word-index.ts'

/** Letters, digits and the marks of a sentence: no operator, and no hyphen, which may join words or hide one. */
const plain = /^[\p{L}\p{N}\s.,?!'’]+$/u
const operator = /(?:^|\s)(?:or|and|not)(?:\s|$)/i

const noTerms: ReadonlySet<string> = new Set()

/** Reads a plain question; nothing where a word of it stands nowhere, or none carries meaning. */
const readPlainly = (
  known: Vocabulary,
  q: string,
): { readonly wanted: readonly Wanted[]; readonly words: readonly string[] } | undefined => {
  const { foldWord, isScaffold, termOf, tokenise } = known.folding
  const tokens = tokenise(q)
  const wanted: Wanted[] = []
  const words: string[] = []
  for (const [at, token] of tokens.entries()) {
    const { word, stop, start, end } = token
    const next = tokens[at + 1]
    // "Key ring" may be one word there.
    if (next && known.inflections.get(termOf(foldWord(word + next.word)))) return undefined
    if (stop) continue
    const same = sameWord(known, token)
    const weights = same.size === 0 && !next && isOpen(q) ? begunWith(known, word) : same
    if (weights.size === 0) return undefined
    const options = [{ kind: 'word', weights } as const]
    words.push(...weights.keys())
    wanted.push({ text: q.slice(start, end), options, terms: noTerms, scaffold: isScaffold(word) })
  }
  return wanted.length > 0 && wanted.length <= mostWords ? { wanted, words } : undefined
}

const isName = (text: SearchText | undefined): boolean => text?.passage === -1 && text.source !== 'title'

/** A search without filters. */
type Unfiltered = Pick<SearchState, 'q' | 'sort' | 'show'>

/** Answers a search, or leaves it to the whole engine: undefined where that may know better than "nothing". */
export const firstAnswer = (finder: Finder, search: Unfiltered): SearchResult | undefined => {
  const { q } = search
  if (!plain.test(q) || operator.test(q)) return undefined
  const read = readPlainly(finder.index, q)
  if (!read) return undefined
  const asked = finder.match(read)
  const { holds, texts } = asked.matches
  // Whom a name means, and what of it answers, the whole engine knows.
  if (texts.some(text => holds[text] !== 0 && isName(finder.index.texts[text]))) return undefined
  const all = asked.list(() => everything)
  const told = { corrected: [], missing: [], also: [], unknown: [], tooCommon: false }
  const telling: Telling = {
    marksInNames: () => [],
    unmarked: () => [],
    foundIn: () => ({ q, words: read.words, phrases: [] }),
  }
  const result = finder.show({ ...asked, ...telling }, { all, told }, search)
  // Where a title alone matches, the whole engine knows what to show of the story.
  const isTold = [...result.hits, ...result.related].every(({ passages }) => passages.length > 0)
  return isTold && result.stories > 0 ? result : undefined
}

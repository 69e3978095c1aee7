// From a word of the question to the words of the texts that answer it, each with how well it does.
// Later steps are asked only where the earlier ones found nothing: an exact word never brings in a look-alike.
import { editDistance } from './edit-distance.ts'
import { foldWord, termOf, tokenise, type Token } from './fold.ts'
import { isIrregular } from './stem.ts'
import type { WordIndex } from './word-index.ts'

/** Words of the index with their weights, 1 for the word itself. */
export type Weights = ReadonlyMap<string, number>

const inflected = 0.85
// "Took part" says little about being "taken into care".
const irregularly = 0.5
const begun = 0.6
const misspelt = 0.6

const likeness = (word: string, known: string): number => {
  if (known === word) return 1
  return isIrregular(word) || isIrregular(known) ? irregularly : inflected
}

/** The word itself and its inflections; those that no suffix makes count for less. */
export const sameWord = (index: WordIndex, { word, term }: Pick<Token, 'word' | 'term'>): Weights =>
  new Map((index.inflections.get(term) ?? []).map(known => [known, likeness(word, known)]))

/** Words that begin with what has been typed so far. */
export const begunWith = (index: WordIndex, word: string): Weights =>
  new Map(word.length < 2 ? [] : [...index.places.keys()].filter(known => known.startsWith(word)).map(w => [w, begun]))

/** Two words of the texts that were typed as one: `powersharing`. */
export const splitInTwo = (index: WordIndex, word: string): readonly [string, string] | undefined => {
  for (let at = 2; at <= word.length - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    const isHead = at > 2 ? sameWord(index, asToken(head)).size > 0 : head === 'co'
    if (isHead && sameWord(index, asToken(tail)).size > 0) return [head, tail]
  }
  return undefined
}

/** One word of the texts that was typed as two: `key ring`. */
export const joinedInOne = (index: WordIndex, first: string, second: string): Weights =>
  sameWord(index, asToken(foldWord(first + second)))

const asToken = (word: string) => ({ word, term: termOf(word) })

/** How many slips are forgiven: a short word becomes another word too easily. */
const forgiven = (word: string): number => {
  if (/\P{L}/u.test(word) || word.length < 5) return 0
  return word.length < 9 ? 1 : 2
}

/** The nearest word of the texts, with its inflections; the commonest where several are as near. */
export const nearestWord = (
  index: WordIndex,
  word: string,
): { readonly word: string; readonly weights: Weights } | undefined => {
  let most = forgiven(word)
  let best: string | undefined
  const uses = (known: string | undefined) => index.places.get(known ?? '')?.length ?? 0
  if (most === 0) return undefined
  for (const known of index.places.keys()) {
    // Hardly anybody mistypes the first letter, and a word that differs there is seldom meant.
    if (known[0] !== word[0] || known.length < 4) continue
    const distance = editDistance(word, known, most)
    if (distance < most || (distance === most && uses(known) > uses(best))) {
      best = known
      most = distance
    }
  }
  if (best === undefined) return undefined
  const weights = [...sameWord(index, asToken(best)).keys()].map(known => [known, misspelt] as const)
  return { word: best, weights: new Map(weights) }
}

/** A word of the index as the texts write it: `sciencse` is only a key. */
export const asWritten = (index: WordIndex, word: string): string => {
  const [at] = index.places.get(word) ?? []
  const text = index.texts[at ?? -1]?.text ?? ''
  const token = tokenise(text).find(found => found.word === word)
  return token ? text.slice(token.start, token.end) : word
}

// From a word of the question to the words of the texts that answer it, each with how well it does.
// Later steps are asked only where the earlier ones found nothing: an exact word never brings in a look-alike.
import { editDistance } from './edit-distance.ts'
import { foldWord, termOf, type Token } from './fold.ts'
import { isIrregular } from './stem.ts'
import { neverMeant, type Vocabulary } from './vocabulary.ts'

/** Words of the texts with their weights, 1 for the word itself. */
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
export const sameWord = (known: Vocabulary, { word, term }: Pick<Token, 'word' | 'term'>): Weights =>
  new Map((known.inflections.get(term) ?? []).map(one => [one, likeness(word, one)]))

/** Words that begin with what has been typed so far. */
export const begunWith = (known: Vocabulary, word: string): Weights =>
  new Map(word.length < 2 ? [] : known.startingWith(word).map(one => [one, begun]))

const longestSplit = 40

/** Two words of the texts that were typed as one: `powersharing`. */
export const splitInTwo = (known: Vocabulary, word: string): readonly [string, string] | undefined => {
  for (let at = 2; at <= Math.min(word.length, longestSplit) - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    const isHead = at > 2 ? sameWord(known, asToken(head)).size > 0 : head === 'co'
    if (isHead && sameWord(known, asToken(tail)).size > 0) return [head, tail]
  }
  return undefined
}

/** One word of the texts that was typed as two: `key ring`. */
export const joinedInOne = (known: Vocabulary, first: string, second: string): Weights =>
  sameWord(known, asToken(foldWord(first + second)))

const asToken = (word: string) => ({ word, term: termOf(word) })

/** How many slips are forgiven: a short word becomes another word too easily. */
const forgiven = (word: string): number => {
  if (/\P{L}/u.test(word) || word.length < 5) return 0
  return word.length < 9 ? 1 : 2
}

/** The nearest word there is, with its inflections; the commonest where several are as near. */
export const nearestWord = (
  known: Vocabulary,
  word: string,
): { readonly word: string; readonly weights: Weights } | undefined => {
  let most = forgiven(word)
  let best: string | undefined
  if (most === 0) return undefined
  // Hardly anybody mistypes the first letter, and a word that differs there is seldom meant.
  for (const one of known.startingWith(word.charAt(0))) {
    if (one.length < 4 || known.uses(one) === neverMeant) continue
    const distance = editDistance(word, one, most)
    if (distance > most) continue
    if (distance < most || best === undefined || known.uses(one) > known.uses(best)) {
      best = one
      most = distance
    }
  }
  if (best === undefined) return undefined
  const weights = [...sameWord(known, asToken(best)).keys()].map(one => [one, misspelt] as const)
  return { word: best, weights: new Map(weights) }
}

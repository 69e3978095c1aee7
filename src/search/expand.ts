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

/** A word without the vowels and doubled letters that spelling goes wrong with. */
const bonesOf = (word: string): string => word.replace(/(?<=.)[aeiouy]|(.)(?=\1)/g, '')

/** The words on both sides of a word, where there are any. */
export type Sides = readonly [before?: string | undefined, after?: string | undefined]

/**
 * The nearest word there is, with its inflections: best of all one that the texts have beside the same word as the question
 * ("gemma stacy"), then one that sounds like it, then the commonest. A short word becomes another too easily: four letters
 * must sound like it with a letter more or less, three must stand beside another word as they do in the texts.
 */
export const nearestWord = (
  known: Vocabulary,
  word: string,
  sides: Sides = [],
): { readonly word: string; readonly weights: Weights } | undefined => {
  const { length } = word
  if (/\P{L}/u.test(word) || length < 3) return undefined
  const most = length < 9 ? 1 : 2
  const { areTogether } = known
  const meant = (side?: string) => (!side || known.uses(side) > 0 ? side : nearestWord(known, side)?.word)
  const [before, after] = areTogether ? sides.map(meant) : []
  const fits = (one: string): boolean =>
    (before && areTogether?.(before, one)) || (after && areTogether?.(one, after)) || false
  let best: string | undefined
  let bestWorth = -Infinity
  // Hardly anybody mistypes the first letter, and a word that differs there is seldom meant.
  for (const one of known.startingWith(word.charAt(0))) {
    const uses = known.uses(one)
    if (one.length < 4 || uses === neverMeant) continue
    const distance = editDistance(word, one, most)
    if (distance > most) continue
    const sounds = bonesOf(one) === bonesOf(word)
    const isFit = fits(one)
    if (length < 5 && !isFit && (length < 4 || !sounds || one.length === length)) continue
    const worth = (isFit ? 8 : 0) + (sounds ? 1 : 0) + uses / (uses + 1) - 2 * distance
    if (worth <= bestWorth) continue
    best = one
    bestWorth = worth
  }
  if (best === undefined) return undefined
  const weights = [...sameWord(known, asToken(best)).keys()].map(one => [one, misspelt] as const)
  return { word: best, weights: new Map(weights) }
}

// What a typed word may stand for where no word of the texts is it or begins with it: two words typed as one, a slip of the
// finger. An exact word never brings in a look-alike: each is asked only where the one before found nothing.
import { editDistance } from './edit-distance.ts'
import { sameWord, type Weights } from './expand.ts'
import { termOf } from './fold.ts'
import { neverMeant, type Vocabulary } from './vocabulary.ts'

const misspelt = 0.6
const longestSplit = 40

/** Two words of the texts that were typed as one: `powersharing`. */
export const splitInTwo = (known: Vocabulary, word: string): readonly [string, string] | undefined => {
  for (let at = 2; at <= Math.min(word.length, longestSplit) - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    const isHead = at > 2 ? sameWord(known, asToken(head)).size > 0 : head === 'co'
    // "Orphanage" is no age of orphans: where an ending may be meant, the two stand together in some text.
    const isTail = tail.length > 3 || known.areTogether?.(head, tail) === true
    if (isHead && isTail && sameWord(known, asToken(tail)).size > 0) return [head, tail]
  }
  return undefined
}

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
  const bones = bonesOf(word)
  let best: string | undefined
  let bestWorth = -Infinity
  // Hardly anybody mistypes the first letter, and a word that differs there is seldom meant.
  for (const one of known.startingWith(word.charAt(0))) {
    if (one.length < 4 || Math.abs(one.length - length) > most) continue
    const distance = editDistance(word, one, most)
    if (distance > most) continue
    const uses = known.uses(one)
    if (uses === neverMeant) continue
    const sounds = bonesOf(one) === bones
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

// From a word of the question to the words of the texts that answer it, each with how well it does.
// What it may stand for where no word of the texts is it or begins with it is guessed in `guesses.ts`.
import type { Folding, Token } from './folding.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words of the texts with their weights, 1 for the word itself. */
export type Weights = ReadonlyMap<string, number>

const inflected = 0.85
/** A word made of the same word, which may mean something else: a "reviewer" is no "review". */
export const derived = 0.6
// "Took part" says little about being "taken into care".
const irregularly = 0.5
const begun = 0.6

const likeness = ({ isIrregular, plainForm }: Folding, word: string, known: string): number => {
  if (known === word) return 1
  if (isIrregular(word) || isIrregular(known)) return irregularly
  return plainForm(word) === plainForm(known) || word.startsWith('coprod') ? inflected : derived
}

// The letters of one word are typed one by one, and all the while the words before it are asked for again.
const alike = new WeakMap<readonly string[], Map<string, Weights>>()
const nothing: Weights = new Map()

/** The word itself and its inflections; those that no suffix makes count for less. */
export const sameWord = (known: Vocabulary, { word, term }: Pick<Token, 'word' | 'term'>): Weights => {
  const forms = known.inflections.get(term)
  if (!forms) return nothing
  const before = alike.get(forms) ?? new Map<string, Weights>()
  const weights = before.get(word) ?? new Map(forms.map(one => [one, likeness(known.folding, word, one)]))
  alike.set(forms, before.set(word, weights))
  return weights
}

/** Words that begin with what has been typed so far. */
export const begunWith = (known: Vocabulary, word: string): Weights =>
  new Map(word.length < 2 ? [] : known.startingWith(word).map(one => [one, begun]))

// A typed word as it stands in the texts, with all that everyday words are looked up by. A first answer wants less.
import { begunWith, sameWord, type Weights } from './expand.ts'
import type { Folding, Token } from './folding.ts'
import type { Typed, Wanted } from './question.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An unfinished word must have this many letters before everyday words are guessed from it. */
const enoughToGuess = 4

/** A word to find, by the words that answer it. */
export const asWord = (
  { isScaffold, foldWord }: Folding,
  text: string,
  { weights, terms }: { readonly weights: Weights; readonly terms: readonly string[] },
): Wanted => ({
  text,
  options: weights.size > 0 ? [{ kind: 'word', weights }] : [],
  terms: new Set(terms),
  scaffold: isScaffold(foldWord(text)),
})

/** A typed word as it stands in the texts, or as some word there begins with it; nothing where it is neither. */
export const standing = (known: Vocabulary, token: Token, { text, open }: Typed): Wanted | undefined => {
  const { folding } = known
  const same = sameWord(known, token)
  if (same.size > 0) return asWord(folding, text, { weights: same, terms: [token.term] })
  const begun = open ? begunWith(known, token.word) : same
  if (begun.size === 0) return undefined
  const terms = token.word.length < enoughToGuess ? [] : [...begun.keys()].map(folding.termOf)
  return asWord(folding, text, { weights: begun, terms })
}

/** One word of the texts that was typed as two: `key ring`. What is only the first word once more is none. */
export const joinedInOne = (known: Vocabulary, first: string, second: string): Weights => {
  const { foldWord, termOf } = known.folding
  const word = foldWord(first + second)
  const term = termOf(word)
  return term === termOf(foldWord(first)) ? new Map() : sameWord(known, { word, term })
}

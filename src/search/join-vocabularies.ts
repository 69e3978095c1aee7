// The words of the texts together with the words of sayings, for whoever has both.
import { createVocabulary, neverMeant, type KnownWord, type WholeVocabulary } from './vocabulary.ts'

/** A vocabulary with words beside it that stand in no text: they can be typed and begun like the others. */
export const joinVocabularies = (
  { known, uses, folding }: WholeVocabulary,
  more: readonly (Pick<KnownWord, 'word' | 'term'> & { readonly alone: boolean })[],
): WholeVocabulary =>
  createVocabulary(
    [
      ...known,
      ...more
        .filter(({ word }) => uses(word) === 0)
        .map(({ word, term, alone }) => ({ word, term, uses: alone ? 0 : neverMeant })),
    ],
    folding,
  )

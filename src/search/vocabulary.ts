// The words there are to find, whatever holds them: what a typed word can stand for is asked of these alone.

import type { Folding } from './folding.ts'

/** A meaningful word and how often it is used. */
export interface KnownWord {
  readonly word: string
  readonly term: string
  readonly uses: number
}

export interface Vocabulary {
  /** How its words were folded. */
  readonly folding: Folding
  /** Term -> the words that share it. */
  readonly inflections: Pick<ReadonlyMap<string, readonly string[]>, 'get'>
  /** The words that begin with some letters. */
  readonly startingWith: (start: string) => readonly string[]
  /** How often a word is used. */
  readonly uses: (word: string) => number
  /** Whether two words stand side by side somewhere; not known where the texts are not here. */
  readonly areTogether?: (first: string, second: string) => boolean
}

/** A vocabulary that can name all its words. */
export interface WholeVocabulary extends Vocabulary {
  readonly known: readonly KnownWord[]
}

const grouped = (words: readonly KnownWord[], key: (word: KnownWord) => string): ReadonlyMap<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const one of words) {
    const group = groups.get(key(one))
    if (group) group.push(one.word)
    else groups.set(key(one), [one.word])
  }
  return groups
}

/** Makes a vocabulary of words, each given once. */
export const createVocabulary = (words: readonly KnownWord[], folding: Folding): WholeVocabulary => {
  const uses = new Map(words.map(one => [one.word, one.uses]))
  const byLetter = grouped(words, ({ word }) => word.charAt(0))
  return {
    folding,
    inflections: grouped(words, ({ term }) => term),
    startingWith: start => {
      const begun = byLetter.get(start.charAt(0)) ?? []
      return start.length === 1 ? begun : begun.filter(word => word.startsWith(start))
    },
    known: words,
    uses: word => uses.get(word) ?? 0,
  }
}

/** Uses of a word that stands in no text and finds nothing by itself: it can be typed, but no slip is taken for it. */
export const neverMeant = -1

// The words there are to find, whatever holds them: what a typed word can stand for is asked of these alone.

/** A meaningful word and how often it is used. */
export interface KnownWord {
  readonly word: string
  readonly term: string
  readonly uses: number
}

export interface Vocabulary {
  /** Term -> the words that share it. */
  readonly inflections: ReadonlyMap<string, readonly string[]>
  /** First letter -> the words that begin with it. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>
  /** How often a word is used. */
  readonly uses: (word: string) => number
  /** All of them. */
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
export const createVocabulary = (words: readonly KnownWord[]): Vocabulary => {
  const uses = new Map(words.map(one => [one.word, one.uses]))
  return {
    inflections: grouped(words, ({ term }) => term),
    byLetter: grouped(words, ({ word }) => word.charAt(0)),
    known: words,
    uses: word => uses.get(word) ?? 0,
  }
}

/** A vocabulary with words beside it that stand in no text: they can be typed, begun and misspelt like the others. */
export const joinVocabularies = (
  { known, uses }: Vocabulary,
  more: readonly Pick<KnownWord, 'word' | 'term'>[],
): Vocabulary =>
  createVocabulary([
    ...known,
    ...more.filter(({ word }) => uses(word) === 0).map(({ word, term }) => ({ word, term, uses: 0 })),
  ])

// Everyday words that no story uses, with the words of the stories that mean nearly the same; made at build from WordNet.
// What is found by them is near in meaning at best, and is to be shown so.

/** What is fetched: a line for each asked term, in order: `term word word word`; and the notice WordNet asks for. */
export interface GeneralWordsSlice {
  readonly kind: 'general-words'
  readonly lines: string
  readonly licence: string
}

export interface GeneralWords {
  /** Folded words of the stories near in meaning to a term, nearest first; none for a term of the stories. */
  readonly lookUp: (term: string) => readonly string[]
}

const isGeneralWords = (slice: unknown): slice is GeneralWordsSlice =>
  typeof slice === 'object' &&
  slice !== null &&
  'kind' in slice &&
  slice.kind === 'general-words' &&
  'lines' in slice &&
  typeof slice.lines === 'string'

/** Reads the slice. Throws when something else was fetched. */
export const readGeneralWords = (slice: unknown): GeneralWords => {
  if (!isGeneralWords(slice)) throw new TypeError('general-words: expected the general words. Load the page again.')
  const words = new Map(
    slice.lines.split('\n').map(line => {
      const [term = '', ...near] = line.split(' ')
      return [term, near] as const
    }),
  )
  return { lookUp: term => words.get(term) ?? [] }
}

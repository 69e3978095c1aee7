// Words that stand side by side in a text, compared as the index knows them: by their terms, or by the very words.
import { tokenise } from './fold.ts'
import type { WordIndex } from './word-index.ts'

/** A run of words in a text, counted in words. */
export interface Run {
  readonly text: number
  readonly from: number
  readonly length: number
}

/** Words to find side by side; inflections are alike unless `exactly`. */
export interface Phrase {
  readonly phrase: string
  readonly exactly?: boolean
}

/** Where in one text the words of a phrase stand side by side. */
export const runsIn = (index: WordIndex, text: number, { phrase, exactly = false }: Phrase): readonly Run[] => {
  const asked = tokenise(phrase)
  const row = index.row(text)
  if (asked.length === 0) return []
  const isAt = (place: number): boolean =>
    asked.every(({ word, term }, step) => {
      const known = index.words[row[(place + step) * 3] ?? -1]
      return known !== undefined && (known.word === word || (!exactly && known.term === term))
    })
  const found: Run[] = []
  for (let from = 0; from * 3 < row.length; from++) if (isAt(from)) found.push({ text, from, length: asked.length })
  return found
}

/** Where in all passages a phrase stands. A phrase of common words alone is not looked for. */
export const findRuns = (index: WordIndex, asked: Phrase): readonly Run[] => {
  const { phrase, exactly = false } = asked
  const lists = tokenise(phrase)
    .filter(({ stop }) => !stop)
    .map(({ word, term }) => {
      const forms = exactly ? [word] : (index.inflections.get(term) ?? [])
      return forms.flatMap(form => index.words[index.numbers.get(form) ?? -1]?.texts ?? [])
    })
  const [rarest] = lists.toSorted((a, b) => a.length - b.length)
  return [...new Set(rarest)].flatMap(text => runsIn(index, text, asked))
}

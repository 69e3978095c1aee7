// Which themes a question asks for without naming them. A theme is asked for when most of what the question says belongs to
// it; a few common words that a theme happens to be known by as well ("paid for taking part") only resemble it.
import type { Wanted } from './question.ts'
import type { Saying, ThemeWords } from './sayings.ts'

/** A theme that is asked for. */
export interface ThemeAsked {
  readonly saying: Saying
  /** The least share of the question that had to belong to a theme: 0 to 1. */
  readonly share: number
  /** A long question has no word that does not belong to it. */
  readonly wholly: boolean
}

/** The least that must belong to a theme: a share of the question, and more in all than one word no other theme has. */
const enough = { share: 0.62, telling: 1.36 }
/** Two words with no small words beside them ask for just those. */
const fullQuestion = 4
const fewest = { words: 2, bareWords: 3, wholly: 4 }

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

const tellingOf = (size: number, knowing: number): number => Math.log((size + 1) / (knowing + 0.5))

const hasAny = (terms: ReadonlySet<string>, some: ReadonlySet<string>): boolean => {
  for (const term of some) if (terms.has(term)) return true
  return false
}

/** The themes that most of a question belongs to. `length`: all the words of the question, small ones among them. */
export const themesAsked = (
  themes: readonly ThemeWords[],
  asked: readonly Wanted[],
  length: number,
): readonly ThemeAsked[] => {
  const least = length < fullQuestion ? fewest.bareWords : fewest.words
  if (asked.length < least) return []
  const belongs = themes.map(({ terms }) => asked.map(one => hasAny(terms, one.terms)))
  // A word that many themes are known by says little about any of them; one that none knows speaks against them all.
  const telling = asked.map((_, word) => {
    const knowing = belongs.filter(words => words[word]).length
    return tellingOf(themes.length, Math.max(1, knowing)) / tellingOf(themes.length, 1)
  })
  const shared = belongs.map(words => sumOf(telling.filter((_, word) => words[word])))
  const total = sumOf(telling)
  const most = Math.max(enough.telling, total * enough.share, ...shared)
  return themes.flatMap(({ saying }, theme) => {
    const count = belongs[theme]?.filter(Boolean).length ?? 0
    if ((shared[theme] ?? 0) < most || count < least) return []
    return [{ saying, share: most / total, wholly: count === asked.length && count >= fewest.wholly }]
  })
}

// Where else to look when no story answers: the theme whose words fit the question, and the words the stories use for an
// everyday word. Suggestions never claim that anything was found.
import type { SearchData } from './documents.ts'
import { tokenise, type Token } from './fold.ts'

/** Slugs of themes, best first; and phrases that each find something when they are asked for. */
export interface Suggestions {
  readonly themes: readonly string[]
  readonly phrases: readonly string[]
}

export const noSuggestions: Suggestions = { themes: [], phrases: [] }

const enoughForTheme = 0.6
const enoughForWord = 0.75
/** A theme that fits nearly as well as the best is worth naming too. */
const nearlyAsGood = 0.9
const mostPhrases = 4
const byMeaning = 0.6
const throughWord = 0.6

const termsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ term, stop }) => (stop ? [] : [term])))

/**
 * How well a phrase fits a question: the share of the phrase's meaningful words in it, more for more of the question, and
 * a little for the very words, small ones too ("who decides"). From 0 to 1.25.
 */
const fits = (phrase: string, question: readonly Token[]): number => {
  const tokens = tokenise(phrase)
  const [terms, asked] = [termsOf(tokens), termsOf(question)]
  const shared = [...terms].filter(term => asked.has(term)).length
  if (shared === 0) return 0
  const exact = tokens.filter(({ word }) => question.some(one => one.word === word)).length
  return (shared / terms.size) * (0.5 + shared / asked.size / 2) + exact / tokens.length / 4
}

const bestFit = (phrases: readonly string[], question: readonly Token[]): number =>
  Math.max(0, ...phrases.map(phrase => fits(phrase, question)))

const sharedWith = (text: string, question: readonly Token[]): number => {
  const [terms, asked] = [termsOf(tokenise(text)), [...termsOf(question)]]
  return asked.length === 0 ? 0 : asked.filter(term => terms.has(term)).length / asked.length
}

/** Makes the function that suggests; `finds` says whether a question finds anything. */
export const createSuggester =
  ({ themes, words }: SearchData, finds: (q: string) => boolean) =>
  (q: string): Suggestions => {
    const question = tokenise(q)
    const phrases = words
      .filter(({ word, also }) => bestFit([word, ...also], question) >= enoughForWord)
      .flatMap(({ inPosts }) => inPosts)
    const ranked = themes
      .map(({ slug, name, means, signals }) => {
        const known = [name, ...signals]
        const through = phrases.map(phrase => bestFit(known, tokenise(phrase)) * throughWord)
        return { slug, fit: Math.max(bestFit(known, question), sharedWith(means, question) * byMeaning, ...through) }
      })
      .filter(({ fit }) => fit >= enoughForTheme)
      .toSorted((a, b) => b.fit - a.fit)
    const best = ranked[0]?.fit ?? 0
    return {
      themes: ranked.slice(0, 2).flatMap(({ slug, fit }) => (fit >= best * nearlyAsGood ? [slug] : [])),
      phrases: [...new Set(phrases)].filter(finds).slice(0, mostPhrases),
    }
  }

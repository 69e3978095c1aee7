// Which words' places a question needs, and which of its guesses are not worth fetching.
import { foldWord, tokenise } from '../fold.ts'
import type { Option, Question, Wanted } from '../question.ts'

/** Forms that weigh less than an inflection are guesses: words begun, misspelt. */
const guessed = 0.85
/** Guesses are made until they are used this often, or stand in so many parts: "go" begins too much to look for. */
const mostGuessed = { uses: 6000, parts: 4 }

/** A word that has hardly begun is guessed to be one of the commonest that begin so. */
export interface Begun {
  readonly letters: string
  readonly words: ReadonlySet<string>
}

/** The question without the rarest of its guesses, where there are too many to fetch. */
export const withFewerGuesses = (
  question: Question,
  uses: (word: string) => number,
  { partOf, begun }: { readonly partOf: (word: string) => number; readonly begun: Begun | undefined },
): Question => {
  const fewer = (option: Option, text: string): Option => {
    if (option.kind === 'phrase') return option
    const mayBe = begun && foldWord(text) === begun.letters ? begun : undefined
    const parts = new Set<number>()
    let room = mostGuessed.uses
    const isKept = ([word, weight]: readonly [string, number]): boolean => {
      if (weight >= guessed) return true
      if (mayBe && word.startsWith(mayBe.letters)) return mayBe.words.has(word)
      if (room <= 0 || (parts.size >= mostGuessed.parts && !parts.has(partOf(word)))) return false
      room -= uses(word)
      parts.add(partOf(word))
      return true
    }
    const kept = [...option.weights].toSorted(([one, a], [other, b]) => b - a || uses(other) - uses(one)).filter(isKept)
    return kept.length === option.weights.size ? option : { ...option, weights: new Map(kept) }
  }
  const all = (wanted: readonly Wanted[]) =>
    wanted.map(one => ({ ...one, options: one.options.map(option => fewer(option, one.text)) }))
  return { ...question, wanted: all(question.wanted), without: all(question.without) }
}

const optionsOf = ({ wanted, without }: Question): readonly Option[] =>
  [...wanted, ...without].flatMap(one => one.options)

/** Every word whose places a question needs. */
export const wordsOf = (question: Question): readonly string[] => {
  const words = optionsOf(question).flatMap(option =>
    option.kind === 'word'
      ? [...option.weights.keys()]
      : tokenise(option.text).flatMap(({ word, stop }) => (stop ? [] : [word])),
  )
  return [...new Set(words)]
}

/** The phrases of a question. */
export const phrasesOf = (question: Question): readonly string[] =>
  optionsOf(question).flatMap(option => (option.kind === 'phrase' ? [option.text] : []))

// Questions to try, for the page before anybody has asked: short phrases, each from another theme, that a passage has word
// for word. Found by searching at build, so an example that finds nothing cannot be offered.
import type { Corpus } from '../corpus/schema.ts'
import { searchData } from './documents.ts'
import { createEngine } from './engine.ts'
import { tokenise } from './fold.ts'
import { emptySearch } from './query-url.ts'

const most = 5

/** Two or three words, two of which mean something. */
const isShortPhrase = (phrase: string): boolean => {
  const tokens = tokenise(phrase)
  return tokens.length >= 2 && tokens.length <= 3 && tokens.filter(({ stop }) => !stop).length >= 2
}

interface Example {
  readonly phrase: string
  readonly stories: number
}

/**
 * Up to five phrases: of each theme the one that stands in most stories, taken from one family after the other; then, where
 * there are too few, phrases the word list says the stories use.
 */
export const exampleQuestions = (corpus: Corpus): readonly string[] => {
  const engine = createEngine(searchData(corpus))
  const best = (phrases: readonly string[]): readonly Example[] =>
    phrases
      .filter(isShortPhrase)
      .map(phrase => ({ phrase, stories: engine.count({ ...emptySearch, q: `"${phrase}"` }) }))
      .filter(({ stories }) => stories > 0)
      .toSorted((a, b) => b.stories - a.stories)
      .slice(0, 1)
  const rounds = corpus.families.map(family =>
    corpus.themes
      .filter(theme => theme.family === family.slug)
      .flatMap(({ signals }) => best(signals))
      .toSorted((a, b) => b.stories - a.stories),
  )
  const longest = Math.max(0, ...rounds.map(({ length }) => length))
  const themed = Array.from({ length: longest }, (_, round) => rounds.flatMap(family => family[round] ?? [])).flat()
  const listed = corpus.words.flatMap(({ inPosts }) => best(inPosts))
  return [...new Set([...themed, ...listed].map(({ phrase }) => phrase))].slice(0, most)
}

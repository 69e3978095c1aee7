// Questions to try: short phrases, each from another theme, that a passage has word for word; and one question for each
// way to ask. Found by searching at build, so an example that finds nothing cannot be offered.
import { plainDay } from '../corpus/dates.ts'
import type { Corpus } from '../corpus/schema.ts'
import type { SearchEngine } from './engine.ts'
import { tokenise } from './fold.ts'
import { printQuery, type Field } from './query.ts'
import { emptySearch } from './query-url.ts'

const most = 5

type Count = SearchEngine['count']

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
export const exampleQuestions = (corpus: Corpus, count: Count): readonly string[] => {
  const best = (phrases: readonly string[]): readonly Example[] =>
    phrases
      .filter(isShortPhrase)
      .map(phrase => ({ phrase, stories: count({ ...emptySearch, q: `"${phrase}"` }) }))
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

/** What can be done in a question beside typing words. */
export type Way = 'phrase' | 'without' | 'or' | Field

/** A question that shows one way to ask. */
export interface WayToAsk {
  readonly way: Way
  readonly q: string
}

/** Pairs of so many words are tried out for `without` and `or`. */
const tried = 8

/** For each way to ask the first question that finds something and shows what the way does; none where there is none. */
export const waysToAsk = (corpus: Corpus, count: Count, examples: readonly string[]): readonly WayToAsk[] => {
  const stories = (q: string): number => count({ ...emptySearch, q })
  const isAnswered = (q: string): boolean => stories(q) > 0
  const words = [...new Set(corpus.themes.flatMap(({ signals }) => signals.filter(isOneWord)))]
    .map(word => ({ word, found: stories(word) }))
    .toSorted((a, b) => b.found - a.found)
    .slice(0, tried)
    .flatMap(({ word, found }) => (found > 0 ? [word] : []))
  const pairs = words.flatMap(a => words.filter(b => b !== a).map(b => [a, b] as const))
  const without = pairs.find(([a, b]) => isAnswered(`${a} -${b}`) && stories(`${a} -${b}`) < stories(a))
  const either = pairs.find(([a, b]) => stories(`${a} or ${b}`) > Math.max(stories(a), stories(b)))
  const named = (field: Field, values: readonly string[]) =>
    values.map(text => printQuery([{ kind: 'field', field, text, without: false }])).find(isAnswered)
  const shortest = (names: readonly string[]) => names.toSorted((a, b) => a.length - b.length)
  const found: Readonly<Record<Way, string | undefined>> = {
    phrase: examples.map(phrase => `"${phrase}"`).find(isAnswered),
    without: without?.join(' -'),
    or: either?.join(' or '),
    author: named(
      'author',
      corpus.authors.flatMap(({ name }) => [name.split(' ').at(-1) ?? name, name]),
    ),
    theme: named('theme', shortest(corpus.themes.map(({ name }) => name))),
    organisation: named('organisation', shortest(corpus.organisations.map(({ short, name }) => short ?? name))),
    day: named(
      'day',
      corpus.posts.map(({ date }) => plainDay(date).slice(0, -5)),
    ),
  }
  return allWays.flatMap(way => (found[way] === undefined ? [] : [{ way, q: found[way] }]))
}

const allWays: readonly Way[] = ['phrase', 'without', 'or', 'author', 'theme', 'organisation', 'day']

const isOneWord = (signal: string): boolean => {
  const tokens = tokenise(signal)
  return tokens.length === 1 && tokens.every(({ stop }) => !stop) && !/[\s-]/.test(signal)
}

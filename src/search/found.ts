// What a search tells beside its hits: the everyday words it looked for as well, and which words to mark in the story itself.
import type { Candidate } from './candidates.ts'
import { tokenise } from './fold.ts'
import type { FoundWords } from './found-words.ts'
import type { HitMaker } from './hits.ts'
import type { TextReader } from './occurrences.ts'
import type { Question } from './question.ts'
import type { Layer } from './sayings.ts'
import type { WordIndex } from './word-index.ts'

/** Everyday words of a question, with the words of the stories that answer them, or the theme they ask for. */
export interface AlsoLookedFor {
  readonly asked: string
  readonly layer: Layer
  readonly words: readonly string[]
  readonly theme?: string
}

const mostWords = 5

/** Words that turn what is said into its opposite. */
const denials: ReadonlySet<string> = new Set(
  'no not never nobody none nothing without cannot didnt dont isnt wont'.split(' '),
)

const read = (text: string) => {
  const tokens = tokenise(text)
  const terms = new Set(tokens.flatMap(({ term, stop, word }) => (stop || denials.has(word) ? [] : [term])))
  return { terms, denied: tokens.some(({ word }) => denials.has(word)) }
}

/** Whether a label says something that was not typed, and not the opposite of what was. */
const isBesides = (asked: string, label: string): boolean => {
  const [typed, told] = [read(asked), read(label)]
  if ([...told.terms].every(term => typed.terms.has(term))) return false
  if (told.denied === typed.denied) return true
  return !told.denied && ![...told.terms].some(term => typed.terms.has(term))
}

/** Tells which sayings led to a story that is found, each by the words that were typed. Longer ones first, each once. */
export const alsoLookedFor = (
  { index, question, matches: { said } }: Pick<HitMaker, 'index' | 'matches'> & { readonly question: Question },
  found: readonly Candidate[],
): readonly AlsoLookedFor[] => {
  if (said.length === 0) return []
  const posts = new Set(found.map(({ post }) => post))
  const used = said.filter(({ saying }) => saying.anchors.some(({ text }) => posts.has(index.texts[text]?.post ?? -1)))
  // "Fostered" adds nothing to what "foster care" says already.
  const isPart = (mask: number) => used.some(other => other.mask !== mask && (other.mask & mask) === mask)
  const groups = new Map<string, AlsoLookedFor>()
  for (const { saying, mask } of used) {
    const { layer, label, theme } = saying
    if (layer !== 'theme' && isPart(mask)) continue
    const asked = question.wanted.flatMap(({ text }, word) => (mask & (1 << word) ? [text] : [])).join(' ')
    // A theme is told by its name, whatever asked for it: it leads to the theme's own page.
    if (theme === undefined && !isBesides(asked, label)) continue
    const key = theme === undefined ? asked.toLowerCase() : `theme ${theme}`
    const words = [...new Set([...(groups.get(key)?.words ?? []), label])].slice(0, mostWords)
    groups.set(key, { asked, layer, words, ...(theme !== undefined && { theme }) })
  }
  return [...groups.values()].toSorted((a, b) => b.asked.length - a.asked.length)
}

/** The words of a question that are looked for wherever they stand. */
export interface AskedWords extends Pick<FoundWords, 'q'> {
  readonly words: readonly string[]
  readonly phrases: readonly (readonly string[])[]
}

/** What a question looks for in any story. */
export const askedWords = (q: string, { wanted }: Question): AskedWords => {
  const options = wanted.flatMap(one => one.options)
  return {
    q,
    words: options.flatMap(option => (option.kind === 'word' ? [...option.weights.keys()] : [])),
    phrases: options.flatMap(option =>
      option.kind === 'phrase' ? [tokenise(option.text).map(({ word }) => word)] : [],
    ),
  }
}

/** The words of one story that answer, for the story's own page. Undefined where nothing is to be marked. */
export const foundIn = (
  index: WordIndex,
  { q, words, phrases }: AskedWords,
  { reader, texts }: { readonly reader: TextReader; readonly texts: readonly number[] },
): FoundWords | undefined => {
  const runs = new Map(phrases.map(run => [run.join(' '), run]))
  for (const text of texts)
    for (const { from, length } of reader.anchors(text)) {
      const run: string[] = []
      for (let step = 0; step < length; step++)
        run.push(index.words[index.rows[text]?.[(from + step) * 3] ?? -1]?.word ?? '')
      runs.set(run.join(' '), run)
    }
  return words.length + runs.size > 0 ? { q, words, phrases: [...runs.values()] } : undefined
}

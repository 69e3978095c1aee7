// What a search tells beside its hits: the everyday words it looked for as well, and which words to mark in the story itself
// and in the names that stand with it.
import { tokenise } from './fold.ts'
import type { Beside } from './beside-words.ts'
import type { FoundWords } from './found-words.ts'
import type { HitMaker } from './hits.ts'
import type { Telling } from './make-hit.ts'
import { marksInNames } from './people.ts'
import type { Question } from './question.ts'
import { unmarked } from './unmarked.ts'
import type { Layer } from './sayings.ts'

/** Everyday words of a question, with the words of the stories that answer them, or the theme they ask for. */
export interface AlsoLookedFor {
  readonly asked: string
  readonly layer: Layer
  readonly words: readonly string[]
  readonly theme?: string
}

/** The words of a question that are looked for wherever they stand. */
interface AskedWords extends Pick<FoundWords, 'q'> {
  readonly words: readonly string[]
  readonly phrases: readonly (readonly string[])[]
}

/** What a question looks for in any story. */
const askedWords = (q: string, { wanted }: Question): AskedWords => {
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
const foundIn = (
  { q, words, phrases }: AskedWords,
  { runs: runsIn, texts }: { readonly runs: Beside['runs']; readonly texts: readonly number[] },
): FoundWords | undefined => {
  const runs = new Map(phrases.map(run => [run.join(' '), run]))
  for (const text of texts) for (const run of runsIn(text)) runs.set(run.join(' '), run)
  return words.length + runs.size > 0 ? { q, words, phrases: [...runs.values()] } : undefined
}

const noRuns: Beside['runs'] = () => []

/** What is told of the stories a question finds; `q` is what was typed. */
export const tellingOf = (
  asked: HitMaker & { readonly question: Question; readonly beside?: Beside | undefined },
  q: string,
): Telling => {
  let words: AskedWords | undefined
  return {
    unmarked,
    marksInNames: (shown, whole) => marksInNames(asked, shown, whole),
    foundIn: texts => foundIn((words ??= askedWords(q, asked.question)), { runs: asked.beside?.runs ?? noRuns, texts }),
  }
}

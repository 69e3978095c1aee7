// The words of the archive as far as they have been fetched. Reading a question asks for words; what it asks for and is not
// here yet is noted, so that it can be fetched and the question read again. So nobody need foresee what reading asks for.
import { folding, termOf } from '../fold.ts'
import { isPlainKey, type Saying, type Sayings, type ThemeWords } from '../sayings.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readNumbers } from './numbers.ts'
import type { SentRuns, SentSaying, StartPart, WordsPart } from './parts.ts'
import { readWords, shelfKey, shelfOf, shelvesFrom } from './shelves.ts'

/** The words as one reading of a question sees them. */
export interface Reading {
  readonly known: Vocabulary
  readonly sayings: Sayings
  /** Shelves that were asked for and are not here. */
  readonly missing: ReadonlySet<number>
}

export interface Lexicon {
  readonly add: (shelf: number, part: WordsPart) => void
  readonly read: () => Reading
  /** Shelves of a typed word, to be fetched ahead. */
  readonly likely: (word: { readonly word: string; readonly term: string }) => readonly number[]
  /** The runs that answer for a saying, as they are sent. */
  readonly runsOf: (saying: Saying) => SentRuns
  /** The parts that hold the runs of sayings which a word begins, or may begin. */
  readonly runsBegun: (word: string) => readonly number[]
  readonly asWritten: (word: string) => string
}

/** A shelf that is here: its words in the order of their terms. */
interface Shelf {
  readonly words: readonly string[]
  readonly uses: ReadonlyMap<string, number>
}

/** The words of a term. They stand side by side, so only the few that are looked at on the way are put into their terms. */
const inflectionsIn = ({ words }: Shelf, term: string): readonly string[] => {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (termOf(words[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < words.length && termOf(words[end] ?? '') === term) end++
  return words.slice(low, end)
}

/** Of what every search needs: what tells of the words. */
type WordsTold = Pick<StartPart, 'shelves' | 'themes' | 'plain'>

/** A lexicon with no words yet. */
export const createLexicon = ({ shelves, themes, plain: sayings }: WordsTold): Lexicon => {
  const here = new Map<number, Shelf>()
  const written = new Map<string, string>()
  const byTerm = new Map<string, Saying[]>()
  const runs = new Map<Saying, SentRuns>()
  const sayingFrom = ({ runs: sent, ...rest }: SentSaying): Saying => {
    const saying = { ...rest, anchors: [] }
    runs.set(saying, sent)
    return saying
  }
  const runsApart: { readonly term: string; readonly part: number }[] = []
  const addSaying = (sent: SentSaying): void => {
    const [first = ''] = sent.terms
    if (typeof sent.runs === 'number') for (const term of sent.terms) runsApart.push({ term, part: sent.runs })
    const others = byTerm.get(first)
    if (others) others.push(sayingFrom(sent))
    else byTerm.set(first, [sayingFrom(sent)])
  }
  const asThemes = themes.map(({ saying, terms }): ThemeWords => ({
    saying: sayingFrom(saying),
    terms: new Set(terms.split(' ')),
  }))
  sayings.forEach(addSaying)
  // Sayings of common words alone are here from the start.
  const plain = [...byTerm.keys()]

  const read = (): Reading => {
    const missing = new Set<number>()
    const shelf = (number: number): Shelf | undefined => {
      const found = here.get(number)
      if (!found) missing.add(number)
      return found
    }
    const shelfFor = (key: string) => shelf(shelfOf(shelves, shelfKey(key)))
    return {
      missing,
      known: {
        folding,
        inflections: {
          get: term => {
            const found = shelfFor(term)
            return found && inflectionsIn(found, term)
          },
        },
        startingWith: start =>
          shelvesFrom(shelves, start).flatMap(number =>
            (shelf(number)?.words ?? []).filter(word => word.startsWith(start)),
          ),
        uses: word => shelfFor(word)?.uses.get(word) ?? 0,
      },
      sayings: {
        byTerm: {
          get: term => {
            if (!isPlainKey(term)) shelfFor(term)
            return byTerm.get(term)
          },
          keys: () => byTerm.keys(),
        },
        plain,
        themes: asThemes,
        words: [],
      },
    }
  }

  return {
    read,
    add: (number, sent) => {
      if (here.has(number)) return
      const words = readWords(sent.words)
      const uses = readNumbers(sent.uses)
      here.set(number, { words, uses: new Map(words.map((word, at) => [word, uses[at] ?? 0])) })
      for (const [at, form] of sent.written) written.set(words[at] ?? '', form)
      sent.sayings.forEach(addSaying)
    },
    likely: ({ word, term }) => [...new Set([word, term].map(key => shelfOf(shelves, shelfKey(key))))],
    runsOf: saying => runs.get(saying) ?? '',
    runsBegun: word => {
      const begun = runsApart.filter(({ term }) => term.startsWith(word) || word.startsWith(term))
      return [...new Set(begun.map(({ part }) => part))]
    },
    asWritten: word => written.get(word) ?? word,
  }
}

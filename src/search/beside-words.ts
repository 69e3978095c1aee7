// What a question has beside its single words, as matching and reading see it: phrases and everyday words. Only the whole
// engine knows of them (`beside.ts`); a first answer is matched without.
import type { Board } from './board.ts'
import type { Wanted } from './question.ts'
import type { Said } from './said.ts'

/** A place in a text, counted in words, and how well what stands there answers: 1 for the word itself. */
export interface Place {
  readonly at: number
  readonly length: number
  readonly weight: number
  /** Only a sign of a theme: marked where nothing else in the text answers. */
  readonly sign?: boolean
}

/** What is found beyond the texts' own words, and what follows from it. */
export interface Further {
  /** The layers a story may answer by, the first that has any answer; none where it is looked for by words alike in meaning. */
  readonly layers: readonly Int32Array[]
  /** What texts hold but for themes that only most of the question belongs to. */
  readonly sure: Int32Array
  /** The everyday words of the question, each worth what it is worth beside what else was found. */
  readonly said: readonly Said[]
  /**
   * Whether a post carries a theme the whole question names, or that all of a long question belongs to; or, where only
   * `later` layers answer, that most of its words belong to.
   */
  readonly isNamed: (post: number, later: boolean) => boolean
  /** Posts that hold a word the question wants to be without. */
  readonly excluded: ReadonlySet<number>
}

/** Says that something wanted stands in a text, and what its form is worth. */
export type Placed = (text: number, weight: number) => void

/** A question as its own words have been written on the board. */
export interface OwnWords {
  readonly board: Board
  readonly needed: number
  /** Whether some text has all that is needed. */
  readonly isAnswered: () => boolean
  /** Writes more places of every wanted word. */
  readonly write: (add: (one: Wanted, word: number) => void) => void
}

/** What a question has that is no single word. */
export interface Beside {
  /** Calls `found` for every place where a wanted phrase stands. */
  readonly eachPhrase: (one: Wanted, found: Placed) => void
  /** Adds to the places of every wanted word in one text where phrases and everyday words found so far stand there. */
  readonly places: (text: number, found: readonly Place[][]) => void
  /** The runs of words that everyday words lead to in a text. */
  readonly runs: (text: number) => readonly (readonly string[])[]
  /** Takes out the words of the texts that say nothing where they stand. */
  readonly keepMeant: (board: Board) => void
  readonly goOn: (own: OwnWords) => Further
}

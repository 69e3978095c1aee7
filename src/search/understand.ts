// What is made of a question before anything is searched: the words it wants and the everyday words it has.
// The same for every engine; only where words and everyday words come from differs.
import type { GeneralWords } from './general-words.ts'
import type { FieldsRead } from './fields.ts'
import type { Question } from './question.ts'
import { readQuestion } from './read-question.ts'
import { saidIn, type Said } from './said.ts'
import type { Sayings } from './sayings.ts'
import type { Vocabulary } from './vocabulary.ts'
import { withGeneralWords, withSayings } from './widen.ts'

/** What there is to ask for. */
export interface Askable {
  readonly known: Vocabulary
  readonly sayings: Sayings
  readonly general?: GeneralWords | undefined
}

/** A question with the everyday words in it. */
export interface Understood {
  readonly question: Question
  readonly said: readonly Said[]
}

/** What is left of a question without its fields, and whether they named anything. */
type Asking = Pick<FieldsRead, 'query' | 'named'>

/** Reads a question, whose fields have been taken out; `q` is what was typed. */
export const understand = ({ known, sayings, general }: Askable, fields: Asking, q: string): Understood => {
  const read = readQuestion(known, fields.query, q)
  // Common words beside an author's name ask for the author.
  const typed = withSayings({ ...read, tooCommon: read.tooCommon && !fields.named }, sayings, q)
  const question = general ? withGeneralWords(known, typed, { said: saidIn(sayings, typed, q), general }) : typed
  return { question, said: saidIn(sayings, question, q) }
}

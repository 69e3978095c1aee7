// Makes a question wider than its words: by a saying of common words alone, and by words alike in meaning.
import type { GeneralWords } from './general-words.ts'
import type { Question } from './question.ts'
import { plainlySaid, type Said } from './said.ts'
import type { Sayings } from './sayings.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A question of common words alone may still be a saying ("having a say"): then that is what it wants. */
export const withSayings = (question: Question, sayings: Sayings, q: string): Question => {
  // Words of asking are no more than common words beside it: "having a say in what happens".
  const isPlain = question.tooCommon || question.asksOnly
  const keys = isPlain ? plainlySaid(sayings, q) : []
  if (keys.length === 0) return question
  return {
    ...question,
    wanted: [{ text: q.trim(), options: [], terms: new Set(keys), scaffold: false }],
    tooCommon: false,
  }
}

const alike = 0.4

/** The question with words alike in meaning in place of those that stand nowhere and that no saying knows. */
export const withGeneralWords = (
  known: Vocabulary,
  question: Question,
  { said, general }: { readonly said: readonly Said[]; readonly general: GeneralWords },
): Question => ({
  ...question,
  wanted: question.wanted.map((wanted, word) => {
    const stands = wanted.options.some(
      option => option.kind === 'phrase' || [...option.weights.keys()].some(one => known.uses(one) > 0),
    )
    if (stands || said.some(({ mask }) => mask & (2 ** word))) return wanted
    const words = [...wanted.terms].flatMap(term => general.lookUp(term)).filter(one => known.uses(one) > 0)
    if (words.length === 0) return wanted
    return { ...wanted, options: [{ kind: 'word', weights: new Map(words.map(one => [one, alike])) }], near: true }
  }),
})

// Whether a question means an organisation. "Care" alone does not ask for an institute that has the word in its name;
// "care institute", the whole name or its initials do, and so does a word that is nothing but a name.
import { tokenise } from './fold.ts'
import type { Occurrence } from './occurrences.ts'

/** A wanted word in an organisation's name. `onlyName`: no passage of any story has it. */
export interface NameWord {
  readonly bit: number
  readonly occurrence: Occurrence
  readonly onlyName: boolean
}

const farthest = 3

const besides = (a: NameWord, b: NameWord | undefined): boolean =>
  b !== undefined &&
  a.bit * 2 === b.bit &&
  a.occurrence.places.some(one => b.occurrence.places.some(other => other.at > one.at && other.at - one.at <= farthest))

/** The bits of those words of the question, in its order, by which an organisation is truly named. */
export const namingBits = (name: string, words: readonly NameWord[]): number => {
  const meaningful = tokenise(name).filter(({ stop }) => !stop).length
  const isWhole = new Set(words.flatMap(({ occurrence }) => occurrence.places.map(({ at }) => at))).size >= meaningful
  const naming = words.filter(
    (word, at) =>
      isWhole || word.onlyName || besides(word, words[at + 1]) || words.slice(0, at).some(one => besides(one, word)),
  )
  return naming.reduce((bits, { bit }) => bits | bit, 0)
}

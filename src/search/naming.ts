// Whether a question means an organisation. "Care" alone does not ask for an institute that has the word in its name;
// "care institute", the whole name or its initials do, and so does a word that is nothing but a name.
import type { Board } from './board.ts'
import type { Place } from './beside-words.ts'
import type { WordIndex } from './word-index.ts'

const farthest = 3

const besides = (places: readonly Place[] | undefined, others: readonly Place[] | undefined): boolean =>
  (places ?? []).some(one => (others ?? []).some(other => other.at > one.at && other.at - one.at <= farthest))

/**
 * The bits of those words of the question by which an organisation is truly named. `places`: where each wanted word stands
 * in the name; `meaningful`: how many words of the name carry meaning; `onlyName`: bits of words no passage has.
 */
const namingBits = (
  places: readonly (readonly Place[])[],
  { meaningful, onlyName }: { readonly meaningful: number; readonly onlyName: number },
): number => {
  const isWhole = new Set(places.flat().map(({ at }) => at)).size >= meaningful
  return places.reduce((bits, here, word) => {
    const bit = 2 ** word
    const names =
      isWhole ||
      (onlyName & bit) !== 0 ||
      besides(here, places[word + 1]) ||
      places.slice(0, word).some(before => besides(before, here))
    return here.length > 0 && names ? bits | bit : bits
  }, 0)
}

/** Bits of the words that no passage has. */
const onlyInNames = ({ texts }: WordIndex, { holds, texts: found }: Board): number => {
  let told = 0
  for (const text of found) if (texts[text]?.passage !== -1) told |= holds[text] ?? 0
  return ~told
}

/** Looks at the words as they stand; then leaves in the names of organisations only those by which they are meant. */
export const namingIn = (index: WordIndex, board: Board) => {
  const onlyName = onlyInNames(index, board)
  return (placesIn: (text: number) => readonly (readonly Place[])[]): void => {
    for (const text of board.texts) {
      if (index.texts[text]?.source !== 'organisation') continue
      const meaningful = index
        .row(text)
        .filter((number, cell) => cell % 3 === 0 && index.words[number]?.stop === false).length
      const bits = namingBits(placesIn(text), { meaningful, onlyName })
      board.holds[text] = bits
      board.firm[text] = (board.firm[text] ?? 0) & bits
    }
  }
}

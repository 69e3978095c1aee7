// Words in a form that says little, which stand far from all others of the question: "took" and, lines on, "care".
import type { Place } from './beside-words.ts'
import type { Board } from './board.ts'

/** How near such a word must stand to another word of the question. */
const besideAnother = 4

/** Takes them out of a text. `placesIn`: for each wanted word, where it stands there. */
export const dropLoose = (
  { holds, firm }: Board,
  text: number,
  placesIn: (text: number) => readonly (readonly Place[])[],
): void => {
  const held = holds[text] ?? 0
  const loose = held & ~(firm[text] ?? 0)
  if (loose === 0) return
  // A word that stands alone is far from all others, without a look.
  const places = (held & (held - 1)) === 0 ? [] : placesIn(text)
  const stands = (word: number) =>
    places[word]?.some(({ at }) =>
      places.some((others, other) => other !== word && others.some(one => Math.abs(one.at - at) <= besideAnother)),
    )
  for (let word = 0; loose >> word !== 0; word++)
    if (loose & (1 << word) && !stands(word)) holds[text] = (holds[text] ?? 0) & ~(1 << word)
}

// The choice that was most likely meant by a mistyped word. Only ever a suggestion in a fault, never taken silently.
import { editDistance } from '../search/edit-distance.ts'

/** The nearest choice, or nothing when none is near: more than half of its letters would have to change. */
export const nearest = (word: string, choices: Iterable<string>): string | undefined => {
  const ranked = [...choices]
    .map(choice => ({ choice, most: Math.floor(Math.max(choice.length, word.length) / 2) }))
    .map(({ choice, most }) => ({ choice, most, far: editDistance(word.toLowerCase(), choice.toLowerCase(), most) }))
    .filter(({ far, most }) => far <= most)
    .toSorted((a, b) => a.far - b.far)
  return ranked[0]?.choice
}

/** The mend of a fault about an unknown name: names the nearest known one, where there is one. */
export const suggest = (word: string, choices: Iterable<string>, otherwise: string): string => {
  const near = nearest(word, choices)
  return near === undefined ? otherwise : `write "${near}" or ${otherwise}`
}

// The choice that was most likely meant by a mistyped word. Only ever a suggestion in a fault, never taken silently.

/** Levenshtein's distance (1966), row by row: how many letters must be added, taken or changed. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [down, letter] of [...from].entries()) {
    const next = [down + 1]
    for (let across = 0; across < to.length; across++) {
      const change = (row[across] ?? 0) + (to[across] === letter ? 0 : 1)
      next.push(Math.min(change, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The nearest choice, or nothing when none is near: more than half of its letters would have to change. */
export const nearest = (word: string, choices: Iterable<string>): string | undefined => {
  const ranked = [...choices]
    .map(choice => ({ choice, far: distance(word.toLowerCase(), choice.toLowerCase()) }))
    .filter(({ choice, far }) => far <= Math.max(choice.length, word.length) / 2)
    .toSorted((a, b) => a.far - b.far)
  return ranked[0]?.choice
}

/** The mend of a fault about an unknown name: names the nearest known one, where there is one. */
export const suggest = (word: string, choices: Iterable<string>, otherwise: string): string => {
  const near = nearest(word, choices)
  return near === undefined ? otherwise : `write "${near}" or ${otherwise}`
}

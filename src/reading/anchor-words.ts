// Finds in a text the stretches that are nearest, word for word, to some words: Sellers' table (1980) over words, where the
// words may begin anywhere. A cost is counted in letters: those of words that were put in, left out or put for another.

/** A stretch of a text; `cost` is how many letters of it differ from the words it was found by. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly cost: number
}

interface WordAt {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text in lower case, with every apostrophe the same. */
export const wordsAt = (text: string): readonly WordAt[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }))

/** How many letters words have in all. */
export const lettersIn = (words: readonly WordAt[]): number => words.reduce((sum, { word }) => sum + word.length, 0)

/** Letters that differ once what both begin and end with is taken off; all of them where that is more than half. */
const difference = (a: string, b: string): number => {
  if (a === b) return 0
  const least = Math.min(a.length, b.length)
  const most = Math.max(a.length, b.length)
  let before = 0
  while (before < least && a[before] === b[before]) before += 1
  let after = 0
  while (after < least - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1
  const differs = most - before - after
  return differs > most / 2 ? most : differs
}

/** Every word of the text as a last one, with the cheapest stretch that ends with it. */
const stretchesOf = (wanted: readonly WordAt[], words: readonly WordAt[]): readonly Stretch[] => {
  let row = Array.from({ length: words.length + 1 }, (_, at) => ({ cost: 0, from: at }))
  for (const { word } of wanted) {
    const next = [{ cost: (row[0]?.cost ?? 0) + word.length, from: 0 }]
    for (const [at, { word: other }] of words.entries()) {
      const [instead, out, extra] = [row[at], row[at + 1], next[at]]
      if (instead === undefined || out === undefined || extra === undefined) break
      const ways = [
        { cost: instead.cost + difference(word, other), from: instead.from },
        { cost: out.cost + word.length, from: out.from },
        { cost: extra.cost + other.length, from: extra.from },
      ]
      next.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)))
    }
    row = next
  }
  return words.flatMap(({ end }, at) => {
    const last = row[at + 1]
    const first = last && words[last.from]
    return last === undefined || first === undefined || first.start >= end
      ? []
      : [{ start: first.start, end, cost: last.cost }]
  })
}

export const overlap = (a: Pick<Stretch, 'start' | 'end'>, b: Pick<Stretch, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end

/** The nearest stretches that do not overlap, nearest first; none that costs more than `most`. */
export const nearestStretches = (quote: string, text: string, most: number): readonly Stretch[] => {
  const wanted = wordsAt(quote)
  const near = (wanted.length === 0 ? [] : stretchesOf(wanted, wordsAt(text))).filter(({ cost }) => cost <= most)
  return near
    .toSorted((a, b) => a.cost - b.cost)
    .reduce<readonly Stretch[]>(
      (taken, stretch) => (taken.some(other => overlap(stretch, other)) ? taken : [...taken, stretch]),
      [],
    )
}

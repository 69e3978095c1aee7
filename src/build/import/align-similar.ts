// Passages that are alike: how many words two texts share (Dice: twice the shared over all), and which pairs of two rows
// go best together. Only pairs that share rarer words are compared, so that a long post stays quick.
import { tokens } from './words.ts'

/** A pair of indexes: of the standing row, and of the new one. */
export type Alike = readonly [at: number, to: number]

interface Pair {
  readonly at: number
  readonly to: number
  readonly likeness: number
}

/** The pairs that are alike by `least` and keep their order on both sides: the row that is most alike in all. */
export function alikeInOrder(before: readonly string[], next: readonly string[], least: number): readonly Alike[] {
  const pairs = pairsOf(before, next, least).toSorted((one, two) => one.to - two.to || two.at - one.at)
  const best = new Float64Array(before.length + 1)
  const ends = new Int32Array(before.length + 1).fill(-1)
  const previous: number[] = []
  let last = -1
  let most = 0
  for (const [index, { at, likeness }] of pairs.entries()) {
    // A Fenwick tree of the best row that ends below `at`.
    let [sum, end] = [0, -1]
    for (let node = at; node > 0; node -= node & -node) {
      if ((best[node] ?? 0) > sum) [sum, end] = [best[node] ?? 0, ends[node] ?? -1]
    }
    sum += likeness
    previous[index] = end
    if (sum > most) [most, last] = [sum, index]
    for (let node = at + 1; node < best.length; node += node & -node) {
      if (sum > (best[node] ?? 0)) [best[node], ends[node]] = [sum, index]
    }
  }
  const row: Alike[] = []
  for (let index = last; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index]
    if (pair !== undefined) row.push([pair.at, pair.to])
  }
  return row.toReversed()
}

/** The pairs that are alike by `least`, wherever they stand: the most alike first, each passage once. */
export function alikeAnywhere(before: readonly string[], next: readonly string[], least: number): readonly Alike[] {
  const [used, used2] = [new Set<number>(), new Set<number>()]
  const pairs = pairsOf(before, next, least)
  return pairs
    .toSorted((one, two) => two.likeness - one.likeness || one.to - two.to || one.at - two.at)
    .flatMap(({ at, to }): readonly Alike[] => {
      if (used.has(at) || used2.has(to)) return []
      used.add(at)
      used2.add(to)
      return [[at, to]]
    })
}

/** How alike two texts are, from 0 to 1: by words; short ones, where one word is much, by pairs of letters as well. */
export const likenessOf = (one: string, two: string): number => likenessIn(featuresOf(one), featuresOf(two))

interface Features {
  readonly words: ReadonlyMap<string, number>
  readonly count: number
  readonly letters?: { readonly pairs: ReadonlyMap<string, number>; readonly count: number }
}

const shortest = 6
/** Scripts that put no spaces between words: their letters count one by one. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

function featuresOf(text: string): Features {
  const words = tokens(text.toLowerCase()).flatMap(word => (unspaced.test(word) ? Array.from(word) : [word]))
  const features = { words: countsOf(words), count: words.length }
  if (words.length >= shortest) return features
  const letters = Array.from(text.toLowerCase()).slice(0, 200)
  const pairs = letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
  return { ...features, letters: { pairs: countsOf(pairs), count: pairs.length } }
}

function countsOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

function likenessIn(one: Features, two: Features): number {
  const words = dice(one.words, two.words, one.count + two.count)
  if (one.letters === undefined || two.letters === undefined) return words
  return Math.max(words, dice(one.letters.pairs, two.letters.pairs, one.letters.count + two.letters.count))
}

function dice(one: ReadonlyMap<string, number>, two: ReadonlyMap<string, number>, total: number): number {
  const [small, large] = one.size < two.size ? [one, two] : [two, one]
  let shared = 0
  for (const [word, count] of small) shared += Math.min(count, large.get(word) ?? 0)
  return total === 0 ? 0 : (2 * shared) / total
}

/** So few pairs are all compared; else those that share a word which at most `common` passages have, the best few. */
const allPairs = 2500
const common = 50
const few = 8

function pairsOf(before: readonly string[], next: readonly string[], least: number): readonly Pair[] {
  const [features, features2] = [before.map(featuresOf), next.map(featuresOf)]
  const every = [...features.keys()]
  const near = features.length * features2.length <= allPairs ? () => every : nearestIn(features)
  return features2.flatMap((one, to) =>
    near(one).flatMap((at): readonly Pair[] => {
      const other = features[at]
      const likeness = other === undefined ? 0 : likenessIn(other, one)
      return likeness >= least ? [{ at, to, likeness }] : []
    }),
  )
}

function nearestIn(all: readonly Features[]): (one: Features) => readonly number[] {
  const places = new Map<string, number[]>()
  for (const [at, { words }] of all.entries()) {
    for (const word of words.keys()) {
      const found = places.get(word)
      if (found === undefined) places.set(word, [at])
      else if (found.length <= common) found.push(at)
    }
  }
  return ({ words }) => {
    const shared = new Map<number, number>()
    for (const word of words.keys()) {
      const found = places.get(word) ?? []
      if (found.length <= common) for (const at of found) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    return [...shared]
      .toSorted(([, one], [, two]) => two - one)
      .slice(0, few)
      .map(([at]) => at)
  }
}

// Equal lines in equal order: patience (Bram Cohen's): lines that stand once on both sides are anchors, the longest row
// of them that keeps its order is kept, and each gap between two of them is looked at again. Near-linear in practice.

/** A stretch on both sides, ends not included. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly from2: number
  readonly to2: number
}

/** The largest table for lines that stand more than once; beyond it they are told as moved, not lost. */
const largestTable = 40_000

/** For each of `next` the index of the equal one in `before`, rising; -1 where there is none. */
export function matchInOrder(before: readonly string[], next: readonly string[]): number[] {
  const matched = next.map(() => -1)
  const stretches: Stretch[] = [{ from: 0, to: before.length, from2: 0, to2: next.length }]
  for (let whole = stretches.pop(); whole !== undefined; whole = stretches.pop()) {
    let { from, to, from2, to2 } = whole
    while (from < to && from2 < to2 && before[from] === next[from2]) matched[from2++] = from++
    while (from < to && from2 < to2 && before[to - 1] === next[to2 - 1]) matched[--to2] = --to
    if (from === to || from2 === to2) continue
    const rest = { from, to, from2, to2 }
    const anchors = risingRow(uniquePairs(before, next, rest))
    if (anchors.length === 0) {
      for (const [at, at2] of smallTable(before, next, rest)) matched[at2] = at
      continue
    }
    for (const [at, at2] of anchors) {
      matched[at2] = at
      stretches.push({ from, to: at, from2, to2: at2 })
      from = at + 1
      from2 = at2 + 1
    }
    stretches.push({ from, to, from2, to2 })
  }
  return matched
}

type Pair = readonly [at: number, at2: number]

/** Lines that stand once on each side of a stretch, in the order of the second. */
function uniquePairs(before: readonly string[], next: readonly string[], { from, to, from2, to2 }: Stretch): Pair[] {
  const once = (lines: readonly string[], start: number, end: number): Map<string, number> => {
    const found = new Map<string, number>()
    for (let at = start; at < end; at += 1) {
      const line = lines[at] ?? ''
      found.set(line, found.has(line) ? -1 : at)
    }
    return found
  }
  const first = once(before, from, to)
  return [...once(next, from2, to2)].flatMap(([line, at2]): Pair[] => {
    const at = first.get(line) ?? -1
    return at < 0 || at2 < 0 ? [] : [[at, at2]]
  })
}

/** The longest row of pairs whose first numbers rise too (the piles of patience). */
function risingRow(pairs: readonly Pair[]): readonly Pair[] {
  const tops: number[] = []
  const previous: number[] = []
  for (const [index, [at]] of pairs.entries()) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] ?? 0]?.[0] ?? 0) < at) low = middle + 1
      else high = middle
    }
    previous[index] = low === 0 ? -1 : (tops[low - 1] ?? -1)
    tops[low] = index
  }
  const row: Pair[] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index]
    if (pair !== undefined) row.push(pair)
  }
  return row.toReversed()
}

/** The longest common row of a small stretch in which every line stands more than once. */
function smallTable(before: readonly string[], next: readonly string[], { from, to, from2, to2 }: Stretch): Pair[] {
  const [height, width] = [to - from, to2 - from2]
  if (height * width > largestTable) return []
  const table = new Uint32Array((height + 1) * (width + 1))
  const cell = (row: number, column: number): number => table[row * (width + 1) + column] ?? 0
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      table[row * (width + 1) + column] =
        before[from + row] === next[from2 + column]
          ? cell(row + 1, column + 1) + 1
          : Math.max(cell(row + 1, column), cell(row, column + 1))
    }
  }
  const pairs: Pair[] = []
  for (let [row, column] = [0, 0]; row < height && column < width;) {
    if (before[from + row] === next[from2 + column]) pairs.push([from + row++, from2 + column++])
    else if (cell(row + 1, column) >= cell(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}

// How many slips of the finger lie between two words: a letter too many, too few, wrong, or two the wrong way round.

// A slip is looked for in thousands of words: rows are used again, and grow with the longest word.
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const

/**
 * Optimal string alignment distance (Damerau 1964, in the restricted form of Wagner and Fischer's table), or `most + 1` where
 * it is more than `most`. Only the cells that can still count are filled (Ukkonen 1985): `most` to both sides of the diagonal.
 */
export const editDistance = (a: string, b: string, most: number): number => {
  const far = most + 1
  if (Math.abs(a.length - b.length) > most) return far
  const size = b.length + 1
  if (rows[0].length < size) rows = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)]
  let [older, old, row] = rows
  for (let j = 0; j <= Math.min(most, b.length); j++) old[j] = j
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - most)
    const last = Math.min(b.length, i + most)
    let smallest = (row[first - 1] = first === 1 ? i : far)
    for (let j = first; j <= last; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      const above = j < i + most ? (old[j] ?? far) : far
      let least = Math.min(above + 1, (row[j - 1] ?? far) + 1, (old[j - 1] ?? far) + same)
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        least = Math.min(least, (older[j - 2] ?? far) + 1)
      row[j] = least
      if (least < smallest) smallest = least
    }
    if (smallest > most) return far
    ;[older, old, row] = [old, row, older]
  }
  return Math.min(far, old[b.length] ?? far)
}

// How many slips of the finger lie between two words: a letter too many, too few, wrong, or two the wrong way round.

/**
 * Optimal string alignment distance (Damerau 1964, in the restricted form of Wagner and Fischer's table), or `most + 1`
 * as soon as it is certain to be more than `most`.
 */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let older: number[] = []
  let old = [0]
  for (let j = 1; j <= b.length; j++) old.push(j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let smallest = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1)
      row.push(least)
      if (least < smallest) smallest = least
    }
    if (smallest > most) return most + 1
    older = old
    old = row
  }
  return old[b.length] ?? most + 1
}

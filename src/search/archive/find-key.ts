// Finds a key in a list of keys that rises.

/** The place of a key in the list, or -1; by halves. */
export const findKey = (keys: ArrayLike<number>, key: number): number => {
  let [low, high] = [0, keys.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = keys[middle] ?? 0
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

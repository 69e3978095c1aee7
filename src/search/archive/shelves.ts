// The words of the archive in stretches that are fetched one by one: shelves. All inflections of a word stand on the shelf of
// their term, so that one shelf tells them; a word whose own letters belong elsewhere ("took") stands there a second time,
// so that one shelf also tells what begins with some letters.

/** What a word or a term is shelved by. */
export const shelfKey = (word: string): string => word.slice(0, 2)

/** The stretch to which a key belongs; `shelves` tells where each begins, in order. Parts of places are found so as well. */
export const shelfOf = (shelves: readonly string[], key: string): number => {
  let [low, high] = [0, shelves.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((shelves[middle] ?? '') <= key) low = middle
    else high = middle - 1
  }
  return low
}

/** All shelves that may hold what begins with these letters. */
export const shelvesFrom = (shelves: readonly string[], start: string): readonly number[] => {
  const first = shelfOf(shelves, shelfKey(start))
  if (start.length >= 2) return [first]
  const beyond = shelves.findIndex((key, at) => at > first && !key.startsWith(start))
  const end = beyond < 0 ? shelves.length : beyond
  return Array.from({ length: Math.max(1, end - first) }, (_, at) => first + at)
}

/** As much of a key as tells it from all before it, where those end with `before`. */
export const startOf = (key: string, before: string): string => {
  let same = 0
  while (same < before.length && before[same] === key[same]) same++
  return key.slice(0, same + 1)
}

/** Writes words one after the other: how many letters each shares with the one before (0 to 9), and the others. */
export const writeWords = (words: readonly string[]): string =>
  words
    .map((word, at) => {
      const before = words[at - 1] ?? ''
      let same = 0
      while (same < 9 && same < before.length && before[same] === word[same]) same++
      return `${same}${word.slice(same)}`
    })
    .join(' ')

/** Reads words that `writeWords` wrote (front coding). */
export const readWords = (text: string): readonly string[] => {
  let before = ''
  return text === '' ? [] : text.split(' ').map(part => (before = before.slice(0, Number(part[0])) + part.slice(1)))
}

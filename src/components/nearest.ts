// The addresses nearest to a wrong one, so that a slip of the finger still leads somewhere.

/** An address with its title. */
export interface Address {
  readonly path: string
  readonly title: string
}

/** Edit distance between two texts (Wagner and Fischer, 1974), one row at a time; texts are cut at 120 characters. */
export const editDistance = (from: string, to: string): number => {
  const [a, b] = [[...from].slice(0, 120), [...to].slice(0, 120)]
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []

/** The part of an address that names its thing: the last piece of the path. */
const nameOf = (path: string): string => path.split('/').filter(Boolean).at(-1)?.toLowerCase() ?? ''

/** Up to `most` addresses that share words with the one asked for, or differ from it by few letters; best first. */
export const nearest = (asked: string, addresses: readonly Address[], most = 5): readonly Address[] => {
  const name = nameOf(asked)
  const words = new Set(wordsOf(asked))
  return addresses
    .map(address => {
      const target = nameOf(address.path)
      const distance = editDistance(name, target) / Math.max(name.length, target.length, 1)
      const shared = wordsOf(`${target} ${address.title}`).filter(word => words.has(word)).length
      return { address, score: (distance < 0.4 ? 3 - 3 * distance : 0) + shared / (1 + words.size) }
    })
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ address }) => address)
}

// The addresses nearest to a wrong one, so that a slip of the finger still leads somewhere.
import { editDistance } from '../search/edit-distance.ts'

/** An address with its title. */
export interface Address {
  readonly path: string
  readonly title: string
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []

/** Longer names than this are cut: nobody mistypes so much, and the work stays small. */
const longest = 120

/** The part of an address that names its thing: the last piece of the path. */
const nameOf = (path: string): string => path.split('/').filter(Boolean).at(-1)?.toLowerCase().slice(0, longest) ?? ''

/** Up to `most` addresses that share words with the one asked for, or differ from it by few letters; best first. */
export const nearest = (asked: string, addresses: readonly Address[], most = 5): readonly Address[] => {
  const name = nameOf(asked)
  const words = new Set(wordsOf(asked))
  return addresses
    .map(address => {
      const target = nameOf(address.path)
      const longer = Math.max(name.length, target.length, 1)
      const distance = editDistance(name, target, longer) / longer
      const shared = wordsOf(`${target} ${address.title}`).filter(word => words.has(word)).length
      return { address, score: (distance < 0.4 ? 3 - 3 * distance : 0) + shared / (1 + words.size) }
    })
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ address }) => address)
}

// How much a word in a text counts: BM25 (Robertson and Zaragoza 2009, k1 1.2, b 0.5), times what the text is worth.
import type { SearchText, WordIndex } from './word-index.ts'

const saturation = 1.2
const lengthMatters = 0.5
/** A form of a word that weighs no more than this says little: `took` for `taken`. */
export const halfSaid = 0.5

/** What a word in a text of this kind is worth: in a title more, in a caption less than in what is told. */
export const sourceWeight = ({ source, kind }: SearchText): number => {
  if (source === 'title') return 1.6
  if (source === 'author' || source === 'organisation') return 0.5
  const told = source === 'original' ? 1 : source === 'retold' ? 0.95 : 0.6
  return kind === 'caption' || kind === 'note' ? told * 0.8 : told
}

/** How rare something is that stands in `count` of `size` texts: its inverse document frequency, never below 0. */
export const rarityOf = (size: number, count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5))

/** How long a text is beside the average one, as far as it matters. */
export const relativeLength = (
  { lengths, averageLength }: Pick<WordIndex, 'lengths' | 'averageLength'>,
  text: number,
) => 1 - lengthMatters + (lengthMatters * (lengths[text] ?? 0)) / averageLength

/** What a word that stands `weight` times in a text adds to its score. */
export const worthOf = (rarity: number, weight: number, length: number): number =>
  (rarity * weight * (saturation + 1)) / (weight + saturation * length)

/** The share of the question, by rarity, that `holds` covers: 0 to 1. Everything, where nothing is wanted. */
export const coverage = (holds: number, rarity: readonly number[]): number => {
  let total = 0
  let held = 0
  for (let word = 0; word < rarity.length; word++) {
    const worth = rarity[word] ?? 0
    total += worth
    if (holds & (1 << word)) held += worth
  }
  return total === 0 ? 1 : held / total
}

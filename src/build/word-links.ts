// How near two words are in meaning by WordNet: over all their meanings, how often each is meant, times how near those stand.
// The shares of both sides count, so that a rare meaning of either word does not join what nobody would join.
import type { PartOfSpeech, Pointer, Sense, Synset, WordNet } from './wordnet.ts'

/** A lemma near in meaning to another, where that is meant as this part of speech. `near`: 1 for one same meaning. */
export interface Link {
  readonly other: string
  readonly part: PartOfSpeech
  readonly near: number
}

/** How near a meaning is that a pointer leads to: for the word it names, and for the others that share the meaning. */
const nearnessOf: Readonly<Record<string, readonly [named: number, others: number]>> = {
  '&': [0.5, 0.5],
  '+': [0.9, 0.45],
  '\\': [0.8, 0.4],
  $: [0.5, 0.5],
  '@': [0.4, 0.4],
  '~': [0.5, 0.5],
}

/** One word, and no name. */
const plainLemma = /^[a-z]{3,}$/

/** Less than this part of a lemma's uses is a meaning not worth following. */
const seldom = 0.05
/** A link this faint would count for nothing. */
const faint = 0.03

const kindsOf = ({ pointers }: Synset): number =>
  pointers.reduce((kinds, { sign }) => (sign === '~' ? kinds + 1 : kinds), 0)

/** A thing with many kinds says little of any of them; and of many kinds, one is seldom what was meant. */
const dilution = ({ sign, part }: Pointer, own: Synset, other: Synset): number => {
  if (sign === '~') return 1 / kindsOf(own) ** (part === 'verb' ? 0.25 : 0.5)
  if (sign === '@') return 1 / kindsOf(other) ** 0.5
  return 1
}

/** How much the share of a meaning counts, on the side of the stories and on the asked side; tuned by judging samples. */
const ownWeight = 0.8
const otherWeight = 0.6

/** A meaning that WordNet's texts never use still counts a little, the first more than the last. */
const weightOf = ({ count, rank }: Sense): number => count + 0.5 / rank

/** Makes a finder of links; it remembers what it has weighed. Words that are not `wanted` are linked to nothing. */
export const linkFinder = (
  wordnet: WordNet,
  wanted: (word: string) => boolean = () => true,
): ((lemma: string) => readonly Link[]) => {
  const shares = new Map<string, ReadonlyMap<string, number>>()
  const asked = new Map<string, boolean>()
  const isWanted = (word: string): boolean => {
    const before = asked.get(word)
    if (before !== undefined) return before
    const fresh = plainLemma.test(word) && wanted(word)
    asked.set(word, fresh)
    return fresh
  }
  const keyOf = (part: PartOfSpeech, offset: number): string => `${part}${offset}`
  /** Of all uses of a lemma, the part that has each of its meanings: 0 to 1. */
  const sharesOf = (lemma: string): ReadonlyMap<string, number> => {
    const known = shares.get(lemma)
    if (known) return known
    const senses = wordnet.sensesOf(lemma)
    const all = senses.reduce((sum, sense) => sum + weightOf(sense), 0)
    const fresh = new Map(senses.map(sense => [keyOf(sense.part, sense.offset), weightOf(sense) / all]))
    shares.set(lemma, fresh)
    return fresh
  }
  return lemma =>
    wordnet.sensesOf(lemma).flatMap(({ part, offset }) => {
      const share = sharesOf(lemma).get(keyOf(part, offset)) ?? 0
      if (share < seldom) return []
      const own = wordnet.synsetAt(part, offset)
      const place = own.words.indexOf(lemma) + 1
      const linked = (word: string, key: string, nearness: number): readonly Link[] => {
        const most = nearness * share ** ownWeight
        if (most < faint || word === lemma || !isWanted(word)) return []
        const near = most * (sharesOf(word).get(key) ?? 0) ** otherWeight
        return near < faint ? [] : [{ other: word, part, near }]
      }
      const same = own.words.flatMap(word => linked(word, keyOf(part, offset), 1))
      const others = own.pointers.flatMap(pointer => {
        const [named, unnamed] = nearnessOf[pointer.sign] ?? [0, 0]
        if (named === 0 || (pointer.from !== 0 && pointer.from !== place)) return []
        const other = wordnet.synsetAt(pointer.part, pointer.offset)
        const diluted = dilution(pointer, own, other)
        return other.words.flatMap((word, at) => {
          const isNamed = pointer.to === 0 || pointer.to === at + 1
          return linked(word, keyOf(pointer.part, pointer.offset), diluted * (isNamed ? named : unnamed))
        })
      })
      return [...same, ...others]
    })
}

// Scores every text that holds a wanted word: BM25 over passages (Robertson and Zaragoza 2009), with much more for words
// that stand together, and with where the text comes from. Filters are no business of this file.
import { namingBits } from './naming.ts'
import { nearness } from './nearness.ts'
import { occurrencesOf, type Occurrence, type Occurrences } from './occurrences.ts'
import type { Question } from './question.ts'
import type { SearchText, WordIndex } from './word-index.ts'

/** A text with what it holds: bit n of `holds` stands for the n-th wanted word. A name holds only what it is meant by. */
export interface TextMatch {
  readonly text: SearchText
  readonly holds: number
  /** The words it holds in a form that says much: not `took` for `taken`. */
  readonly firm: number
  readonly score: number
}

export interface Matches {
  /** By position of the post; posts without a match are not in it. */
  readonly byPost: ReadonlyMap<number, readonly TextMatch[]>
  /** How much each wanted word counts: rare words more. */
  readonly rarity: readonly number[]
  /** `holds` of a text with every wanted word. */
  readonly all: number
  /** Posts that hold a word the question wants to be without. */
  readonly excluded: ReadonlySet<number>
}

const saturation = 1.2
const lengthMatters = 0.5
const togetherMatters = 2
const halfSaid = 0.5

const sourceWeight = ({ source, kind }: SearchText): number => {
  if (source === 'title') return 1.6
  if (source === 'author' || source === 'organisation') return 0.5
  const told = source === 'original' ? 1 : source === 'retold' ? 0.95 : 0.6
  return kind === 'caption' || kind === 'note' ? told * 0.8 : told
}

/** Finds all texts that hold anything the question wants. */
export const matchTexts = (index: WordIndex, question: Question): Matches => {
  const found = question.wanted.map(wanted => occurrencesOf(index, wanted))
  const total = index.texts.length
  const rarity = found.map(({ size }, at) => {
    const words = question.wanted[at]
    const weight = words?.kind === 'phrase' ? Math.max(1, words.weights.size) : 1
    return weight * Math.log(1 + (total - size + 0.5) / (size + 0.5))
  })
  const onlyName = found.map(texts => [...texts.keys()].every(at => index.texts[at]?.passage === -1))
  const byPost = new Map<number, TextMatch[]>()
  for (const at of new Set(found.flatMap(texts => [...texts.keys()]))) {
    const text = index.texts[at]
    if (!text) continue
    const words = wordsIn(found, rarity, at)
    const holds = text.source === 'organisation' ? named(text.text, words, onlyName) : bitsOf(words)
    const held = words.filter(({ bit }) => holds & bit)
    if (held.length === 0) continue
    const relativeLength = 1 - lengthMatters + (lengthMatters * (index.lengths[at] ?? 0)) / index.averageLength
    const score = scoreOf(held, relativeLength) * coverage(holds, rarity) ** 2 * sourceWeight(text)
    const others = byPost.get(text.post)
    const firm = bitsOf(held.filter(({ occurrence }) => occurrence.places.some(({ weight }) => weight > halfSaid)))
    if (others) others.push({ text, holds, firm, score })
    else byPost.set(text.post, [{ text, holds, firm, score }])
  }
  const excluded = question.without.flatMap(wanted => [...occurrencesOf(index, wanted).keys()])
  return {
    byPost,
    rarity,
    all: 2 ** found.length - 1,
    excluded: new Set(excluded.flatMap(at => index.texts[at]?.post ?? [])),
  }
}

interface HeldWord {
  readonly bit: number
  readonly worth: number
  readonly occurrence: Occurrence
}

const wordsIn = (found: readonly Occurrences[], rarity: readonly number[], at: number): readonly HeldWord[] =>
  found.flatMap((texts, word) => {
    const occurrence = texts.get(at)
    return occurrence ? [{ bit: 2 ** word, worth: rarity[word] ?? 0, occurrence }] : []
  })

const bitsOf = (words: readonly HeldWord[]): number => words.reduce((bits, { bit }) => bits | bit, 0)

const named = (name: string, words: readonly HeldWord[], onlyName: readonly boolean[]): number =>
  namingBits(
    name,
    words.map(({ bit, occurrence }) => ({ bit, occurrence, onlyName: onlyName[Math.log2(bit)] ?? false })),
  )

const scoreOf = (words: readonly HeldWord[], relativeLength: number): number =>
  words.reduce((score, { worth, occurrence }, at) => {
    const { weight } = occurrence
    const before = words[at - 1]
    const together = before ? Math.min(worth, before.worth) * nearness(before.occurrence, occurrence) : 0
    const often = (worth * weight * (saturation + 1)) / (weight + saturation * relativeLength)
    return score + often + togetherMatters * together
  }, 0)

/** The share of the question, by rarity, that `holds` covers: 0 to 1. Everything, where nothing is wanted. */
export const coverage = (holds: number, rarity: readonly number[]): number => {
  const total = rarity.reduce((sum, worth) => sum + worth, 0)
  const held = rarity.reduce((sum, worth, word) => sum + (holds & (2 ** word) ? worth : 0), 0)
  return total === 0 ? 1 : held / total
}

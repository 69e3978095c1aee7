// Scores every text that holds a wanted word: BM25 over passages (Robertson and Zaragoza 2009), with more for words that
// stand near one another and for where the text comes from. Filters are no business of this file.
import { occurrencesOf, type Occurrence, type Occurrences } from './occurrences.ts'
import type { Question } from './question.ts'
import type { SearchText, WordIndex } from './word-index.ts'

/** A text with what it holds: bit n of `holds` stands for the n-th wanted word. */
export interface TextMatch {
  readonly text: SearchText
  readonly holds: number
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
const farthest = 10

const sourceWeight = ({ source, kind }: SearchText): number => {
  if (source === 'title' || source === 'people') return 1.6
  const told = source === 'original' ? 1 : source === 'retold' ? 0.95 : 0.6
  return kind === 'caption' || kind === 'note' ? told * 0.8 : told
}

/** From 1 for words side by side down to 0 for words more than ten apart. */
const nearness = (a: Occurrence, b: Occurrence): number => {
  let least = farthest + 1
  for (const one of a.places) for (const other of b.places) least = Math.min(least, Math.abs(one - other) || least)
  return least > farthest ? 0 : 1 / least
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
  const byPost = new Map<number, TextMatch[]>()
  for (const at of new Set(found.flatMap(texts => [...texts.keys()]))) {
    const text = index.texts[at]
    if (!text) continue
    const relativeLength = 1 - lengthMatters + (lengthMatters * (index.lengths[at] ?? 0)) / index.averageLength
    const match = { text, ...scoreText(found, rarity, { at, relativeLength, weight: sourceWeight(text) }) }
    const others = byPost.get(text.post)
    if (others) others.push(match)
    else byPost.set(text.post, [match])
  }
  const excluded = question.without.flatMap(wanted => [...occurrencesOf(index, wanted).keys()])
  return {
    byPost,
    rarity,
    all: 2 ** found.length - 1,
    excluded: new Set(excluded.flatMap(at => index.texts[at]?.post ?? [])),
  }
}

interface Scored {
  readonly at: number
  readonly relativeLength: number
  readonly weight: number
}

const scoreText = (
  found: readonly Occurrences[],
  rarity: readonly number[],
  { at, relativeLength, weight }: Scored,
) => {
  let holds = 0
  let score = 0
  let before: { readonly occurrence: Occurrence; readonly rarity: number } | undefined
  found.forEach((texts, word) => {
    const occurrence = texts.get(at)
    if (!occurrence) return
    const worth = rarity[word] ?? 0
    holds |= 2 ** word
    score += (worth * occurrence.weight * (saturation + 1)) / (occurrence.weight + saturation * relativeLength)
    if (before) score += Math.min(worth, before.rarity) * nearness(before.occurrence, occurrence)
    before = { occurrence, rarity: worth }
  })
  return { holds, score: score * weight }
}

/** The share of the question, by rarity, that `holds` covers: 0 to 1. Everything, where nothing is wanted. */
export const coverage = (holds: number, rarity: readonly number[]): number => {
  const total = rarity.reduce((sum, worth) => sum + worth, 0)
  const held = rarity.reduce((sum, worth, word) => sum + (holds & (2 ** word) ? worth : 0), 0)
  return total === 0 ? 1 : held / total
}

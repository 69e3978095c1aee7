// From matched texts to stories: which answer, which only come near, and roughly how well. Exact marks come later, in
// `hits.ts`, for the few that are shown.
import type { Admitted } from './filters.ts'
import type { Matches } from './match.ts'
import { heldTogether, type Held } from './together.ts'
import { coverage } from './weighing.ts'
import type { WordIndex } from './word-index.ts'

/** A story with something of the question in it. */
export interface Candidate {
  readonly post: number
  readonly admitted: Admitted
  /** Its texts that hold something and may be shown. */
  readonly texts: readonly number[]
  /** The first layer of the matches by which it answers. */
  readonly layer: number
  /** Whether it answers. */
  readonly answers: boolean
  readonly score: number
}

/** A story that has only some of the words must have this share of the question, by rarity, to be worth a look. */
const enoughToRelate = 0.3
/** And this much of it must stand together for an answer: of two words both, of many all but the commonest. */
const enoughTogether = 0.75

/** A story that answers this much less well than the best only comes near. */
const enoughBeside = 0.3

/** The posts that have any of the texts, each once. */
const postsOf = ({ texts }: WordIndex, matched: readonly number[]): readonly number[] => {
  const posts = new Set<number>()
  for (const text of matched) posts.add(texts[text]?.post ?? -1)
  return [...posts]
}

/** What a story's score is made of: title and names in full, and its best passages, each less than the one before. */
export const scoreOfPost = (whole: readonly number[], passages: readonly number[]): number =>
  whole.reduce((sum, score) => sum + score, 0) +
  passages
    .toSorted((a, b) => b - a)
    .slice(0, 3)
    .reduce((sum, score, at) => sum + score * 0.4 ** at, 0)

/** All stories that answer or come near. `admit` says what may be shown of each. */
export const candidatesFor = (
  index: WordIndex,
  matches: Matches,
  admit: (post: number) => Admitted | undefined,
): readonly Candidate[] => {
  const { rarity, needed, excluded } = matches
  const found: Candidate[] = []
  const isTooLittle = (holds: number) => (needed & ~holds) !== 0 && coverage(holds, rarity) < enoughToRelate
  for (const post of postsOf(index, matches.texts)) {
    const matched: number[] = []
    let may = 0
    for (let text = index.firstText[post] ?? 0; text < (index.firstText[post + 1] ?? 0); text++) {
      const holds = matches.holds[text] ?? 0
      if (holds !== 0) matched.push(text)
      may |= holds
    }
    // Most posts of an archive have one common word: they are put aside before anything dear is asked of them.
    if (isTooLittle(may) || excluded.has(post)) continue
    const admitted = admit(post)
    if (!admitted) continue
    const texts = matched.filter(text => admitted.admits(index.texts[text] ?? nowhere))
    const holds = texts.reduce((mask, text) => mask | (matches.holds[text] ?? 0), 0)
    if (isTooLittle(holds)) continue
    const lacks = countBits(needed & ~holds)
    const held = (by: Int32Array): readonly Held[] =>
      texts.map(text => ({
        passage: index.texts[text]?.passage ?? -1,
        holds: by[text] ?? 0,
        firm: (by[text] ?? 0) & (matches.firm[text] ?? 0),
      }))
    const worth = neededOnly(rarity, needed & holds)
    const isTogether = (by: Int32Array) => heldTogether(held(by), worth) >= enoughTogether
    const mayAnswer = lacks <= forgiven(needed) && !matches.near
    const layer = mayAnswer ? matches.layers.findIndex(isTogether) : -1
    const best = new Map<number, number>()
    for (const text of texts) {
      const passage = index.texts[text]?.passage ?? -1
      if (passage !== -1) best.set(passage, Math.max(best.get(passage) ?? 0, matches.score[text] ?? 0))
    }
    const whole = texts.filter(text => index.texts[text]?.passage === -1).map(text => matches.score[text] ?? 0)
    found.push({
      post,
      admitted,
      texts,
      layer,
      answers: layer >= 0,
      score: scoreOfPost(whole, [...best.values()]),
    })
  }
  const first = Math.min(...found.flatMap(({ answers, layer }) => (answers ? [layer] : [])))
  const isNamed = (post: number) => matches.naming.has(post) || (first > 0 && matches.nearly.has(post))
  const stays = ({ layer, post }: Candidate) => layer === first || isNamed(post)
  const best = Math.max(...found.map(one => (one.answers && stays(one) ? one.score : 0)))
  const least = best * enoughBeside
  return found.map(one => (stays(one) && (one.score >= least || isNamed(one.post)) ? one : { ...one, answers: false }))
}

const countBits = (bits: number): number => {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** A long question may have one word in four that a story has not. */
const forgiven = (needed: number): number => Math.floor(countBits(needed) / 4)

const nowhere = { passage: -1, source: 'title' } as const

const neededOnly = (rarity: readonly number[], needed: number): readonly number[] =>
  rarity.map((worth, word) => (needed & (2 ** word) ? worth : 0))

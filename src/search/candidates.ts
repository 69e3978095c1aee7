// From matched texts to stories: which answer, which only come near, and roughly how well. Exact marks come later, in
// `hits.ts`, for the few that are shown.
import { everything, type Admitted } from './filters.ts'
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

/**
 * A story with less than this share of the best score only comes near: one that has the words, the one word that is asked
 * for, or everyday words for them; and one of a theme that is named, where others have the very words.
 */
const enoughBeside = { words: 0.45, oneWord: 0.3, everyday: 0.36, named: 0.1 }

/** The posts that have any of the texts, each once. */
const postsOf = ({ texts }: WordIndex, matched: readonly number[]): readonly number[] => {
  const posts = new Set<number>()
  for (const text of matched) posts.add(texts[text]?.post ?? -1)
  return [...posts]
}

/** What a story's score is made of: title and names in full, and its best passages, each less than the one before. */
export const scoreOfPost = (whole: readonly number[], passages: readonly number[]): number => {
  let all = 0
  for (const score of whole) all += score
  let [first, second, third] = [0, 0, 0]
  for (const score of passages) {
    if (score > first) [first, second, third] = [score, first, second]
    else if (score > second) [second, third] = [score, second]
    else if (score > third) third = score
  }
  return all + (first + second * 0.4 + third * 0.4 ** 2)
}

/** Says what one post has of a question, or nothing where it has too little. */
type Judge = (post: number, admitted: Admitted) => Candidate | undefined

const createJudge = (index: WordIndex, matches: Matches): Judge => {
  const { rarity, needed } = matches
  const isTooLittle = (holds: number) => (needed & ~holds) !== 0 && coverage(holds, rarity) < enoughToRelate
  return (post, admitted) => {
    const texts: number[] = []
    let holds = 0
    for (let text = index.firstText[post] ?? 0; text < (index.firstText[post + 1] ?? 0); text++) {
      const here = matches.holds[text] ?? 0
      const source = index.texts[text]
      if (here === 0 || !source || !admitted.admits(source)) continue
      texts.push(text)
      holds |= here
    }
    // Most posts of an archive have one common word: they are put aside before anything dear is asked of them.
    if (texts.length === 0 || isTooLittle(holds)) return undefined
    const held = (by: Int32Array): readonly Held[] =>
      texts.map(text => ({
        passage: index.texts[text]?.passage ?? -1,
        holds: by[text] ?? 0,
        firm: (by[text] ?? 0) & (matches.firm[text] ?? 0),
      }))
    const asked = needed & holds
    const worth = neededOnly(rarity, asked)
    const isTogether = (by: Int32Array) => {
      let any = 0
      for (const text of texts) {
        const here = (by[text] ?? 0) & asked
        // Mostly one text has it all, or all texts have too little: then nothing has to be put together.
        if (here === asked) return true
        any |= here
      }
      return coverage(any, worth) >= enoughTogether && heldTogether(held(by), worth) >= enoughTogether
    }
    const mayAnswer = countBits(needed & ~holds) <= forgiven(needed)
    const layer = mayAnswer ? matches.layers.findIndex(isTogether) : -1
    const whole: number[] = []
    const best: number[] = []
    for (const text of texts) {
      const score = matches.score[text] ?? 0
      const passage = index.texts[text]?.passage ?? -1
      if (passage === -1) whole.push(score)
      else {
        while (best.length <= passage) best.push(0)
        if (score > (best[passage] ?? 0)) best[passage] = score
      }
    }
    return { post, admitted, texts, layer, answers: layer >= 0, score: scoreOfPost(whole, best) }
  }
}

/** Leaves as answers only those of the first layer that has any, and of them only those that answer well enough. */
const settled = (found: readonly Candidate[], { isNamed, needed }: Matches): readonly Candidate[] => {
  let first = Infinity
  for (const { answers, layer } of found) if (answers && layer < first) first = layer
  const later = first > 0
  const stays = ({ answers, layer, post }: Candidate) => answers && (layer === first || isNamed(post, later))
  let best = 0
  for (const one of found) if (one.score > best && stays(one)) best = one.score
  const beside = later ? 'everyday' : countBits(needed) === 1 ? 'oneWord' : 'words'
  const least = best * enoughBeside[beside]
  const leastNamed = later ? 0 : best * enoughBeside.named
  const isEnough = ({ post, score }: Candidate) => score >= (isNamed(post, later) ? Math.min(least, leastNamed) : least)
  return found.map(one => (stays(one) && isEnough(one) ? one : { ...one, answers: false }))
}

/** Makes the function that lists all stories that answer or come near. `admit` says what may be shown of each. */
export const createCandidates = (index: WordIndex, matches: Matches) => {
  const judge = createJudge(index, matches)
  const posts = postsOf(index, matches.texts)
  // Filters are counted many times for one question; most leave a post as it is or take it away whole.
  const whole = new Map<number, Candidate | undefined>()
  const judged: Judge = (post, admitted) => {
    if (admitted !== everything) return judge(post, admitted)
    if (!whole.has(post)) whole.set(post, judge(post, admitted))
    return whole.get(post)
  }
  return (admit: (post: number) => Admitted | undefined): readonly Candidate[] => {
    const found: Candidate[] = []
    for (const post of posts) {
      const admitted = admit(post)
      const one = admitted && judged(post, admitted)
      if (one) found.push(one)
    }
    return settled(found, matches)
  }
}

const countBits = (bits: number): number => {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** A long question may have one word in four that a story has not. */
const forgiven = (needed: number): number => Math.floor(countBits(needed) / 4)

const neededOnly = (rarity: readonly number[], needed: number): readonly number[] =>
  rarity.map((worth, word) => (needed & (1 << word) ? worth : 0))

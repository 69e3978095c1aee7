// From a story that answers to what is shown: its best passages, each in the edition that answers best, with their marks.
import type { PassageKind, TextEdition } from '../corpus/schema.ts'
import type { Candidate } from './candidates.ts'
import { scoreOfPost } from './candidates.ts'
import type { SearchPassage, SearchPost } from './documents.ts'
import type { FoundWords } from './found-words.ts'
import type { Matches } from './match.ts'
import { nearness } from './nearness.ts'
import type { Span, TextReader } from './occurrences.ts'
import { coverage, relativeLength, sourceWeight, worthOf } from './weighing.ts'
import type { WordIndex } from './word-index.ts'

/** A passage that answers. `edition` `summary`: the words are the summary's, and lead to the passage they sum up. */
export interface PassageHit {
  readonly id: string
  readonly kind: PassageKind
  readonly edition: TextEdition | 'summary'
  readonly text: string
  readonly marks: readonly Span[]
}

/** Text with the stretches of it that match. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Span[]
}

/** A post that answers, best passage first. `people`: its authors and their organisations. */
export interface PostHit {
  readonly post: SearchPost
  readonly title: MarkedText
  readonly people: MarkedText
  readonly passages: readonly PassageHit[]
  readonly score: number
  /** What to mark in the post itself; nothing where no word was asked for. Worked out when a reader may go there. */
  readonly found: () => FoundWords | undefined
}

/** Passages worth less than this share of the post's best are left out. */
const worthShowing = 0.3
/** How much better another edition must answer to be shown in place of the author's own words. */
const ownWords = 1.5
const togetherMatters = 2
/** What a word counts that a text has only because it is of the theme most of the question belongs to. */
const vaguely = 0.6

export interface HitMaker {
  readonly index: WordIndex
  readonly matches: Matches
  readonly reader: TextReader
}

/** The score of a text with its words' nearness: what `matchTexts` could not afford for every text. */
const exactScore = ({ index, matches: { holds: all, sure, rarity }, reader }: HitMaker, text: number): number => {
  const source = index.texts[text]
  const holds = all[text] ?? 0
  if (!source || holds === 0) return 0
  const places = reader.places(text)
  const length = relativeLength(index, text)
  let before: number | undefined
  let sum = 0
  for (let word = 0; word < places.length; word++) {
    const list = places[word] ?? []
    if ((holds & (1 << word)) === 0 || list.length === 0) continue
    const worth = rarity[word] ?? 0
    let weight = 0
    for (const place of list) weight += place.weight
    const together =
      before === undefined ? 0 : Math.min(worth, rarity[before] ?? 0) * nearness(places[before] ?? [], list)
    before = word
    sum = sum + worthOf(worth, weight, length) + togetherMatters * together
  }
  const surely = coverage(sure[text] ?? 0, rarity)
  const covered = surely + (coverage(holds, rarity) - surely) * vaguely
  return sum * covered ** 2 * sourceWeight(source)
}

/** The text of a passage to show: what has most of the question, and of those the best, the author's own words first. */
interface Best {
  text: number
  covers: number
  worth: number
  /** The score of the passage's best text, shown or not. */
  score: number
}

interface Ranked {
  readonly passage: SearchPassage
  readonly text: number
  readonly score: number
}

/** The passages of a story that hold something, best first, each with the text of it to show. */
const rankPassages = (maker: HitMaker, post: SearchPost, { texts }: Candidate): readonly Ranked[] => {
  const { index, matches } = maker
  const byPassage = new Map<number, Best>()
  let most = 0
  for (const text of texts) {
    const source = index.texts[text]
    if (!source || source.passage === -1) continue
    const score = exactScore(maker, text)
    const covers = coverage(matches.holds[text] ?? 0, matches.rarity)
    const worth = source.source === 'original' ? score * ownWords : score
    const other = byPassage.get(source.passage)
    if (!other) byPassage.set(source.passage, { text, covers, worth, score })
    else {
      if (covers > other.covers || (covers === other.covers && worth > other.worth)) {
        other.text = text
        other.covers = covers
        other.worth = worth
      }
      if (score > other.score) other.score = score
    }
    if (score > most) most = score
  }
  const ranked: Ranked[] = []
  for (const [at, { text, score }] of byPassage) {
    const passage = post.passages[at]
    if (passage && score >= most * worthShowing) ranked.push({ passage, text, score })
  }
  return ranked.sort((a, b) => b.score - a.score)
}

/** A text with its marks, which are cut out when they are looked at: a story may have more passages than are shown. */
class MarkedPassage implements PassageHit {
  readonly id: string
  readonly kind: PassageKind
  readonly edition: PassageHit['edition']
  readonly text: string
  readonly #reader: TextReader
  readonly #at: number

  constructor({ index, reader }: HitMaker, { passage: { id, kind }, text }: Ranked) {
    const source = index.texts[text]
    this.id = id
    this.kind = kind
    this.edition = source?.source === 'original' || source?.source === 'retold' ? source.source : 'summary'
    this.text = source?.text ?? ''
    this.#reader = reader
    this.#at = text
  }

  get marks() {
    return this.#reader.marks(this.#at)
  }
}

/** Ranks one story exactly. Where no passage matches, its passages are shown as they stand, without marks. */
export const rankHit = (maker: HitMaker, post: SearchPost, candidate: Candidate): Ranking => {
  const ranked = rankPassages(maker, post, candidate)
  const whole: number[] = []
  for (const text of candidate.texts) if (maker.index.texts[text]?.passage === -1) whole.push(exactScore(maker, text))
  const passages = ranked.map(one => one.score)
  return {
    candidate,
    post: candidate.post,
    score: scoreOfPost(whole, passages),
    show: () => ranked.map(one => new MarkedPassage(maker, one)),
  }
}

/** A story with its exact score; its passages are cut out only when they are shown. */
export interface Ranking {
  readonly candidate: Candidate
  readonly post: number
  readonly score: number
  readonly show: () => readonly PassageHit[]
}

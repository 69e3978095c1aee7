// From matched texts to what is shown: posts with their best passages, each in the edition that answers best.
import type { PassageKind, TextEdition } from '../corpus/schema.ts'
import type { SearchPassage, SearchPost } from './documents.ts'
import { coverage, type Matches, type TextMatch } from './match.ts'
import { marksIn, type Span } from './occurrences.ts'
import type { Wanted } from './question.ts'

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
}

/** Passages worth less than this share of the post's best are left out. */
const worthShowing = 0.3

const textOf = ({ original, retold }: SearchPassage): { text: string; edition: TextEdition } =>
  original === undefined ? { text: retold ?? '', edition: 'retold' } : { text: original, edition: 'original' }

/** How much better another edition must answer to be shown in place of the author's own words. */
const ownWords = 1.5

/** The text to show of one passage: the one that covers most, and of those the author's own words before others. */
const bestText = (texts: readonly TextMatch[], rarity: readonly number[]): TextMatch | undefined => {
  const worth = ({ text, score }: TextMatch) => (text.source === 'original' ? score * ownWords : score)
  return texts.toSorted((a, b) => coverage(b.holds, rarity) - coverage(a.holds, rarity) || worth(b) - worth(a))[0]
}

interface Ranked {
  readonly match: TextMatch
  readonly passage: SearchPassage
  readonly score: number
}

const rankPassages = (
  post: SearchPost,
  matches: readonly TextMatch[],
  rarity: readonly number[],
): readonly Ranked[] => {
  const ranked = post.passages.flatMap((passage, place) => {
    const here = matches.filter(({ text }) => text.passage === place)
    const match = bestText(here, rarity)
    if (!match) return []
    return [{ match, passage, score: Math.max(...here.map(({ score }) => score)) }]
  })
  const best = Math.max(0, ...ranked.map(({ score }) => score))
  return ranked.filter(({ score }) => score >= best * worthShowing).toSorted((a, b) => b.score - a.score)
}

/** What makes a hit of a post. `admitted` are the ids of the passages that may be shown; `matches` hold no others. */
export interface HitMakings {
  readonly post: SearchPost
  readonly people: string
  readonly admitted: ReadonlySet<string>
  readonly matches: readonly TextMatch[]
  readonly wanted: readonly Wanted[]
  readonly rarity: Matches['rarity']
}

/** Makes a hit of a post. Where no passage matches, its passages are shown as they stand, without marks. */
export const makeHit = ({ post, people, admitted, matches, wanted, rarity }: HitMakings): PostHit => {
  const ranked = rankPassages(post, matches, rarity)
  const whole = matches.filter(({ text }) => text.passage === -1)
  const names = whole.filter(({ text }) => text.source !== 'title').reduce((bits, { holds }) => bits | holds, 0)
  const naming = wanted.filter((_, word) => names & (2 ** word))
  const scores = [...whole.map(({ score }) => score), ...ranked.slice(0, 3).map(({ score }, at) => score * 0.4 ** at)]
  return {
    post,
    title: { text: post.title, marks: marksIn(post.title, wanted) },
    people: { text: people, marks: marksIn(people, naming) },
    passages: ranked.length > 0 ? ranked.map(hit => shownMatch(hit, wanted)) : unmarked(post, admitted),
    score: scores.reduce((sum, score) => sum + score, 0),
  }
}

const shownMatch = ({ match: { text }, passage: { id, kind } }: Ranked, wanted: readonly Wanted[]): PassageHit => {
  const edition = text.source === 'original' || text.source === 'retold' ? text.source : 'summary'
  return { id, kind, edition, text: text.text, marks: marksIn(text.text, wanted) }
}

const unmarked = (post: SearchPost, admitted: ReadonlySet<string>): readonly PassageHit[] => {
  const passages = post.passages.filter(({ id }) => admitted.has(id))
  const told = passages.filter(({ kind }) => kind === 'prose' || kind === 'list-item')
  return (told.length > 0 ? told : passages).map(passage => ({
    id: passage.id,
    kind: passage.kind,
    ...textOf(passage),
    marks: [],
  }))
}

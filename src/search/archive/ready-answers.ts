// Answers made at build to words that have hardly begun: the same first stories that the search itself would find, with what is
// shown of them. One part has the answers to all letters that may be typed next, and to the likeliest after those, so it is
// fetched a key before it is needed.
// Passages beyond the first of a story come without their texts: they are folded away until the whole answer has come.
import type { PassageKind, TextEdition } from '../../corpus/schema.ts'
import type { SearchPost, SummaryPoint } from '../documents.ts'
import { tokenise } from '../fold.ts'
import type { SearchResult } from '../engine.ts'
import { firstStories } from '../filters.ts'
import type { FoundWords } from '../found-words.ts'
import type { PostHit } from '../hits.ts'
import type { Span } from '../occurrences.ts'
import { readNumbers } from './numbers.ts'
import { readWords } from './shelves.ts'

/** So many stories are ready, and so many passages of each with their texts. */
export const readyStories = firstStories
export const passagesTold = 3
/** No more letters than these have a part of their own. */
export const longestReady = 4

/** What is shown of a story whatever is asked, with its number in the archive. */
export interface ReadyStory {
  readonly number: number
  readonly post: Omit<SearchPost, 'passages' | 'everyday' | 'themes' | 'voices' | 'points'>
  readonly points?: readonly SummaryPoint[]
  readonly people: string
}

/** `told`: which of the part's texts it is, with the marks in it; nothing where it comes later. */
export type ReadyPassage = readonly [
  id: string,
  kind: PassageKind,
  edition: TextEdition | 'summary',
  ...told: [] | [text: number, marks: string],
]

/** `story`: which of the part's stories. `phrases`: what everyday words lead to there. */
export interface ReadyHit {
  readonly story: number
  readonly score: number
  readonly title: string
  readonly people: string
  readonly passages: readonly ReadyPassage[]
  readonly phrases?: FoundWords['phrases']
}

/** `words`: those to mark in the stories; see `writeWords`. `also`: only where everyday words were found in the question. */
export interface ReadyAnswer {
  readonly stories: number
  readonly passages: number
  readonly words: string
  readonly hits: readonly ReadyHit[]
  readonly related?: readonly ReadyHit[]
  readonly also?: SearchResult['also']
}

/** Answers to some letters with more; `next` has these in the order of the answers; see `writeWords`. */
export interface ReadyPart {
  readonly kind: 'search-ready'
  readonly next: string
  readonly stories: readonly ReadyStory[]
  readonly texts: readonly string[]
  readonly answers: readonly ReadyAnswer[]
}

const readMarks = (text: string): readonly Span[] => {
  let at = 0
  const edges = readNumbers(text).map(step => (at += step))
  return edges.flatMap((start, edge) => (edge % 2 === 0 ? [{ start, end: edges[edge + 1] ?? start }] : []))
}

/** What is ready for letters typed next. `numbers`: those of the stories that answer. */
export interface Readied {
  readonly next: string
  readonly result: SearchResult
  readonly numbers: readonly number[]
  /** Everyday words were found in the question: then common words before it may mean something as well. */
  readonly said: boolean
}

/** An answer as it is read. `goesOn`: the same part answers what may be typed after it. */
export interface ReadAnswer extends Omit<Readied, 'next'> {
  readonly goesOn: boolean
}

/** Reads the answer to letters typed next; none where it is not ready. `q`: all that was typed. */
export const readReady = (
  { next: written, stories, texts, answers }: ReadyPart,
  { next, q }: { readonly next: string; readonly q: string },
): ReadAnswer | undefined => {
  const all = readWords(written)
  const answer = answers[all.indexOf(next)]
  if (!answer) return undefined
  const words = readWords(answer.words)
  const readHit = ({ story, ...hit }: ReadyHit): readonly PostHit[] => {
    const known = stories[story]
    if (!known) return []
    const { post, points = [], people } = known
    return [
      {
        post: { ...post, passages: [], everyday: [], themes: [], voices: [], points },
        title: { text: post.title, marks: readMarks(hit.title) },
        people: { text: people, marks: readMarks(hit.people) },
        passages: hit.passages.map(([id, kind, edition, text = -1, marks = '']) => {
          return { id, kind, edition, text: texts[text] ?? '', marks: readMarks(marks) }
        }),
        score: hit.score,
        found: () => ({ q, words, phrases: hit.phrases ?? [] }),
      },
    ]
  }
  const { hits, related = [], also = [] } = answer
  return {
    result: {
      hits: hits.flatMap(readHit),
      related: related.flatMap(readHit),
      stories: answer.stories,
      passages: answer.passages,
      corrected: [],
      missing: [],
      also: also.map(one => ({ ...one, asked: q.slice(tokenise(q).at(-1)?.start) })),
      unknown: [],
      tooCommon: false,
    },
    numbers: [...hits, ...related].flatMap(({ story }) => stories[story]?.number ?? []),
    said: answer.also !== undefined,
    goesOn: all.some(one => one.length > next.length && one.startsWith(next)),
  }
}

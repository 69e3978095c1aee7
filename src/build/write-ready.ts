// Writes the parts of ready answers; `search/archive/ready-answers.ts` reads them. What several answers show stands in a part once.
import { differences, writeNumbers } from '../search/archive/numbers.ts'
import {
  passagesTold,
  type Readied,
  type ReadyAnswer,
  type ReadyHit,
  type ReadyPart,
  type ReadyPassage,
  type ReadyStory,
} from '../search/archive/ready-answers.ts'
import { writeWords } from '../search/archive/shelves.ts'
import type { SearchResult } from '../search/engine.ts'
import type { PassageHit, PostHit } from '../search/hits.ts'
import type { Span } from '../search/occurrences.ts'

const writeMarks = (marks: readonly Span[]): string =>
  writeNumbers(differences(marks.flatMap(({ start, end }) => [start, end])))

/** The place of something in a list, where it is put if it does not stand there. */
const placeIn = <K, T>(list: T[], known: Map<K, number>, [key, make]: readonly [K, () => T]): number => {
  const place = known.get(key) ?? list.push(make()) - 1
  known.set(key, place)
  return place
}

/** Whether an answer has nothing but what a part can tell: only words found as they were typed. */
export const mayBeReady = ({ hits, related, corrected, missing, unknown, tooCommon }: SearchResult): boolean =>
  hits.length > 0 &&
  [corrected, missing, unknown].every(({ length }) => length === 0) &&
  !tooCommon &&
  [...hits, ...related].every(({ found, passages }) => {
    const [told, later] = [passages.slice(0, passagesTold), passages.slice(passagesTold)]
    const isMarked = (one: PassageHit) => one.marks.length > 0
    return found !== undefined && (told.some(isMarked) || !later.some(isMarked))
  })

/** Writes the answers to what may follow the same letters. */
export const writeReady = (readied: readonly Readied[]): ReadyPart => {
  const stories: ReadyStory[] = []
  const texts: string[] = []
  const [storyPlaces, textPlaces] = [new Map<number, number>(), new Map<string, number>()]
  const writeStory = (number: number, { post, people }: PostHit): ReadyStory => {
    const { passages: _, everyday: __, themes: ___, voices: ____, points, ...rest } = post
    return { number, post: rest, ...(points.length > 0 && { points }), people: people.text }
  }
  const writePassage = ({ id, kind, edition, text, marks }: PassageHit, at: number): ReadyPassage =>
    at < passagesTold
      ? [id, kind, edition, placeIn(texts, textPlaces, [text, () => text]), writeMarks(marks)]
      : [id, kind, edition]
  const phrasesOf = (phrases: readonly (readonly string[])[] = []) => phrases.length > 0 && { phrases }
  const writeHit = (hit: PostHit, number: number): ReadyHit => ({
    story: placeIn(stories, storyPlaces, [number, () => writeStory(number, hit)]),
    score: Math.round(hit.score * 1e6) / 1e6,
    title: writeMarks(hit.title.marks),
    people: writeMarks(hit.people.marks),
    passages: hit.passages.map(writePassage),
    ...phrasesOf(hit.found()?.phrases),
  })
  const writeAnswer = ({ result: { hits, related, also, ...result }, numbers, said }: Readied): ReadyAnswer => ({
    stories: result.stories,
    passages: result.passages,
    words: writeWords(hits[0]?.found()?.words ?? []),
    hits: hits.map((hit, at) => writeHit(hit, numbers[at] ?? -1)),
    ...(related.length > 0 && { related: related.map((hit, at) => writeHit(hit, numbers[hits.length + at] ?? -1)) }),
    ...(said && { also }),
  })
  const answers = readied.map(writeAnswer)
  return { kind: 'search-ready', next: writeWords(readied.map(({ next }) => next)), stories, texts, answers }
}

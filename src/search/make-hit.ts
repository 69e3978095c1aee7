// From a ranked story to what is shown of it: title and people with their marks, its passages, and the words to mark in the
// story's own page. The same for every engine.
import type { Candidate } from './candidates.ts'
import type { SearchPost } from './documents.ts'
import type { FoundWords } from './found-words.ts'
import type { HitMaker, PassageHit, PostHit, Ranking } from './hits.ts'
import { namesIn, type Names, type ShownName } from './names.ts'
import type { Span } from './occurrences.ts'

/** What is told of a story beside its title and passages; `texts` are those of it that match. */
export interface Telling {
  readonly marksInNames: (shown: readonly ShownName[], texts: readonly number[]) => readonly Span[]
  /** What is shown of a story of which no passage matches. */
  readonly unmarked: (post: SearchPost, candidate: Candidate) => readonly PassageHit[]
  /** What to mark in the story's own page. */
  readonly foundIn: (texts: readonly number[]) => FoundWords | undefined
}

/** What hits are made with. */
export interface Making extends HitMaker, Telling {
  readonly names: Names
}

/** Makes the hit of a story. */
export const makeHit = (making: Making, post: SearchPost, { candidate, score, show }: Ranking): PostHit => {
  const { index, reader, names, marksInNames, unmarked, foundIn } = making
  const { texts } = candidate
  const whole = texts.filter(text => index.texts[text]?.passage === -1)
  const title = whole.find(text => index.texts[text]?.source === 'title')
  const passages = show()
  const people = namesIn(names, post)
  return {
    post,
    title: { text: post.title, marks: title === undefined ? [] : reader.marks(title) },
    people: { text: people.map(({ text }) => text).join(', '), marks: marksInNames(people, whole) },
    passages: passages.length > 0 ? passages : unmarked(post, candidate),
    score,
    // No getter: each object would get one of its own, which is dear to make and keeps what it needs long after it is needed.
    found: () => foundIn(texts),
  }
}

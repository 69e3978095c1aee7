// From a ranked story to what is shown of it: title and people with their marks, its passages, and the words to mark in the
// story's own page. The same for every engine.
import type { SearchPost } from './documents.ts'
import { foundIn, type AskedWords } from './found.ts'
import { unmarked, type HitMaker, type PostHit, type Ranking } from './hits.ts'
import type { Names } from './names.ts'
import { peopleOf } from './people.ts'

/** What hits are made with. `words`: those the question looks for wherever they stand. */
export interface Making extends HitMaker {
  readonly names: Names
  readonly words: AskedWords
}

/** Makes the hit of a story. */
export const makeHit = (making: Making, post: SearchPost, { candidate, score, show }: Ranking): PostHit => {
  const { index, matches, reader, names, words } = making
  const whole = candidate.texts.filter(text => index.texts[text]?.passage === -1)
  const title = whole.find(text => index.texts[text]?.source === 'title')
  const passages = show()
  return {
    post,
    title: { text: post.title, marks: title === undefined ? [] : reader.marks(title) },
    people: peopleOf(names, post, { index, reader, matches, whole }),
    passages: passages.length > 0 ? passages : unmarked(post, candidate),
    score,
    // Asked for only when a reader follows the hit.
    get found() {
      return foundIn(words, { reader, texts: candidate.texts })
    },
  }
}

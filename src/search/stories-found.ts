// Which stories a question finds under some filters, in which order they are shown, and what is told beside them. The same
// for every engine; only where stories come from differs.
import { admitting } from './admitted-in.ts'
import { alsoLookedFor } from './also-looked-for.ts'
import type { Candidate } from './candidates.ts'
import { eachOnce } from './each-once.ts'
import type { FieldsRead } from './fields.ts'
import type { Matched } from './finder.ts'
import type { Posts, Told } from './first-of.ts'
import type { SearchState } from './query-url.ts'
import type { Question } from './question.ts'

/** A question as it was asked of an index, with its fields. */
export interface Asked extends Matched {
  readonly question: Question
  readonly fields: FieldsRead
}

/** All stories with something of the question in them; all that the filters admit, where it has no words. */
export const candidates = (
  { fields, question, matches, list }: Asked,
  search: SearchState,
  posts: Posts,
): readonly Candidate[] => {
  if (question.tooCommon) return []
  const admitted = admitting(search, fields)
  const admit = (post: number) => {
    const found = matches.excluded.has(post) ? undefined : posts.of(post)
    return found && admitted(found)
  }
  if (question.wanted.length > 0) return list(admit)
  return Array.from({ length: posts.count }, (_, post) => post).flatMap((post): readonly Candidate[] => {
    const here = admit(post)
    return here ? [{ post, admitted: here, texts: [], layer: 0, answers: true, score: 0 }] : []
  })
}

/** How many stories answer. */
export const countOf = (asked: Asked, search: SearchState, posts: Posts): number =>
  candidates(asked, search, posts).filter(({ answers }) => answers).length

/** Tells it. `asWritten` gives a folded word as the stories write it. */
export const toldOf = (asked: Asked, found: readonly Candidate[], asWritten: (word: string) => string): Told => ({
  corrected: eachOnce(asked.question.corrected.map(({ from, to }) => ({ from, to: asWritten(to) }))),
  missing: missingOf(asked),
  also: alsoLookedFor(asked, found),
  unknown: eachOnce(asked.fields.unknown),
  tooCommon: asked.question.tooCommon,
})

/** Wanted words that no text holds, as they were typed. */
const missingOf = ({ question, matches: { texts, holds } }: Asked): readonly string[] => {
  const standing = texts.reduce((all, text) => all | (holds[text] ?? 0), 0)
  return [...new Set(question.wanted.flatMap(({ text }, word) => (standing & (1 << word) ? [] : [text])))]
}

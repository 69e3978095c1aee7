// Themes as threads in a post's margin: each theme keeps one lane from the first passage to the last.
import type { FamilyRef, ThreadInPost } from '../corpus/slices.ts'

/** One lane beside one passage: whether the thread runs there, starts there, and is only touched there. */
export interface Lane {
  readonly thread: ThreadInPost
  readonly runs: boolean
  readonly starts: boolean
  readonly weak: boolean
}

/**
 * The lanes beside each passage, in the order of the families.
 *
 * A thread starts where the passage before does not carry it, and again after a break: there its name is a link.
 * @param passages ids of the post's passages, in order
 * @param breaks ids of the passages before which something else stands between the rows
 * @returns for each passage id, one lane for each theme of the post
 */
export const lanesOf = (
  passages: readonly string[],
  families: readonly FamilyRef<ThreadInPost>[],
  breaks: readonly string[] = [],
): ReadonlyMap<string, readonly Lane[]> => {
  const threads = families.flatMap(family => family.themes)
  const carried = threads.map(thread => new Map(thread.passages.map(at => [at.id, at.weak])))
  return new Map(
    passages.map((id, index) => [
      id,
      threads.map((thread, lane) => {
        const weak = carried[lane]?.get(id)
        const before = !breaks.includes(id) && (carried[lane]?.has(passages[index - 1] ?? '') ?? false)
        return { thread, runs: weak !== undefined, starts: weak !== undefined && !before, weak: weak ?? false }
      }),
    ]),
  )
}

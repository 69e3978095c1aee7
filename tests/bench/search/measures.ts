// How good a ranking is. The one place where the figures of the bench are defined; every engine is measured by the same.

/** Grades of passages by post: 2 answers the question, 1 helps. */
export type Right = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A passage an engine gives back, best first. `passage` is empty where it names the post alone. */
export interface Ranked {
  readonly post: string
  readonly passage: string
}

/** The posts of a ranking, each once, where its best passage stands. */
export const postsOf = (ranking: readonly Ranked[]): readonly string[] => [...new Set(ranking.map(({ post }) => post))]

/** How right a post is: as right as its best passage. */
export const gradeOf = (right: Right, post: string): number => Math.max(0, ...Object.values(right[post] ?? {}))

const gain = (grade: number): number => 2 ** grade - 1

const discounted = (grades: readonly number[], depth: number): number =>
  grades.slice(0, depth).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0)

/**
 * Normalised discounted cumulative gain over posts: 1 where the best posts stand first, 0 where none of the first `depth`
 * is right. `NaN` for a question that has no right answer.
 */
export const ndcg = (ranking: readonly Ranked[], right: Right, depth = 5): number => {
  const ideal = Object.keys(right).map(post => gradeOf(right, post))
  const found = postsOf(ranking).map(post => gradeOf(right, post))
  return (
    discounted(found, depth) /
    discounted(
      ideal.toSorted((a, b) => b - a),
      depth,
    )
  )
}

/** Whether the first passage of all is one that answers the question (grade 2). */
export const rightPassageFirst = ([first]: readonly Ranked[], right: Right): boolean =>
  first !== undefined && right[first.post]?.[first.passage] === 2

/** Posts given back, and those of them that are not right at all. */
export const returned = (
  ranking: readonly Ranked[],
  right: Right,
): { readonly all: number; readonly wrong: number } => {
  const posts = postsOf(ranking)
  return { all: posts.length, wrong: posts.filter(post => gradeOf(right, post) === 0).length }
}

/** The mean; `NaN` of nothing. */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The value that a share of all values does not exceed (nearest rank); `NaN` of nothing. */
export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? NaN

/** FNV-1a, 32 bits, over UTF-8: the same on every machine and for good. */
export const fnv1a = (text: string): number =>
  new TextEncoder().encode(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5)

/** Whether a question is held aside: a third of them, never looked at while the engine is tuned. */
export const isAside = (question: string): boolean => fnv1a(question) % 3 === 0

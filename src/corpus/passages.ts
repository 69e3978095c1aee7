// The ids of passages: `p` and a number that is given once and never again.
// The number says when a passage was given its id, not where it stands: read the order from the post, never from the id.

/** What an id looks like: `p1`, `p27`; no `p0`, no `p01`. */
export const passageIdPattern = /^p[1-9]\d{0,5}$/

/** `7` -> `p7`. */
export const passageId = (number: number): string => `p${number}`

/** `p7` -> `7`; `NaN` for what is no id. */
export const passageNumber = (id: string): number => (passageIdPattern.test(id) ? Number(id.slice(1)) : NaN)

/** The highest number among ids, 0 for none. What is no id does not count. */
export const highestNumber = (ids: readonly string[]): number =>
  ids.reduce((highest, id) => Math.max(highest, passageNumber(id) || 0), 0)

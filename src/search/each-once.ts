// What a question repeats is told once.

/** The items without those that look like an earlier one. */
export const eachOnce = <T>(told: readonly T[]): readonly T[] =>
  told.length < 2 ? told : [...new Map(told.map(one => [JSON.stringify(one), one])).values()]

// What our search is to reach: goals, not findings. Every figure beside them is measured anew in each run.

/** Goals of quality by kind of question. */
export const qualityGoals = {
  ndcg: { lexical: 0.98, theme: 0.8, absent: 0.6, all: 0.8 },
  first: { lexical: 0.95 },
  noise: { all: 0.1 },
  /** At most so many of the questions that must find nothing may be answered. */
  nothing: { absent: '0', partly: '2 of 8' },
} as const

/** Milliseconds of processor time a question, at most: the middle one and the 99th of a hundred. */
export const speedGoals: ReadonlyMap<number, { readonly p50: number; readonly p99: number }> = new Map([
  [7, { p50: 0.1, p99: 2 }],
  [1000, { p50: 2, p99: 12 }],
  [2000, { p50: 4.5, p99: 20 }],
])

/** Bytes, at most: the code of the search, and the index of 1,000 posts. */
export const sizeGoals = { code: 6000, index: 450_000 } as const

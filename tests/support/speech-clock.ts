// A clock whose time a test moves. What is due happens in order, each at its own moment.
import type { SpeechClock } from '../../src/reading/speech-clock.ts'

export interface TestClock extends SpeechClock {
  readonly move: (milliseconds: number) => void
  /** How many things are still to happen. */
  readonly waiting: () => number
}

export const testClock = (): TestClock => {
  let time = 0
  let count = 0
  const due = new Map<number, { readonly at: number; readonly run: () => void }>()
  return {
    now: () => time,
    after: (milliseconds, run) => {
      const id = (count += 1)
      due.set(id, { at: time + milliseconds, run })
      return () => due.delete(id)
    },
    move: milliseconds => {
      const until = time + milliseconds
      for (;;) {
        const [next] = [...due].filter(([, { at }]) => at <= until).toSorted((a, b) => a[1].at - b[1].at || a[0] - b[0])
        if (next === undefined) break
        due.delete(next[0])
        time = Math.max(time, next[1].at)
        next[1].run()
      }
      time = until
    },
    waiting: () => due.size,
  }
}

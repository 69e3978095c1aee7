// The clock of reading aloud, as an argument: tests bring one whose time they move.

export interface SpeechClock {
  /** Milliseconds since some moment; never goes back. */
  readonly now: () => number
  /** Runs something once, later, unless the returned function is called first. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

/** The browser's own. */
export const systemClock: SpeechClock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

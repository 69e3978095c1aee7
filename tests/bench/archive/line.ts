// What a key waits for on the line alone, in a time of its own: the processor costs nothing, so a busy machine changes nothing.
// Slow 4G: 150 ms until an answer begins; all answers share 1.6 Mbit/s, first come, first served.
import { createArchive, type Archive } from '../../../src/search/archive/archive.ts'
import { firstStories } from '../../../src/search/filters.ts'
import { emptySearch } from '../../../src/search/query-url.ts'
import type { Round } from './browser.ts'
import type { Pace } from './page.ts'

const latency = 150
const bitsEach = 1600
const headers = 150
const restAfter = 60

interface Timer {
  readonly at: number
  readonly run: () => void
}

/** A clock that stands still until everything waits for it. Only what is given its `set` goes by it. */
const createClock = () => {
  let now = 0
  const timers: Timer[] = []
  const set = (run: () => void, after = 0): void => {
    const at = now + after
    const next = timers.findIndex(other => other.at > at)
    timers.splice(next === -1 ? timers.length : next, 0, { at, run })
  }
  const idle = async () => {
    for (let turn = 0; turn < 8; turn++) await new Promise<void>(resolve => void setImmediate(resolve))
  }
  return {
    now: () => now,
    set,
    /** Lets time go on until something is done. */
    until: async <T>(work: Promise<T>): Promise<T> => {
      const state = { isDone: false }
      const done = () => {
        state.isDone = true
      }
      work.then(done, done)
      for (;;) {
        await idle()
        if (state.isDone) return work
        const next = timers.shift()
        if (!next) throw new Error('Nothing is left to wait for.')
        now = next.at
        next.run()
      }
    },
  }
}

interface Line {
  readonly sent: ReadonlyMap<string, string>
  /** Compressed bytes of a slice. */
  readonly bytes: (name: string) => number
}

/** The waits of the keys of all rounds, in milliseconds, with all that is fetched ahead. */
export const waitsOnLine = async (
  { sent, bytes }: Line,
  { reading, between }: Pace,
  rounds: readonly Round[],
): Promise<readonly number[]> => {
  const waits: number[] = []
  const real = globalThis.setTimeout
  for (const [question, typed] of rounds) {
    const clock = createClock()
    const wait = async (time: number) => new Promise<void>(resolve => clock.set(resolve, time))
    // Turns of their own, which the search takes, are taken by this clock.
    Object.assign(globalThis, { setTimeout: clock.set })
    let free = 0
    const archive: Archive = createArchive(async name => {
      free = Math.max(clock.now() + latency, free) + ((bytes(name) + headers) * 8) / bitsEach
      await wait(free - clock.now())
      return JSON.parse(sent.get(name) ?? 'null')
    })
    try {
      await clock.until(archive.prepare())
      await clock.until(archive.search({ ...emptySearch, q: question }))
      await clock.until(wait(reading))
      let typing = new AbortController()
      for (let end = 1; end <= typed.length; end++) {
        const search = { ...emptySearch, q: typed.slice(0, end) }
        const pressed = clock.now()
        typing.abort()
        typing = new AbortController()
        archive
          .ahead(search, { rested: wait(restAfter), most: firstStories, signal: typing.signal })
          .catch(console.error)
        await clock.until(archive.search(search, { most: firstStories }))
        waits.push(clock.now() - pressed)
        await clock.until(wait(between))
      }
    } finally {
      Object.assign(globalThis, { setTimeout: real })
    }
  }
  return waits
}

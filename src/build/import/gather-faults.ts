// Faults of many posts, told together: an editor mends them in one go. Beyond a few dozen they are counted alone.
import type { Fault } from '../faults.ts'
import { ImportFaults } from './importer.ts'

/** The faults of a run. */
export interface Faults {
  add(faults: readonly Fault[]): void
  /** Runs a piece of work and keeps the ImportFaults it throws; throws all else. */
  gather(work: () => void): void
  /** Throws ImportFaults where there are some. */
  end(): void
}

const most = 50

/** Starts with none. */
export function openFaults(): Faults {
  const all: Fault[] = []
  let more = 0
  const add = (faults: readonly Fault[]): void => {
    const taken = faults.slice(0, Math.max(0, most - all.length))
    all.push(...taken)
    more += faults.length - taken.length
  }
  return {
    add,
    gather: work => {
      try {
        work()
      } catch (cause) {
        if (!(cause instanceof ImportFaults)) throw cause
        add(cause.faults)
      }
    },
    end: () => {
      const [first] = all
      if (first === undefined) return
      const { file, line } = all.at(-1) ?? first
      const rest = { file, line, found: `${more} more faults`, expected: 'none', mend: 'mend those above first' }
      throw new ImportFaults(more > 0 ? [...all, rest] : all)
    },
  }
}

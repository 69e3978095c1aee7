// A logged error or warning fails the test it was logged in. React reports real faults that way: a lost key, a page
// drawn twice, a state set after the end.
import { format } from 'node:util'

type Log = (...args: readonly unknown[]) => void

/** The two levels that are watched. */
export interface Logger {
  error: Log
  warn: Log
}

/** Listens to a console from now on; `take` gives what was logged since it was last asked. */
export const watchConsole = (logger: Logger): { readonly take: () => readonly string[] } => {
  let logged: readonly string[] = []
  for (const level of ['error', 'warn'] as const) {
    logger[level] = (...args) => {
      logged = [...logged, `console.${level}: ${format(...args)}`]
    }
  }
  return {
    take: () => {
      const taken = logged
      logged = []
      return taken
    },
  }
}

// Ctrl-C and its like: what was begun is taken back before the process ends. Moving files in takes no turn of the event
// loop, so a signal comes either before it, and nothing is moved, or after it, and all is.

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Runs `clean` when the process is told to stop, or ends by itself; gives back the way to end the watch. */
export function whenStopped(clean: () => void, say: (line: string) => void): () => void {
  const watches = Object.entries(codes).map(([signal, code]) => {
    const stop = (): void => {
      clean()
      say('import: stopped; nothing was written.')
      process.exit(code)
    }
    process.on(signal, stop)
    return () => process.off(signal, stop)
  })
  process.on('exit', clean)
  return () => {
    for (const unwatch of watches) unwatch()
    process.off('exit', clean)
  }
}

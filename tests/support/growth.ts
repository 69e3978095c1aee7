// How the work of a function grows with its input, told without a clock on the wall: a busy machine must fail no test.

/** Microseconds of the processor that a run takes, the least of five: what disturbs a run only ever adds to it. */
const workOf = (run: () => void): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      return Math.max(1, user + system)
    }),
  )

/** Below so many microseconds a run says more of the machine than of the function. */
const tellsNothing = 1000

/** More than linear work with all that disturbs it may seem to grow, and less than the square of the size does. */
export const linear = 1.7

/**
 * The power of the size with which the work grows: about 1 where it is linear, 2 where it is the square. Measured between a
 * size and four times as much; `size` is doubled until a run takes a millisecond. What takes less at 64 times the size
 * counts as not growing. What seems to grow faster than it may is measured up to three times, since what disturbs a run, such
 * as the collection of rubbish, is not there each time. Give each run something new where the function remembers what it has
 * seen.
 */
export const growthOf = (run: (size: number) => void, size: number): number => {
  run(size)
  for (let grown = size; grown <= 64 * size; grown *= 2) {
    if (workOf(() => run(grown)) < tellsNothing) continue
    let least = Infinity
    for (let tries = 0; tries < 3 && least >= linear; tries += 1)
      least = Math.min(least, Math.log2(workOf(() => run(4 * grown)) / workOf(() => run(grown))) / 2)
    return least
  }
  return 0
}

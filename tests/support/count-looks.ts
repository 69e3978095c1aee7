// Work that is counted and not timed: how often a function looks into maps and sets, which no busy machine changes.

/** How many looks into maps and sets `run` makes, writing included. Everything that it calls is counted. */
export const countLooks = (run: () => void): number => {
  let looks = 0
  const count = (home: object, names: readonly string[]) =>
    names.map(name => {
      const was: unknown = Reflect.get(home, name)
      if (typeof was !== 'function') throw new TypeError(`${name} is no function`)
      Reflect.set(home, name, function counted(this: unknown, ...args: readonly unknown[]): unknown {
        looks += 1
        return Reflect.apply(was, this, args)
      })
      return () => Reflect.set(home, name, was)
    })
  const stops = [...count(Map.prototype, ['get', 'has', 'set']), ...count(Set.prototype, ['has', 'add'])]
  try {
    run()
  } finally {
    for (const stop of stops) stop()
  }
  return looks
}

// In which order parts are fetched: what somebody waits for at once; what is only guessed to be needed while nobody waits, a
// few parts at a time, the latest guesses first. On a slow line every guess takes room from what is needed.

/** Gives a part by its name: a slice of the site, parsed as JSON. */
export type FetchPart = (name: string) => Promise<unknown>

export interface FetchOrder {
  readonly now: FetchPart
  /** Fetches when there is room for guesses. */
  readonly guess: FetchPart
  /** Holds guesses back until what it gives back is called. */
  readonly hold: () => () => void
  /** Guesses from here on come before those that are still held back. */
  readonly guessAnew: () => void
}

/** So many guesses are fetched at one time. */
const mostGuesses = 5

interface Guess {
  readonly turn: number
  readonly begin: () => void
}

/** Makes the order over a way to fetch. A part is fetched once, unless that fails. */
export const createFetchOrder = (fetchPart: FetchPart): FetchOrder => {
  const fetched = new Map<string, Promise<unknown>>()
  const held = new Map<string, Guess>()
  const asked = new Map<string, Promise<unknown>>()
  let [waiting, guessing, turn] = [0, 0, 0]

  const now: FetchPart = name => {
    const known = fetched.get(name)
    if (known) return known
    const got = fetchPart(name)
    fetched.set(name, got)
    got.catch(() => fetched.delete(name))
    // Whoever guessed it has it now.
    held.get(name)?.begin()
    return got
  }
  const goOn = (): void => {
    if (waiting > 0) return
    while (guessing < mostGuesses && held.size > 0) {
      const [first] = [...held].toSorted(([, one], [, other]) => other.turn - one.turn)
      if (!first) return
      const [name] = first
      guessing++
      const done = () => {
        guessing--
        goOn()
      }
      now(name).then(done, done)
    }
  }
  const guess: FetchPart = name => {
    const known = fetched.get(name) ?? asked.get(name)
    if (known) return known
    const promised = new Promise<unknown>((resolve, reject) => {
      const begin = () => {
        held.delete(name)
        asked.delete(name)
        now(name).then(resolve, reject)
      }
      held.set(name, { turn, begin })
    })
    asked.set(name, promised)
    goOn()
    return promised
  }
  return {
    now,
    guess,
    guessAnew: () => void turn++,
    hold: () => {
      let isHeld = true
      waiting++
      return () => {
        if (isHeld) waiting--
        isHeld = false
        goOn()
      }
    },
  }
}

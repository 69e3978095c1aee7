// How long saying something takes, and how long to wait for an engine. Estimates: no engine tells beforehand.

/** Letters, spaces among them, that a voice says in a second at speed 1. On the slow side. */
const lettersPerSecond = 14
/** Chrome's network voices fall silent in the fifteenth second of an utterance (Chromium issue 40747712). */
const stretchSeconds = 13
/** No stretch is longer, however fast the voice is. */
const longestStretch = 200
const shortestStretch = 40

/** The slowest and the fastest speed there is. */
export const slowest = 0.5
export const fastest = 2

/** Any number as a speed: within bounds, 1 for what is no number. */
export const speed = (rate: number): number => (rate > 0 ? Math.min(fastest, Math.max(slowest, rate)) : 1)

/** Milliseconds that so many letters take. */
const timeFor = (letters: number, rate: number): number => (letters / (lettersPerSecond * rate)) * 1000

/** How many letters may go into one utterance. Each time an engine fell silent, `caution`, it halves. */
export const stretchLimit = (rate: number, caution: number): number =>
  Math.max(
    shortestStretch,
    Math.floor(Math.min(longestStretch, stretchSeconds * lettersPerSecond * rate) / 2 ** caution),
  )

/** How long an engine may take for so many letters before it counts as silent. Generous: slow voices, slow networks. */
export const patience = (letters: number, rate: number): number => 4000 + 2 * timeFor(letters, rate)

/** An utterance that ends sooner than this was not said at all; some engines end each at once when they are broken. */
export const soonestEnd = (letters: number, rate: number): number => {
  const expected = timeFor(letters, rate)
  return expected < 1500 ? 0 : expected * 0.08
}

/** How often the engine is looked at while it speaks. */
export const lookEvery = 500
/** How long, and how often, to look for voices where there are none yet. */
export const voicesWithin = 3000
export const voicesEvery = 250
/** Without any voice known, an engine that has not begun by now has none. */
export const startWithin = 3000
/** Between stopping an engine and speaking again: some drop what comes at once. */
export const gapAfterCancel = 80
/** "Interrupted" this soon after we have stopped something is our own doing. */
export const ownCancelWithin = 500
/** Going back this early in a sentence means the sentence before; later it means this one again. */
export const backWithin = 2000
/** How often a sentence is begun again before reading aloud gives up. */
export const mostRestarts = 2
/** After so many impossible word offsets an engine's words are no longer believed. */
export const mostNonsense = 3

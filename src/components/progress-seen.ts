// How far a reader has come in a story, from what they have had on the screen and for how long.

/** A text of the story as it stands on the screen; `length` in letters, edges in pixels from the top of the window. */
export interface SeenText {
  readonly passage: string
  readonly length: number
  readonly top: number
  readonly bottom: number
}

/** Where the reader is: the passage at the upper part of the window, and how much of the whole they have come past. */
export interface Seen {
  readonly passage: string
  readonly share: number
}

/** Below the end, however fast somebody came there: they may have scrolled past everything. */
const mostInPassing = 0.95

/** How much of the window's height is above the line at which somebody reads. */
const readingLine = 0.4

/** Undefined where there is no text. `hasHadTime`: long enough here to have read what was left. */
export const seenIn = (texts: readonly SeenText[], height: number, hasHadTime: boolean): Seen | undefined => {
  const [first] = texts
  if (first === undefined) return undefined
  const at = texts.findLast(({ top }) => top <= height * readingLine) ?? first
  const whole = texts.reduce((sum, { length }) => sum + length, 0)
  const past = texts.filter(({ bottom }) => bottom <= height).reduce((sum, { length }) => sum + length, 0)
  const share = whole === 0 ? 0 : past / whole
  return { passage: at.passage, share: share === 1 && hasHadTime ? 1 : Math.min(share, mostInPassing) }
}

/** Seconds after which what is left of a story may have been read: half of its time to read. */
export const timeToRead = (minutes: number, shareBefore: number): number => minutes * 30 * (1 - shareBefore)

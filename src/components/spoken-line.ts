// Where on the page the voice is now, for whatever moves along with it, such as the light on a few lines. It knows nothing of
// speech, so that it costs a page without it next to nothing. Numbers are CSS pixels from the page's top.
import { watched } from './listen-state.ts'
import type { Line } from './reading-lines.ts'

/** The line that is read; undefined while the voice is off. It changes when the voice comes to another line. */
export const spokenLine = watched<Line | undefined>(undefined)

const rangeOf = (place: Range | Element): Range => {
  if (place instanceof Range) return place
  const range = document.createRange()
  range.selectNodeContents(place)
  return range
}

/** The voice is at these words: their first line counts. */
export const showSpoken = (place: Range | Element): void => {
  const [first] = [...rangeOf(place).getClientRects()].filter(({ top, bottom }) => bottom > top)
  if (first === undefined) return forgetSpoken()
  const line = { top: first.top + window.scrollY, bottom: first.bottom + window.scrollY }
  const before = spokenLine.get()
  return before?.top === line.top && before.bottom === line.bottom ? undefined : spokenLine.set(line)
}

/** The voice is off. */
export const forgetSpoken = (): void => spokenLine.set(undefined)

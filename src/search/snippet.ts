// A long passage cut to the part that answers, as data: parts of text, marked or not. Never HTML, so nothing to escape.
import type { Span } from './occurrences.ts'

export interface SnippetPart {
  readonly text: string
  readonly marked: boolean
}

/** A stretch of a text in parts. `before` and `after`: whether the text goes on there. */
export interface Snippet {
  readonly parts: readonly SnippetPart[]
  readonly before: boolean
  readonly after: boolean
}

/** Letters shown of a passage; a little longer ones are shown whole. */
export const snippetLength = 320

/** The first mark of the window with the most marks in it; the earliest of several. */
const bestMark = (marks: readonly Span[], room: number): Span => {
  let best: Span = { start: 0, end: 0 }
  let most = 0
  let last = 0
  marks.forEach((mark, first) => {
    while ((marks[last]?.end ?? Infinity) <= mark.start + room) last++
    if (most > 0 && last - first <= most) return
    most = last - first
    best = mark
  })
  return best
}

/** Moves a cut to the space before the word it falls into; where none lies behind `least`, the word is cut. */
const atSpace = (text: string, cut: number, least: number): number => {
  const space = text.lastIndexOf(' ', cut)
  return space > least ? space + 1 : cut
}

const cutOut = (text: string, marks: readonly Span[], room: number): Span => {
  if (text.length <= room * 1.25) return { start: 0, end: text.length }
  const mark = bestMark(marks, room * 0.75)
  const lead = Math.floor(mark.start - room / 4)
  const cut = Math.min(lead, text.length - room)
  const start = lead <= 0 ? 0 : atSpace(text, cut, cut - room / 4)
  const far = Math.max(start + room, mark.end)
  const end = far >= text.length ? text.length : atSpace(text, far, Math.max(start + room / 2, mark.end - 1))
  return { start, end: text.slice(start, end).trimEnd().length + start }
}

/** Cuts the part with the most marks out of a text, at spaces. The parts joined stand in the text as they are. */
export const snippetOf = (text: string, marks: readonly Span[], room = snippetLength): Snippet => {
  const { start, end } = cutOut(text, marks, room)
  const parts: SnippetPart[] = []
  let at = start
  const add = (to: number, marked: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), marked })
    at = Math.max(at, to)
  }
  for (const mark of marks.filter(({ start: from, end: to }) => from >= start && to <= end)) {
    add(mark.start, false)
    add(mark.end, true)
  }
  add(end, false)
  return { parts, before: start > 0, after: end < text.trimEnd().length }
}

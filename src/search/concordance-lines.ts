// The lines of a concordance: one use of a word, or of words in a row, with what stands before and after it in its text.
import { isKey, type AskedKey } from './concordance-asked.ts'
import { tokenise, type Token } from './fold.ts'
import type { TextPlace, Telling, ToldText } from './post-texts.ts'
import { orderKey } from './word-list.ts'

/** One use. `start` and `end` are offsets in `text`; `left` and `right` are cut out of it, at spaces. */
export interface Line {
  readonly post: { readonly slug: string; readonly title: string }
  /** The passage it stands in; the title is no passage. */
  readonly passage?: string
  readonly telling: Telling
  readonly authors: readonly string[]
  readonly text: string
  readonly start: number
  readonly end: number
  readonly left: string
  readonly right: string
  /** Whether the text goes on beyond what is shown. */
  readonly before: boolean
  readonly after: boolean
}

/** Letters shown on each side of the word. */
export const contextLength = 42

/** Neighbours that are compared when lines are ordered by what stands beside the word. */
const mostNeighbours = 6

/** A line with its folded neighbours, the nearest first. */
export interface Sortable {
  readonly line: Line
  readonly left: readonly string[]
  readonly right: readonly string[]
}

type Stretch = Pick<Token, 'start' | 'end'>

const contextOf = (text: string, { start, end }: Stretch): Pick<Line, 'left' | 'right' | 'before' | 'after'> => {
  const space = text.indexOf(' ', start - contextLength)
  const from = start <= contextLength ? 0 : space === -1 || space >= start ? start : space + 1
  const last = text.lastIndexOf(' ', end + contextLength)
  const to = end + contextLength >= text.length ? text.length : Math.max(last, end)
  return { left: text.slice(from, start), right: text.slice(end, to), before: from > 0, after: to < text.length }
}

/** Where a row of words begins in a text, no use overlapping the one before. */
const startsOf = (tokens: readonly Token[], row: readonly AskedKey[]): readonly number[] => {
  let free = 0
  return tokens.flatMap((_, at) => {
    const stands = row.every((key, step) => {
      const token = tokens[at + step]
      return token !== undefined && isKey(key, token)
    })
    if (at < free || !stands) return []
    free = at + row.length
    return [at]
  })
}

type AboutPost = Pick<Line, 'post' | 'authors'>

/** The lines of one row of words at one place of a post. */
export const linesIn = (place: TextPlace, row: readonly AskedKey[], about: AboutPost): readonly Sortable[] => {
  const uses = ({ text, telling }: ToldText): readonly Sortable[] => {
    const tokens = tokenise(text)
    const key = ({ start, end }: Token) => orderKey(text.slice(start, end))
    return startsOf(tokens, row).map(at => {
      const { passage } = place
      const last = at + row.length
      const stretch = { start: tokens[at]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
      const line = { ...about, ...(passage && { passage }), telling, text, ...stretch, ...contextOf(text, stretch) }
      const left = tokens
        .slice(Math.max(0, at - mostNeighbours), at)
        .toReversed()
        .map(key)
      return { line, left, right: tokens.slice(last, last + mostNeighbours).map(key) }
    })
  }
  // The same words told twice are one use, in the author's own words where there are any. The summary says it again.
  for (const told of place.texts) {
    const found = uses(told)
    if (found.length > 0) return told.telling === 'summary' ? place.texts.flatMap(uses) : found
  }
  return []
}

// A concordance: each use of a word on a line of its own, with what stands before and after it. As old as 1230, when the
// Dominicans made one of the Bible; the word in the middle ("keyword in context") is Luhn's, 1960.
import type { SearchData, SearchPost } from './documents.ts'
import { tokenise, type Token } from './fold.ts'
import { textPlaces, type TextPlace, type ToldText, type Telling } from './post-texts.ts'
import { orderKey } from './word-list.ts'

/** What lines can be ordered by: the story, who wrote it, the word to the left or the word to the right. */
export type LineOrder = 'post' | 'author' | 'left' | 'right'
export const lineOrders: readonly LineOrder[] = ['post', 'author', 'left', 'right']

/** One use of a word. `start` and `end` are offsets in `text`; `left` and `right` are cut out of it, at spaces. */
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

interface Sortable {
  readonly line: Line
  /** Folded neighbours, the nearest first. */
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** The first word of a text that carries meaning, as written and as its term; nothing where all are too common. */
export const askedWord = (text: string): { readonly word: string; readonly term: string } | undefined => {
  const token = tokenise(text).find(({ stop }) => !stop)
  return token && { word: text.slice(token.start, token.end), term: token.term }
}

const contextOf = (text: string, { start, end }: Token): Pick<Line, 'left' | 'right' | 'before' | 'after'> => {
  const space = text.indexOf(' ', start - contextLength)
  const from = start <= contextLength ? 0 : space === -1 || space >= start ? start : space + 1
  const last = text.lastIndexOf(' ', end + contextLength)
  const to = end + contextLength >= text.length ? text.length : Math.max(last, end)
  return { left: text.slice(from, start), right: text.slice(end, to), before: from > 0, after: to < text.length }
}

const linesIn = (place: TextPlace, term: string, line: Pick<Line, 'post' | 'authors'>): readonly Sortable[] => {
  const uses = ({ text, telling }: ToldText): readonly Sortable[] => {
    const tokens = tokenise(text)
    const key = ({ start, end }: Token) => orderKey(text.slice(start, end))
    return tokens.flatMap((token, at) => {
      if (token.term !== term || token.stop) return []
      const { passage } = place
      const { start, end } = token
      const found = { ...line, ...(passage && { passage }), telling, text, start, end, ...contextOf(text, token) }
      const left = tokens
        .slice(Math.max(0, at - mostNeighbours), at)
        .toReversed()
        .map(key)
      return [{ line: found, left, right: tokens.slice(at + 1, at + 1 + mostNeighbours).map(key) }]
    })
  }
  // The same words told twice are one use, in the author's own words where there are any. The summary says it again.
  for (const told of place.texts) {
    const found = uses(told)
    if (found.length > 0) return told.telling === 'summary' ? place.texts.flatMap(uses) : found
  }
  return []
}

const compareRows = (a: readonly string[], b: readonly string[]): number => {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [first, second] = [a[at] ?? '', b[at] ?? '']
    if (first !== second) return first < second ? -1 : 1
  }
  return 0
}

const comparers: Readonly<Record<LineOrder, (a: Sortable, b: Sortable) => number>> = {
  post: () => 0,
  author: (a, b) => compareRows(a.line.authors.map(orderKey), b.line.authors.map(orderKey)),
  left: (a, b) => compareRows(a.left, b.left),
  right: (a, b) => compareRows(a.right, b.right),
}

/**
 * Every use of a word and of its other forms. Lines that compare alike stand as the posts do. Only the first word with a
 * meaning is looked for; a question without one has no lines.
 */
export const concordance = (data: SearchData, word: string, order: LineOrder): readonly Line[] => {
  const term = askedWord(word)?.term
  if (term === undefined) return []
  const names = new Map(data.authors.map(({ slug, name }) => [slug, name]))
  const linesOf = (post: SearchPost): readonly Sortable[] => {
    const line = {
      post: { slug: post.slug, title: post.title },
      authors: post.authors.map(slug => names.get(slug) ?? slug),
    }
    return textPlaces(post).flatMap(place => linesIn(place, term, line))
  }
  return data.posts
    .flatMap(linesOf)
    .sort(comparers[order])
    .map(({ line }) => line)
}

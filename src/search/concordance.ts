// A concordance: each use of a word on a line of its own, with what stands before and after it. As old as 1230, when the
// Dominicans made one of the Bible; the word in the middle ("keyword in context") is Luhn's, 1960.
import { askedWords, type AskedKey } from './concordance-asked.ts'
import { linesIn, type Line, type Sortable } from './concordance-lines.ts'
import type { SearchData, SearchPost } from './documents.ts'
import { textPlaces } from './post-texts.ts'
import { orderKey } from './word-list.ts'

/** What lines can be ordered by: the story, who wrote it, the word to the left or the word to the right. */
export type LineOrder = 'post' | 'author' | 'left' | 'right'
export const lineOrders: readonly LineOrder[] = ['post', 'author', 'left', 'right']

/** What the lines are uses of: one word, several words in a row, or, where they nowhere stand so, each of them. */
export type Shown = 'word' | 'row' | 'each'

export interface Concorded {
  readonly shown: Shown
  /** The words that carry meaning, as typed: those that stand somewhere, and those that do not. */
  readonly words: readonly string[]
  readonly absent: readonly string[]
  readonly lines: readonly Line[]
}

/** What lines are made of. */
export type Told = Pick<SearchData, 'posts' | 'authors'>

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

/** As they are read: by their place in the text, whichever word they are uses of. */
const asTheyStand = (lines: readonly Sortable[]): readonly Sortable[] =>
  lines.toSorted((a, b) => (a.line.text === b.line.text ? a.line.start - b.line.start : 0))

const nothing: Concorded = { shown: 'word', words: [], absent: [], lines: [] }

/**
 * Every use of a word and of its other forms, or of several words in a row; where those nowhere stand in a row, of each.
 * Lines that compare alike stand as the posts do. A question of common words alone has no lines.
 */
export const concordance = ({ posts, authors }: Told, text: string, order: LineOrder): Concorded => {
  const asked = askedWords(text)
  if (asked === undefined) return nothing
  const names = new Map(authors.map(({ slug, name }) => [slug, name]))
  const linesOf = (rows: readonly (readonly AskedKey[])[]) => (post: SearchPost) => {
    const about = {
      post: { slug: post.slug, title: post.title },
      authors: post.authors.map(slug => names.get(slug) ?? slug),
    }
    return textPlaces(post).flatMap(place => asTheyStand(rows.flatMap(row => linesIn(place, row, about))))
  }
  const sorted = (lines: readonly Sortable[]) => lines.toSorted(comparers[order]).map(({ line }) => line)
  const found = posts.flatMap(linesOf([asked.row]))
  const words = asked.words.map(({ word }) => word)
  const isOne = asked.row.length === 1
  if (found.length > 0) return { shown: isOne ? 'word' : 'row', words, absent: [], lines: sorted(found) }
  if (isOne) return { ...nothing, absent: words }
  const each = asked.words.map(({ word, term }) => ({ word, row: [{ word, term, stop: false }] }))
  const stands = each.filter(({ row }) => posts.some(post => linesOf([row])(post).length > 0))
  return {
    shown: 'each',
    words: stands.map(({ word }) => word),
    absent: words.filter(word => !stands.some(one => one.word === word)),
    lines: sorted(posts.flatMap(linesOf(stands.map(({ row }) => row)))),
  }
}

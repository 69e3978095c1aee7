// Which book files a week has: one as its stories open, and one for each other edition that would make another book.
// Build and pages ask the same question here, so that no link leads to a book that was not made.
import type { Edition } from './schema.ts'

/** A choice of editions: as each story opens (`first`), or one edition wherever a story has it. */
export type BookKind = 'first' | 'retold' | 'summary'

/** The books of a week, by the editions of its posts, each best first; none for a week with no posts. */
export const booksOf = (posts: readonly (readonly Edition[])[]): readonly BookKind[] => {
  if (posts.length === 0) return []
  const others = (['retold', 'summary'] as const).filter(edition =>
    posts.some(editions => editions.includes(edition) && editions[0] !== edition),
  )
  return ['first', ...others]
}

/** The edition in which a book shows a post: the one the book is of, else the one in which the post opens. */
export const editionInBook = (book: BookKind, editions: readonly Edition[]): Edition =>
  editions.find(edition => edition === book) ?? editions[0] ?? 'retold'

// The books of a week: what each holds, and the file to keep.
import type { Edition } from '../corpus/schema.ts'
import { booksOf, type BookKind } from '../corpus/books.ts'
import type { PostCard } from '../corpus/slices.ts'
import { BookLink } from './book-link.tsx'
import styles from './week-books.module.css'

/** Where the books stand on the page of a week. */
export const weekBooksId = 'week-books'

const editionsOf = ({ minutesIn }: PostCard): readonly Edition[] =>
  (['original', 'retold', 'summary'] as const).filter(edition => minutesIn[edition] !== undefined)

const names: Readonly<Record<BookKind, string>> = {
  first: 'All stories',
  retold: 'Retold in plain words',
  summary: 'Short and simple',
}

const notes: Readonly<Record<BookKind, string>> = {
  first: 'Each story stands as it opens here. The short form stands before it where there is one.',
  retold: 'A story that nobody has retold stands as it opens here.',
  summary: 'This book has the short forms alone. A story without one stands as it opens here.',
}

/** A link to each book of the week; nothing for a week with no stories. */
export const WeekBooks = ({ week, posts }: { week: string; posts: readonly PostCard[] }) => {
  const books = booksOf(posts.map(editionsOf))
  if (books.length === 0) return null
  return (
    <section className={styles['books']} aria-labelledby={weekBooksId}>
      <h2 id={weekBooksId} tabIndex={-1}>
        Take the week with you
      </h2>
      <p>You can open a book on a phone or tablet. It needs no network. The kind of file is called EPUB.</p>
      <ul>
        {books.map(kind => (
          <li key={kind}>
            <BookLink week={week} kind={kind}>
              {names[kind]}, as an EPUB book
            </BookLink>
            <p>{notes[kind]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

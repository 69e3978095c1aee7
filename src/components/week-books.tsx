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
  first: 'Each story as it opens here. If it has a short form, you get that too.',
  retold: 'If nobody has retold a story, it is as it opens here.',
  summary: 'The short form of each story. If it has none, it is as it opens here.',
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
      <p>These are book files (EPUB). Phones, tablets and e-readers open them. You need no network to read them.</p>
      <ul>
        {books.map(kind => (
          <li key={kind}>
            <BookLink week={week} kind={kind}>
              {names[kind]} (EPUB)
            </BookLink>
            <p>{notes[kind]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

// The books of every week, one after another, so that no more than one is held in memory.
import { booksOf } from '../../corpus/books.ts'
import type { Corpus } from '../../corpus/schema.ts'
import { familiesOf, lookup } from '../../corpus/select.ts'
import { isSlice } from '../../corpus/slices.ts'
import { files } from '../../paths.ts'
import { bookOf } from './book.ts'
import type { BookPlace } from './book.ts'
import { epubFile } from './epub-file.ts'

interface BooksInput {
  readonly corpus: Corpus
  readonly sliceOf: (name: string) => unknown
  readonly place: BookPlace
}

/** Every book with its address, week by week. A week with no posts has none. */
export function* booksOfSite({
  corpus,
  sliceOf,
  place,
}: BooksInput): Generator<readonly [path: string, bytes: Uint8Array]> {
  const find = lookup(corpus)
  const families = familiesOf(corpus)
  for (const week of corpus.weeks) {
    const slices = week.posts.flatMap(slug => {
      const slice = sliceOf(`posts/${slug}`)
      return isSlice('post', slice) ? [slice] : []
    })
    for (const kind of booksOf(slices.map(({ post }) => post.editions)))
      yield [files.book(week.slug, kind), epubFile(bookOf({ kind, week, slices, find, families, place }))]
  }
}

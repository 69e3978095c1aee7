// The books of every week, one after another, so that no more than one is held in memory.
import { booksOf } from '../../corpus/books.ts'
import type { Corpus } from '../../corpus/schema.ts'
import { familiesOf, lookup } from '../../corpus/select.ts'
import { isSlice } from '../../corpus/slices.ts'
import { files } from '../../paths.ts'
import type { BuildCache } from '../build-cache.ts'
import { bookOf } from './book.ts'
import type { Book, BookPlace } from './book.ts'
import { epubFile } from './epub-file.ts'

interface BooksInput {
  readonly corpus: Corpus
  readonly sliceOf: (name: string) => unknown
  readonly place: BookPlace
}

/** Every book with its address, week by week. A week with no posts has none. */
function* eachBook({ corpus, sliceOf, place }: BooksInput): Generator<readonly [path: string, book: Book]> {
  const find = lookup(corpus)
  const families = familiesOf(corpus)
  for (const week of corpus.weeks) {
    const slices = week.posts.flatMap(slug => {
      const slice = sliceOf(`posts/${slug}`)
      return isSlice('post', slice) ? [slice] : []
    })
    for (const kind of booksOf(slices.map(({ post }) => post.editions)))
      yield [files.book(week.slug, kind), bookOf({ kind, week, slices, find, families, place })]
  }
}

/** The bytes of every book with its address. */
export function* booksOfSite(input: BooksInput): Generator<readonly [path: string, bytes: Uint8Array]> {
  for (const [path, book] of eachBook(input)) yield [path, epubFile(book)]
}

/** Writes every book that is not in the cache, and gives each to `write` with its address. */
export const writeBooks = async (
  write: (path: string, bytes: Uint8Array) => Promise<void>,
  { cache, ...input }: BooksInput & { readonly cache: BuildCache },
): Promise<void> => {
  for (const [path, book] of eachBook(input))
    await write(path, await cache.recall(['book', JSON.stringify(book)], async () => epubFile(book)))
}

// Which book files a week has, as build and pages both ask it.
import { describe, expect, it } from 'vitest'
import { booksOf, editionInBook } from '../../src/corpus/books.ts'

describe('the books of a week', () => {
  it.each([
    ['no stories', [], []],
    ['originals alone', [['original'], ['original']], ['first']],
    ['retellings alone', [['retold']], ['first']],
    ['retellings and short forms', [['retold', 'summary'], ['retold']], ['first', 'summary']],
    ['an original beside a retelling', [['original', 'retold'], ['retold']], ['first', 'retold']],
    ['short forms alone', [['summary']], ['first']],
  ] as const)('with %s are those that differ', (_, editions, books) => {
    expect(booksOf(editions)).toEqual(books)
  })

  it('show a story in the edition of the book, else as it opens', () => {
    expect(editionInBook('first', ['original', 'retold'])).toBe('original')
    expect(editionInBook('retold', ['original', 'retold'])).toBe('retold')
    expect(editionInBook('summary', ['original', 'retold'])).toBe('original')
  })
})

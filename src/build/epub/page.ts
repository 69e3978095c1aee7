// A page of the book: XHTML as EPUB 3.3 wants it, with one heading of the first rank and its own place in the book's language.
import { tag, xmlDocument } from './xml.ts'
import type { Child, Xml } from './xml.ts'
import { inBook } from './book.ts'

interface BookPage {
  readonly title: string
  /** What kind of part it is: the value of `epub:type` (EPUB 3 Structural Semantics 1.1), and its ARIA role, if it has one. */
  readonly type: string
  readonly role?: string
}

/** The text of a page's file. */
export const bookPage = ({ title, type, role }: BookPage, ...body: readonly Child[]): string =>
  documentOf(title, tag('section', { 'epub:type': type, role, 'aria-label': role && title }, ...body))

/** A file with any body. */
export const documentOf = (title: string, ...body: readonly Child[]): string =>
  xmlDocument(
    tag(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: 'en-GB',
        'xml:lang': 'en-GB',
      },
      tag(
        'head',
        {},
        tag('meta', { charset: 'utf-8' }),
        tag('title', {}, title),
        tag('link', { rel: 'stylesheet', type: 'text/css', href: inBook.style }),
      ),
      tag('body', {}, ...body),
    ),
  )

/** A list of links, or of anything else; nothing where there is none, for an empty list is no list. */
export const listOf = (name: 'ul' | 'ol', items: readonly Child[]): Xml | undefined =>
  items.length === 0 ? undefined : tag(name, {}, ...items.map(item => tag('li', {}, item)))

/** A link within the book, or out of it. */
export const linkTo = (href: string, ...words: readonly Child[]): Xml => tag('a', { href }, ...words)

/** A paragraph. */
export const paragraph = (...words: readonly Child[]): Xml => tag('p', {}, ...words)
